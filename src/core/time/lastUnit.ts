import type { DateEdge } from './curatedDate';
import { DAY_MS, type Instant, instant, startOfDay } from './instant';

const MONTHS = { month: 1, season: 3, year: 12, decade: 120 } as const;

/** The first instant of the day, month, season or year that a date's end names. */
export function lastUnit({ at, precision }: DateEdge): Instant {
  if (precision === 'time') return startOfDay(instant(at - 1));
  if (precision === 'day') return instant(at - DAY_MS);
  const date = new Date(at);
  date.setUTCMonth(date.getUTCMonth() - MONTHS[precision]);
  return instant(date.getTime());
}
