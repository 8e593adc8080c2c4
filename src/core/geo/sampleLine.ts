import type { Position } from '../story/types';
import { rhumbKm, wrapLongitude } from './distance';
import { fromWorld, toWorld } from './mercator';
import { unwrapPath } from './unwrap';

/** A point on a line, as the map draws it. */
export interface LineSample {
  readonly position: Position;
  /** Distance from the start along the line, km. */
  readonly km: number;
  /** The vertex at which the segment that holds it begins. */
  readonly vertex: number;
}

/** Length of a line as the map draws it (straight in Mercator between vertices), km. */
export function lineKm(line: readonly Position[]): number {
  const unwrapped = unwrapPath(line);
  let km = 0;
  for (let i = 1; i < unwrapped.length; i++) {
    km += rhumbKm(unwrapped[i - 1] as Position, unwrapped[i] as Position);
  }
  return km;
}

/**
 * Points along a line no more than `stepKm` apart, both ends and every vertex included.
 * Straight in Mercator between vertices, because that is how it is drawn.
 */
export function* sampleLine(line: readonly Position[], stepKm: number): Generator<LineSample> {
  const unwrapped = unwrapPath(line);
  const [first] = unwrapped;
  if (!first) return;
  yield { position: wrap(first), km: 0, vertex: 0 };
  let before = 0;
  for (let vertex = 0; vertex + 1 < unwrapped.length; vertex++) {
    const from = unwrapped[vertex] as Position;
    const to = unwrapped[vertex + 1] as Position;
    const length = rhumbKm(from, to);
    const steps = Math.max(1, Math.ceil(length / stepKm));
    const a = toWorld(from);
    const b = toWorld(to);
    for (let step = 1; step <= steps; step++) {
      const t = step / steps;
      const position = fromWorld({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
      yield { position: wrap(position), km: before + length * t, vertex };
    }
    before += length;
  }
}

function wrap([longitude, latitude]: Position): Position {
  return [wrapLongitude(longitude), latitude];
}
