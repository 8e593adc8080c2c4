import { unwrapPath } from '../geo/unwrap';
import type { Position } from '../story/types';

type Segment = readonly [from: Position, to: Position];

/**
 * A path in the pieces that RFC 7946 (§3.1.9) asks for: none crosses the antimeridian; where
 * the path does, one piece ends at ±180 and the next begins at ∓180. Cut on the straight
 * line between longitudes and latitudes, for that is what a line is in GeoJSON.
 */
export function cutAtAntimeridian(path: readonly Position[]): Position[][] {
  const segments = [...cutSegments(unwrapPath(path))];
  const pieces: Position[][] = [];
  let previous: number | null = null;
  // Along the antimeridian itself either side would do: stay on the one at hand, and begin
  // on the one that the path leaves it for.
  let turn = segments.map(turnOf).find((own) => own !== null) ?? 0;
  for (const segment of segments) {
    turn = turnOf(segment) ?? turn;
    const [from, to] = segment.map(([longitude, latitude]): Position => {
      return [longitude - 360 * turn, latitude];
    }) as [Position, Position];
    if (turn !== previous) pieces.push([from]);
    pieces[pieces.length - 1]?.push(to);
    previous = turn;
  }
  return pieces;
}

/** How many whole turns east a segment lies; null along an antimeridian, between two. */
function turnOf([from, to]: Segment): number | null {
  if (from[0] === to[0] && Math.abs(from[0]) % 360 === 180) return null;
  return Math.floor(((from[0] + to[0]) / 2 + 180) / 360);
}

/** The segments of an unwrapped path, cut so that none crosses an antimeridian. */
function* cutSegments(path: readonly Position[]): Generator<Segment> {
  for (let i = 1; i < path.length; i++) {
    const start = path[i - 1] as Position;
    const end = path[i] as Position;
    let from = start;
    for (const edge of antimeridiansBetween(start[0], end[0])) {
      const part = (edge - start[0]) / (end[0] - start[0]);
      const cut: Position = [edge, start[1] + (end[1] - start[1]) * part];
      yield [from, cut];
      from = cut;
    }
    yield [from, end];
  }
}

/** Odd multiples of 180 strictly between two longitudes, in the order of travel. */
function antimeridiansBetween(from: number, to: number): number[] {
  const low = Math.min(from, to);
  const high = Math.max(from, to);
  const found: number[] = [];
  for (let at = Math.floor((low + 180) / 360) * 360 + 180; at < high; at += 360) {
    if (at > low) found.push(at);
  }
  return from < to ? found : found.reverse();
}
