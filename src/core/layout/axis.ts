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

/** Room that a label takes of the width, with some air, on wide and on narrow timelines. */
const WIDE_GAP = 0.075;
const NARROW_GAP = 0.16;
/** From this on days are too fine, and years mark the axis. */
const LONG_DAYS = 1200;

/** How far labels stand apart, from the finest on: days from the first of each month, or months. */
const STEPS = [
  { days: 1 },
  { days: 2 },
  { days: 5 },
  { days: 10 },
  { months: 1 },
  { months: 3 },
  { months: 6 },
  { months: 12 },
] as const;

/**
 * The dates along the axis, evenly apart, as close as their labels have room: on a short story
 * days of the month or firsts of months, on a long one years.
 */
export function axisTicks(story: Story): AxisTick[] {
  const { span } = story;
  const several = yearOf(span.start) !== yearOf(instant(span.end - 1));
  const long = (span.end - span.start) / DAY_MS > LONG_DAYS;
  const wide = long ? spaced(years(span), span, WIDE_GAP) : finest(span, WIDE_GAP);
  const narrow = new Set(
    long ? spaced(wide, span, NARROW_GAP) : finest(span, NARROW_GAP, new Set(wide)),
  );
  return wide.map((at) => ({
    at,
    position: fraction(at, span),
    // Among days of several years the first of January tells which one begins.
    unit: long || (several && isNewYear(at)) ? 'year' : 'day',
    narrow: narrow.has(at),
  }));
}

/** The closest dates that have room, all `among` others where those are given. */
function finest(span: Interval, gap: number, among?: ReadonlySet<Instant>): Instant[] {
  let coarsest: Instant[] = [];
  for (const step of STEPS) {
    const all = 'days' in step ? daysApart(span, step.days) : monthsApart(span, step.months);
    // A label past the end would be cut.
    const dates = all.filter((at) => fraction(at, span) <= 1 - gap / 2);
    if (dates.length === 0 || (among && !dates.every((at) => among.has(at)))) continue;
    coarsest = dates;
    if (spaced(dates, span, gap).length === dates.length) return dates;
  }
  return spaced(coarsest, span, gap);
}

function spaced(candidates: readonly Instant[], span: Interval, gap: number): Instant[] {
  const kept: Instant[] = [];
  for (const at of candidates) {
    const position = fraction(at, span);
    if (position > 1 - gap / 2) continue;
    const last = kept.at(-1);
    if (last === undefined || position - fraction(last, span) >= gap) kept.push(at);
  }
  return kept;
}

/** The 1st of each month and every so many days after it, but for one right before the next. */
function daysApart(span: Interval, step: number): Instant[] {
  const found: Instant[] = [];
  for (const first of monthsApart({ ...span, start: monthOf(span.start) }, 1)) {
    const next = utc(new Date(first).getUTCFullYear(), new Date(first).getUTCMonth() + 1);
    for (let at = first as number; next - at >= 0.7 * step * DAY_MS; at += step * DAY_MS) {
      if (at >= span.start && at < span.end) found.push(instant(at));
    }
  }
  return found;
}

/** Firsts of months, every so many counted from January. */
function monthsApart(span: Interval, step: number): Instant[] {
  const from = new Date(span.start);
  const found: Instant[] = [];
  for (let month = from.getUTCMonth(); ; month += 1) {
    const at = utc(from.getUTCFullYear(), month);
    if (at >= span.end) return found;
    if (month % step === 0 && at >= span.start) found.push(at);
  }
}

function isNewYear(at: Instant): boolean {
  const date = new Date(at);
  return date.getUTCMonth() === 0 && date.getUTCDate() === 1;
}

function yearOf(at: Instant): number {
  return new Date(at).getUTCFullYear();
}

function monthOf(at: Instant): Instant {
  const date = new Date(at);
  return utc(date.getUTCFullYear(), date.getUTCMonth());
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
