import type { LocalizedText } from '../../core/story/types';
import { ContextTag } from '../ContextTag';
import { useShared } from '../shared';

/** What sources other than the article add: marked, and hidden with the context. */
export function Outside({ note, className }: { note: LocalizedText; className?: string }) {
  const { say } = useShared();
  return (
    <p className={className} data-context="">
      {say(note)}
      <ContextTag />
    </p>
  );
}
