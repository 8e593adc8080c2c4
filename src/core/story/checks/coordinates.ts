import type { Draft } from '../draft';
import { isOnEarth } from '../placeReach';
import { issue, type Path } from '../rules';
import type { Issue, Position } from '../types';
import { itemAt } from '../wording';

/** Every position is on Earth, longitude first. */
export function* checkCoordinates(draft: Draft): Generator<Issue> {
  for (const { path, value } of [...draft.places, ...draft.labels]) {
    if (value.at) yield* checkLine(draft, [value.at], [...path, 'at'], false);
  }
  for (const { path, value } of [...draft.legs, ...draft.lines]) {
    if (value.path) yield* checkLine(draft, value.path, [...path, 'path'], true);
  }
}

/** One issue a line and rule, at its first bad vertex: a whole line is often wrong alike. */
function* checkLine(
  draft: Draft,
  positions: readonly Position[],
  path: Path,
  isLine: boolean,
): Generator<Issue> {
  const swapped: number[] = [];
  const outside: number[] = [];
  const zero: number[] = [];
  for (const [at, position] of positions.entries()) {
    const [longitude, latitude] = position;
    if (longitude === 0 && latitude === 0) zero.push(at);
    if (isOnEarth(position)) continue;
    if (isOnEarth([latitude, longitude])) swapped.push(at);
    else outside.push(at);
  }
  const spot = (at: number) => (isLine ? [...path, at] : path);
  const more = (list: number[]) =>
    list.length > 1 ? ` So are ${list.length - 1} more positions of this path.` : '';
  const [firstSwapped] = swapped;
  if (firstSwapped !== undefined) {
    const [longitude, latitude] = positions[firstSwapped] as Position;
    yield issue(
      'coordinates-swapped',
      spot(firstSwapped),
      `In ${itemAt(path, draft.raw)}: the position [${longitude}, ${latitude}] looks swapped: there is no latitude ${latitude}.${more(swapped)}`,
      `Longitude comes first, as in GeoJSON: [${latitude}, ${longitude}].`,
    );
  }
  const [firstOutside] = outside;
  if (firstOutside !== undefined) {
    const [longitude, latitude] = positions[firstOutside] as Position;
    yield issue(
      'coordinate-out-of-range',
      spot(firstOutside),
      `In ${itemAt(path, draft.raw)}: the position [${longitude}, ${latitude}] is not on Earth: longitudes are −180 to 180, latitudes −90 to 90.${more(outside)}`,
      onceRound(longitude, latitude),
    );
  }
  const [firstZero] = zero;
  if (firstZero !== undefined) {
    yield issue(
      'null-island',
      spot(firstZero),
      `In ${itemAt(path, draft.raw)}: the position [0, 0] lies in the sea off Africa; it is mostly a missing value.`,
      'Give the true position; if it is right, move it by a hair: [0.0001, 0].',
    );
  }
}

function onceRound(longitude: number, latitude: number): string {
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 360) {
    const turned = Number((longitude - Math.sign(longitude) * 360).toFixed(6));
    return `Write ${turned} for the longitude ${longitude}; a step of more than 180° is understood to cross the antimeridian.`;
  }
  return 'Write degrees, not metres or minutes: [longitude, latitude].';
}
