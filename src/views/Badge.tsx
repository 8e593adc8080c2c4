import type { Phase } from '../core/scene/types';
import type { Certainty } from '../core/story/certainties';

interface BadgeProps {
  readonly number: number;
  readonly certainty: Certainty | null | undefined;
  readonly context: boolean;
  readonly className?: string;
  /** Id of its event, where it stands in the mark of something else. */
  readonly of?: string;
  /** The phase that one opens with, see `bindItems`. */
  readonly phase?: Phase | undefined;
  /** Look of its event's strand, where it stands in something of another. */
  readonly look?: string | undefined;
}

/**
 * The number of an event, the same on the map, the timeline and its card. Its border says
 * how sure: each certainty has a pattern of its own. A number with + is context.
 */
export function Badge({
  number,
  certainty,
  context,
  className = 'badge',
  of,
  phase,
  look,
}: BadgeProps) {
  return (
    <span
      className={className}
      data-certainty={certainty ?? undefined}
      data-context={context || undefined}
      data-of={of}
      data-phase={phase}
      data-look={look}
    >
      {context ? `+${number}` : number}
    </span>
  );
}
