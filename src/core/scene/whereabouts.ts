import type { Leg, Story } from '../story/types';
import { isExact } from '../time/curatedDate';
import { DAY_MS, type Instant, startOfDay } from '../time/instant';
import type { Whereabouts } from './types';

/**
 * The answer to “where was it on this date?” for what a leg carries. Dates are whole UTC
 * days; `at` is the start of one. Anything the story does not fix is `unknown`:
 * an arrow without dates, a departure known to a month only while that month lasts, the
 * time after a departure for which no arrival is given.
 */
export function whereabouts(story: Story, leg: Leg, at: Instant): Whereabouts {
  const own = ownWhereabouts(leg, at);
  if (own !== 'unknown' || !isBefore(leg, at)) return own;
  const cameInBefore = story.legs.some(
    (other) =>
      other.id !== leg.id &&
      other.strand === leg.strand &&
      other.to === leg.from &&
      ownWhereabouts(other, at) === 'arrived',
  );
  return cameInBefore ? 'inPort' : 'unknown';
}

function isBefore(leg: Leg, at: Instant): boolean {
  const start = leg.departed?.start ?? leg.when?.start;
  return start !== null && start !== undefined && at < startOfDay(start.at);
}

function ownWhereabouts(leg: Leg, at: Instant): Whereabouts {
  if (leg.when) {
    const { start, end, kind } = leg.when;
    if (!start || at < startOfDay(start.at)) return 'unknown';
    // An arrow says where to, not that it came there.
    if (end && at >= end.at) return leg.basis === 'none' ? 'unknown' : 'arrived';
    return kind === 'span' || isExact(leg.when) ? 'underWay' : 'unknown';
  }
  const { departed, arrived } = leg;
  if (arrived && hasBegun(arrived, at)) return 'arrived';
  if (arrived?.start && at >= startOfDay(arrived.start.at)) return 'unknown';
  if (departed && hasBegun(departed, at) && arrived?.start) return 'underWay';
  return 'unknown';
}

/** True once a departure or an arrival is past doubt: on its day where exact, else after its end. */
function hasBegun(date: NonNullable<Leg['departed']>, at: Instant): boolean {
  if (isExact(date)) return date.start !== null && at >= startOfDay(date.start.at);
  return date.end !== null && at >= date.end.at;
}

/**
 * How far along its path the dates allow the carrier to be during the day that starts at
 * `at`: [least, most], fractions of the length at an even speed. null: unknown. Only a
 * stated path with exact departure and arrival allows an answer: no ship glides along a
 * line that no source gives.
 */
export function progress(leg: Leg, at: Instant): readonly [number, number] | null {
  const { departed, arrived } = leg;
  if (leg.basis !== 'stated' || !departed || !arrived) return null;
  if (!isExact(departed) || !isExact(arrived)) return null;
  const leaves = [departed.start?.at, departed.end?.at] as [number, number];
  const comes = [arrived.start?.at, arrived.end?.at] as [number, number];
  if (at >= comes[1]) return [1, 1];
  const fraction = (now: number, from: number, to: number) =>
    to <= from ? Number(now > to) : Math.max(0, Math.min(1, (now - from) / (to - from)));
  return [fraction(at, leaves[1], comes[1]), fraction(at + DAY_MS, leaves[0], comes[0])];
}
