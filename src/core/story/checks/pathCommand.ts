import { destination } from '../../geo/distance';
import type { CheckAids } from '../aids';
import type { Draft, Item } from '../draft';
import { modeOf } from '../legModes';
import { isSpot } from '../placeReach';
import type { Position } from '../types';

/** The command looks for the sea this far around either end of a leg, km. */
export const SHORE_KM = 30;

/**
 * The command that proposes a path for a leg. null: there is none for how the leg goes, the
 * command would refuse, or it is not known how it would be told of the leg.
 */
export function pathCommand(
  draft: Draft,
  { id, mode, from, to }: Item<'legs'>['value'],
  aids: CheckAids,
): string | null {
  const { argument } = aids;
  if (argument === undefined || id === undefined || mode === undefined) return null;
  const { way } = modeOf(mode);
  if (way === null) return null;
  const ends = [draft.place(from), draft.place(to)].filter(isSpot);
  if (way === 'water' && ends.some(({ at }) => isFarInland(at, aids))) return null;
  const story = /^[\w./-]+$/.test(argument) ? argument : JSON.stringify(argument);
  return `npm run path -- ${story} ${id}`;
}

/** True where there is land all around, as far as the command would look for water. */
function isFarInland(at: Position, { countryAt, isLand }: CheckAids): boolean {
  // Inside a country and yet no land for sure: a coast or a channel is near.
  if (!countryAt || !isLand?.(at)) return false;
  for (let km = 2; km <= SHORE_KM; km += 2) {
    for (let bearing = 0; bearing < 360; bearing += 10) {
      if (countryAt(destination(at, km, bearing)) === null) return false;
    }
  }
  return true;
}
