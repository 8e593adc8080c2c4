import type { CuratedDate } from './curatedDate';
import { DAY_MS, instant, startOfDay } from './instant';

/**
 * The first day on which what the date speaks of had surely come: its first day where that is
 * given, else the last of the days that it may have been. Start of a UTC day in ms; Infinity
 * where that day is open, -Infinity for a date without any end.
 */
export function surelyBy({ kind, start, end }: CuratedDate): number {
  const fine = start?.precision === 'day' || start?.precision === 'time';
  if (start && fine && kind !== 'oneOf') return startOfDay(start.at);
  if (end) return startOfDay(instant(Math.max(start?.at ?? -Infinity, end.at - DAY_MS)));
  return start ? Infinity : -Infinity;
}
