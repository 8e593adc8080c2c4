import type { Story, StoryEvent } from '../story/types';

const cache = new WeakMap<Story, ReadonlyMap<string, number>>();

/**
 * The events in the order of their cards: by first day, then as written. What happened on
 * one unknown day of many goes by the last of them, when it has happened for sure; undated
 * events go last.
 */
export function eventsInOrder(story: Story): StoryEvent[] {
  const startOf = ({ when }: StoryEvent) => {
    if (!when) return Infinity;
    if (when.kind === 'oneOf' && when.end) return when.end.at - 1;
    return when.start?.at ?? when.end?.at ?? Infinity;
  };
  return story.events
    .map((event, ordinal) => ({ event, ordinal, start: startOf(event) }))
    .sort((a, b) => compare(a.start, b.start) || a.ordinal - b.ordinal)
    .map(({ event }) => event);
}

/** Event id → number on its card and its mark, from 1. */
export function eventNumbers(story: Story): ReadonlyMap<string, number> {
  const made = cache.get(story);
  if (made) return made;
  const numbers = new Map(eventsInOrder(story).map((event, i) => [event.id, i + 1]));
  cache.set(story, numbers);
  return numbers;
}

// Infinity - Infinity is NaN, which would leave the order to chance.
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
