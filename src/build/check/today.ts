import { type Instant, instant, startOfDay } from '../../core/time/instant';

/** The day on which a command runs, as the start of a UTC day; the checker itself has no clock. */
export function today(): Instant {
  return startOfDay(instant(Date.now()));
}
