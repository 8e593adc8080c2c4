declare const instantBrand: unique symbol;

/** A point in time: milliseconds since 1970-01-01T00:00:00Z. Always UTC. */
export type Instant = number & { readonly [instantBrand]: true };

/** A half-open stretch of time: `start` belongs to it, `end` does not. */
export interface Interval {
  readonly start: Instant;
  readonly end: Instant;
}

export const DAY_MS = 86_400_000;

/** Brands epoch milliseconds as an Instant. Throws on a number that is not finite. */
export function instant(epochMs: number): Instant {
  if (!Number.isFinite(epochMs)) throw new RangeError(`Not an instant: ${epochMs}`);
  return epochMs as Instant;
}

/** The start of the UTC day that holds `at`. */
export function startOfDay(at: Instant): Instant {
  return instant(Math.floor(at / DAY_MS) * DAY_MS);
}

/** Whole UTC days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: Instant, to: Instant): number {
  return Math.round((startOfDay(to) - startOfDay(from)) / DAY_MS);
}

/** `at` moved into `within`, to the start of its last day where it lies past the end. */
export function clampToInterval(at: Instant, within: Interval): Instant {
  if (at < within.start) return within.start;
  if (at >= within.end) return lastDay(within);
  return at;
}

/** The start of the last UTC day of an interval. */
export function lastDay(of: Interval): Instant {
  return startOfDay(instant(of.end - 1));
}

/** The UTC day as `YYYY-MM-DD`. */
export function isoDay(at: Instant): string {
  return new Date(at).toISOString().slice(0, 10);
}

/**
 * Reads `YYYY-MM-DD` as the start of that UTC day.
 * Returns null for anything else, and for days that do not exist (2023-02-30).
 */
export function parseIsoDay(text: string): Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const ms = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(ms)) return null;
  const at = instant(ms);
  return isoDay(at) === text ? at : null;
}
