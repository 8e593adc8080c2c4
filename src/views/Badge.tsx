import type { Certainty } from '../core/story/certainties';

interface BadgeProps {
  readonly number: number;
  readonly certainty: Certainty | null | undefined;
  readonly context: boolean;
  readonly className?: string;
  /** Id of its event, where it stands in the mark of something else. */
  readonly of?: string;
}

/**
 * The number of an event, the same on the map, the timeline and its card. Its border says
 * how sure: each certainty has a pattern of its own. A number with + is context.
 */
export function Badge({ number, certainty, context, className = 'badge', of }: BadgeProps) {
  return (
    <span
      className={className}
      data-certainty={certainty ?? undefined}
      data-context={context || undefined}
      data-of={of}
    >
      {context ? `+${number}` : number}
    </span>
  );
}
