import type { Leg, Story, StoryEvent } from '../story/types';
import type { CuratedDate } from '../time/curatedDate';
import { type Instant, type Interval, instant } from '../time/instant';
import { lastUnit } from '../time/lastUnit';

/**
 * When a leg may have been under way, at the widest: its window, or from departure to arrival.
 * Where no source says when it began, not before what it carries had come where it starts, and
 * where that is not known either, not before it may have ended.
 */
export function legDates(leg: Leg, { legs, span }: Pick<Story, 'legs' | 'span'>): Interval | null {
  const { when, departed, arrived } = leg;
  const end = when ? when.end : arrived?.end;
  const start = when ? when.start : departed?.start;
  if (!when && !departed && !arrived) return null;
  return {
    start: start?.at ?? latestComing(leg, legs) ?? comingOf(leg) ?? span.start,
    end: end?.at ?? span.end,
  };
}

/**
 * When an event may have happened, at the widest. What happened by a day, a month or a year,
 * nobody knows how long before, is told of that alone: of all days before, it says nothing.
 */
export function eventDates({ when }: StoryEvent, span: Interval): Interval | null {
  if (!when) return null;
  return {
    start: earliest(when) ?? span.start,
    end: when.end?.at ?? span.end,
  };
}

/** When what a leg carries may first have come where it starts, with the last leg there. */
function latestComing(leg: Leg, legs: readonly Leg[]): Instant | null {
  const by = (leg.when ?? leg.arrived)?.end?.at ?? Infinity;
  const came = legs
    .filter(({ id, strand, to }) => id !== leg.id && strand === leg.strand && to === leg.from)
    .flatMap((other) => comingOf(other) ?? [])
    // A way back that came there later is not what it began with.
    .filter((at) => at < by);
  return came.length > 0 ? instant(Math.max(...came)) : null;
}

/** When a leg may first have ended; null where no source says anything of it. */
function comingOf({ when, arrived }: Leg): Instant | null {
  if (arrived) return earliest(arrived);
  // A window that lasted is over on its last day; of any other, each day may be the last.
  if (when?.kind === 'span') return when.end && lastUnit(when.end);
  return when ? earliest(when) : null;
}

function earliest({ start, end }: CuratedDate): Instant | null {
  return start?.at ?? (end && lastUnit(end));
}
