import { DAY_MS, type Instant, type Interval, instant } from '../time/instant';
import { fraction } from './lanes';

export interface AxisTick {
  readonly at: Instant;
  readonly position: number;
  readonly unit: 'day' | 'month' | 'year';
  /** Shown on narrow timelines too. */
  readonly narrow: boolean;
}

const STEPS: readonly { unit: AxisTick['unit']; next: (at: Date) => Date; days: number }[] = [
  { unit: 'day', days: 1, next: (at) => new Date(at.getTime() + DAY_MS) },
  { unit: 'day', days: 7, next: (at) => new Date(at.getTime() + 7 * DAY_MS) },
  { unit: 'month', days: 30, next: (at) => utc(at.getUTCFullYear(), at.getUTCMonth() + 1) },
  { unit: 'month', days: 91, next: (at) => utc(at.getUTCFullYear(), at.getUTCMonth() + 3) },
  { unit: 'year', days: 365, next: (at) => utc(at.getUTCFullYear() + 1, 0) },
  { unit: 'year', days: 3652, next: (at) => utc(at.getUTCFullYear() + 10, 0) },
  { unit: 'year', days: 36525, next: (at) => utc(at.getUTCFullYear() + 100, 0) },
];
const MOST_WIDE = 9;
const MOST_NARROW = 5;

/** Evenly spaced dates under the lanes: days, weeks, months or years, as the span allows. */
export function axisTicks(span: Interval): AxisTick[] {
  const days = (span.end - span.start) / DAY_MS;
  const step = STEPS.find((candidate) => days / candidate.days <= MOST_WIDE) ?? STEPS.at(-1);
  if (!step) return [];
  const ticks: Instant[] = [];
  let at = firstOf(step, span.start);
  while (at.getTime() < span.end && ticks.length < 60) {
    if (at.getTime() >= span.start) ticks.push(instant(at.getTime()));
    at = step.next(at);
  }
  const every = Math.max(1, Math.ceil(ticks.length / MOST_NARROW));
  return ticks.map((tick, i) => ({
    at: tick,
    position: fraction(tick, span),
    unit: step.unit,
    narrow: i % every === 0,
  }));
}

function firstOf(step: (typeof STEPS)[number], start: Instant): Date {
  const from = new Date(start);
  if (step.unit === 'day') return from;
  if (step.unit === 'month') return utc(from.getUTCFullYear(), from.getUTCMonth());
  const years = Math.round(step.days / 365.25);
  return utc(Math.floor(from.getUTCFullYear() / years) * years, 0);
}

function utc(year: number, month: number): Date {
  const date = new Date(Date.UTC(2000, month, 1));
  // Date.UTC reads the years 0–99 as 1900–1999.
  date.setUTCFullYear(year + Math.floor(month / 12));
  return date;
}
