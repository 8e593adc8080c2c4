import type { Certainty } from '../../core/story/certainties';
import { useShared } from '../shared';

/** How sure, as a stamp: each certainty has a pattern of its own besides its word. */
export function Stamp({ certainty }: { certainty: Certainty }) {
  const { messages } = useShared();
  return (
    <span className="stamp" data-certainty={certainty} title={messages.certaintyMeans[certainty]}>
      {messages.certainty[certainty]}
    </span>
  );
}
