import { perStoryAnd } from '../story/perStory';
import { type Instant, instant, startOfDay } from '../time/instant';
import { sceneIndex } from './sceneIndex';
import type { Clock, Moment } from './types';

/**
 * The stops of the slider, ascending, one a day at most: each day inside the story's span
 * on which a leg or an event begins, ends (its last day) or, by the clock of reports,
 * becomes known.
 */
export const moments = perStoryAnd((story, clock: Clock): readonly Moment[] => {
  const days = new Map<Instant, Set<string>>();
  const note = (at: number, id: string) => {
    if (at < story.span.start || at >= story.span.end) return;
    const day = startOfDay(instant(at));
    const ids = days.get(day);
    if (ids) ids.add(id);
    else days.set(day, new Set([id]));
  };
  for (const item of sceneIndex(story, clock).items) {
    if (item.kind === 'place') continue;
    if (clock === 'reported') {
      if (Number.isFinite(item.known)) note(item.known, item.id);
      continue;
    }
    if (!item.active) continue;
    note(item.active.start, item.id);
    note(item.active.end - 1, item.id);
  }
  return [...days].sort(([a], [b]) => a - b).map(([at, ids]) => ({ at, ids: [...ids] }));
});

/** The next moment after `at`, or before it; null at the ends. Bisection. */
export function stepMoment(
  stops: readonly Moment[],
  at: Instant,
  direction: 'next' | 'previous',
): Moment | null {
  let low = 0;
  let high = stops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const stop = stops[middle] as Moment;
    if (direction === 'next' ? stop.at <= at : stop.at < at) low = middle + 1;
    else high = middle;
  }
  return (direction === 'next' ? stops[low] : stops[low - 1]) ?? null;
}
