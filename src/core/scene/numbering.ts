import { perStory } from '../story/perStory';
import type { StoryEvent } from '../story/types';

/**
 * The events in the order of their cards: by first day, then as written. What happened on
 * one unknown day of many goes by the last of them, when it has happened for sure; undated
 * events go last.
 */
export const eventsInOrder = perStory((story): readonly StoryEvent[] => {
  const startOf = ({ when }: StoryEvent) => {
    if (!when) return Infinity;
    if (when.kind === 'oneOf' && when.end) return when.end.at - 1;
    return when.start?.at ?? when.end?.at ?? Infinity;
  };
  return story.events
    .map((event, ordinal) => ({ event, ordinal, start: startOf(event) }))
    .sort((a, b) => compare(a.start, b.start) || a.ordinal - b.ordinal)
    .map(({ event }) => event);
});

/** Event id → number on its card and its mark, from 1. */
export const eventNumbers = perStory(
  (story): ReadonlyMap<string, number> =>
    new Map(eventsInOrder(story).map((event, i) => [event.id, i + 1])),
);

// Infinity - Infinity is NaN, which would leave the order to chance.
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
