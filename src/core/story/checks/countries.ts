import { destination } from '../../geo/distance';
import type { GeographyAids } from '../aids';
import type { Draft } from '../draft';
import { isOnEarth, isSpot, type PlaceSpot } from '../placeReach';
import { issue, type Path } from '../rules';
import type { Issue, Position } from '../types';
import { atPosition, itemAt, quote } from '../wording';

/** What the position of a port on a pier and the line of a border may be off, km. */
const SLACK_KM = 3;

/** A place lies in the country it names, and not, with its coordinates swapped, far off. */
export function* checkCountries(draft: Draft, aids: GeographyAids): Generator<Issue> {
  if (!aids.countryAt) return;
  for (const { path, value: place } of draft.places) {
    if (place.country === undefined || !isSpot(place)) continue;
    const spot: CheckedSpot = { path, item: itemAt(path, draft.raw), place };
    if (place.country === null) yield* checkAtSea(spot, aids);
    else yield* checkCountry(spot, place.country, aids.countryAt, aids.grainKm?.(place.at) ?? 0);
  }
}

interface CheckedSpot {
  readonly path: Path;
  readonly item: string;
  readonly place: PlaceSpot;
}

function* checkCountry(
  { path, item, place }: CheckedSpot,
  country: string,
  countryAt: (at: Position) => string | null,
  grainKm: number,
): Generator<Issue> {
  const found = new Set(positionsIn(place, grainKm).map(countryAt));
  if (found.has(country)) return;
  const [longitude, latitude] = place.at;
  const swapped: Position = [latitude, longitude];
  if (isOnEarth(swapped) && countryAt(swapped) === country) {
    yield issue(
      'coordinates-swapped',
      [...path, 'at'],
      `The ${item} at ${atPosition(place.at)} is not in ${country}, but the swapped position is.`,
      `Longitude comes first, as in GeoJSON: [${latitude}, ${longitude}].`,
    );
    return;
  }
  found.delete(null);
  // A map that lacks small islands proves nothing where it shows the sea alone.
  if (found.size === 0 && grainKm > 0) return;
  const there = found.size === 0 ? 'the sea' : [...found].join(', ');
  yield issue(
    'wrong-country',
    [...path, 'country'],
    `The ${item} at ${atPosition(place.at)} is said to lie in ${quote(country)}, but the map shows ${there} there.`,
    'Check the position and the code (ISO 3166-1 alpha-3); a place at sea has "country": null.',
  );
}

function* checkAtSea(
  { path, item, place }: CheckedSpot,
  { countryAt, isLand, grainKm }: GeographyAids,
): Generator<Issue> {
  const around = positionsIn(place, grainKm?.(place.at) ?? 0);
  if (!countryAt || !isLand || !around.every(isLand)) return;
  // A bridge over a border is in no one country either.
  if (new Set(around.map(countryAt)).size > 1) return;
  yield issue(
    'at-sea-on-land',
    [...path, 'country'],
    `The ${item} is said to be at sea ("country": null), but ${atPosition(place.at)} is on land.`,
    'Give its country, or correct the position.',
  );
}

/** Positions over the whole of where a place may be, as far as its precision says. */
function positionsIn({ at, precision }: PlaceSpot, grainKm: number): Position[] {
  if (precision.kind === 'region') return gridOver(precision.extent, at);
  const known = precision.kind === 'point' ? precision.plusMinusKm : precision.radiusKm;
  const reach = known + grainKm + SLACK_KM;
  const positions: Position[] = [at];
  for (const part of [0.33, 0.66, 1]) {
    for (let bearing = 0; bearing < 360; bearing += 30) {
      positions.push(destination(at, reach * part, bearing));
    }
  }
  return positions;
}

function gridOver(
  [west, south, east, north]: readonly [number, number, number, number],
  at: Position,
): Position[] {
  const positions: Position[] = [at];
  const width = east < west ? east + 360 - west : east - west;
  for (let i = 0; i <= 6; i++) {
    for (let j = 0; j <= 6; j++) {
      const longitude = west + (width * i) / 6;
      positions.push([
        longitude > 180 ? longitude - 360 : longitude,
        south + ((north - south) * j) / 6,
      ]);
    }
  }
  return positions;
}
