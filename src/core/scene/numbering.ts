import type { Story, StoryEvent } from '../story/types';

const numbers = new WeakMap<Story, ReadonlyMap<string, number>>();
const orders = new WeakMap<Story, readonly StoryEvent[]>();

/**
 * The events in the order of their cards: by first day, then as written. What happened on
 * one unknown day of many goes by the last of them, when it has happened for sure; undated
 * events go last.
 */
export function eventsInOrder(story: Story): readonly StoryEvent[] {
  const made = orders.get(story);
  if (made) return made;
  const startOf = ({ when }: StoryEvent) => {
    if (!when) return Infinity;
    if (when.kind === 'oneOf' && when.end) return when.end.at - 1;
    return when.start?.at ?? when.end?.at ?? Infinity;
  };
  const order = story.events
    .map((event, ordinal) => ({ event, ordinal, start: startOf(event) }))
    .sort((a, b) => compare(a.start, b.start) || a.ordinal - b.ordinal)
    .map(({ event }) => event);
  orders.set(story, order);
  return order;
}

/** Event id → number on its card and its mark, from 1. */
export function eventNumbers(story: Story): ReadonlyMap<string, number> {
  const made = numbers.get(story);
  if (made) return made;
  const fresh = new Map(eventsInOrder(story).map((event, i) => [event.id, i + 1]));
  numbers.set(story, fresh);
  return fresh;
}

// Infinity - Infinity is NaN, which would leave the order to chance.
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
