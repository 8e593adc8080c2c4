import { unwrapPath } from '../geo/unwrap';
import type { Extent, Position } from '../story/types';

/** A stretch of longitude: from `west` eastwards over `width` degrees, 0…360. */
export interface Arc {
  readonly west: number;
  readonly width: number;
}

/**
 * A path in the pieces that RFC 7946 (§3.1.9) asks for: none crosses the antimeridian; where
 * the path does, one piece ends at ±180 and the next begins at ∓180. Cut on the straight
 * line between longitudes and latitudes, for that is what a line is in GeoJSON.
 */
export function cutAtAntimeridian(path: readonly Position[]): Position[][] {
  const pieces: Position[][] = [];
  let turn: number | null = null;
  for (const [from, to] of segments(unwrapPath(path))) {
    const middle = (from[0] + to[0]) / 2;
    // Along the antimeridian itself either side would do: stay on the one at hand.
    const onEdge = Math.abs(from[0]) % 360 === 180 && from[0] === to[0];
    const here: number = onEdge && turn !== null ? turn : Math.floor((middle + 180) / 360);
    const shift = (at: Position): Position => [at[0] - 360 * here, at[1]];
    if (here !== turn) pieces.push([shift(from)]);
    pieces[pieces.length - 1]?.push(shift(to));
    turn = here;
  }
  return pieces;
}

/** Segments of an unwrapped path, none of which crosses an odd multiple of 180°. */
function* segments(path: readonly Position[]): Generator<[Position, Position]> {
  for (let i = 1; i < path.length; i++) {
    const to = path[i] as Position;
    let from = path[i - 1] as Position;
    const start = from;
    const east = to[0] > start[0];
    for (const edge of edgesBetween(start[0], to[0])) {
      const part = (edge - start[0]) / (to[0] - start[0]);
      const cut: Position = [edge, start[1] + (to[1] - start[1]) * part];
      yield [from, cut];
      from = cut;
    }
    if (from === start || from[0] !== to[0] || east === undefined) yield [from, to];
  }
}

/** Odd multiples of 180 strictly between two longitudes, in the order of travel. */
function edgesBetween(from: number, to: number): number[] {
  const edges: number[] = [];
  const low = Math.min(from, to);
  const high = Math.max(from, to);
  for (let edge = Math.floor((low + 180) / 360) * 360 + 180; edge < high; edge += 360) {
    if (edge > low) edges.push(edge);
  }
  return from < to ? edges : edges.reverse();
}

/** The longitudes that a path runs over, wherever it begins. */
export function arcOfPath(path: readonly Position[]): Arc | null {
  const longitudes = unwrapPath(path).map(([longitude]) => longitude);
  if (longitudes.length === 0) return null;
  const west = Math.min(...longitudes);
  return { west, width: Math.min(360, Math.max(...longitudes) - west) };
}
