import { moments } from '../scene/moments';
import type { Story } from '../story/types';
import { DAY_MS, type Instant, type Interval, instant } from '../time/instant';
import { fraction } from './lanes';

export interface AxisTick {
  readonly at: Instant;
  readonly position: number;
  readonly unit: 'day' | 'year';
  /** Shown on narrow timelines too. */
  readonly narrow: boolean;
}

/** Room that a label takes of the width, on wide and on narrow timelines. */
const WIDE_GAP = 0.066;
const NARROW_GAP = 0.145;
/** From this on days are too fine, and years mark the axis. */
const LONG_DAYS = 1200;

/**
 * The dates along the axis. On a short story these are the days on which something happens,
 * after the firsts of months; on a long one evenly spaced years. Those that would touch are
 * left out, the busiest first kept.
 */
export function axisTicks(story: Story): AxisTick[] {
  const { span } = story;
  const long = (span.end - span.start) / DAY_MS > LONG_DAYS;
  const candidates = long ? years(span) : [...firstsOfMonths(span), ...busiest(story)];
  const wide = spaced(candidates, span, WIDE_GAP);
  const narrow = new Set(spaced(candidates, span, NARROW_GAP));
  return wide
    .sort((a, b) => a - b)
    .map((at) => ({
      at,
      position: fraction(at, span),
      unit: long ? 'year' : 'day',
      narrow: narrow.has(at),
    }));
}

function spaced(candidates: readonly Instant[], span: Interval, gap: number): Instant[] {
  const kept: Instant[] = [];
  for (const at of candidates) {
    const position = fraction(at, span);
    // A label past the end would be cut.
    if (position > 1 - gap / 2) continue;
    if (kept.every((other) => Math.abs(fraction(other, span) - position) >= gap)) kept.push(at);
  }
  return kept;
}

/** Days with moments: shown in the order of how much begins or ends on them. */
function busiest(story: Story): Instant[] {
  return moments(story, 'happened')
    .map(({ at, ids }) => ({ at, count: ids.length }))
    .sort((a, b) => b.count - a.count || a.at - b.at)
    .map(({ at }) => at);
}

function firstsOfMonths(span: Interval): Instant[] {
  const from = new Date(span.start);
  const months = Math.ceil((span.end - span.start) / DAY_MS / 28) + 1;
  // Every month where they have room, else every third, every sixth, …
  const every = [1, 3, 6, 12].find((n) => months / n <= 8) ?? 12;
  const firsts: Instant[] = [];
  for (let i = 0; i <= months; i += 1) {
    const at = utc(from.getUTCFullYear(), from.getUTCMonth() + i);
    if (new Date(at).getUTCMonth() % every === 0 && at >= span.start && at < span.end) {
      firsts.push(at);
    }
  }
  return firsts;
}

function years(span: Interval): Instant[] {
  const first = new Date(span.start).getUTCFullYear();
  const last = new Date(span.end).getUTCFullYear();
  const every = [1, 2, 5, 10, 20, 50, 100, 500, 1000].find((n) => (last - first) / n <= 8) ?? 5000;
  const found: Instant[] = [];
  for (let year = Math.ceil(first / every) * every; year <= last; year += every) {
    const at = utc(year, 0);
    if (at >= span.start && at < span.end) found.push(at);
  }
  return found;
}

function utc(year: number, month: number): Instant {
  const date = new Date(Date.UTC(2000, month, 1));
  // Date.UTC reads the years 0–99 as 1900–1999.
  date.setUTCFullYear(year + Math.floor(month / 12));
  return instant(date.getTime());
}
