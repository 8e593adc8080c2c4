import { bearing, destination, distance } from '@turf/turf';
import type { Position } from '../story/types';
import { unwrapPath } from './unwrap';

/** A length on the ground. A nautical mile is 1852 m. */
export interface GroundLength {
  readonly km: number;
  readonly nauticalMiles: number;
}

/** How far it is along the ground (great circle) between two positions. */
export function groundLength(a: Position, b: Position): GroundLength {
  const km = distance([...a], [...b], { units: 'kilometers' });
  return { km, nauticalMiles: km / 1.852 };
}

/** As a class can use it: tenths under 10, else whole. */
export function roundLength(length: number): number {
  return length < 10 ? Math.round(length * 10) / 10 : Math.round(length);
}

/**
 * The great circle from `a` to `b` as `points` + 1 positions, unbroken across the
 * antimeridian (longitudes run on past 180°).
 */
export function greatCircle(a: Position, b: Position, points = 48): Position[] {
  const km = distance([...a], [...b], { units: 'kilometers' });
  const way = bearing([...a], [...b]);
  const line = Array.from({ length: points + 1 }, (_, i): Position => {
    if (i === 0) return a;
    if (i === points) return b;
    const { coordinates } = destination([...a], (km * i) / points, way).geometry;
    return [coordinates[0] ?? 0, coordinates[1] ?? 0];
  });
  return unwrapPath(line).map(([longitude, latitude]): Position => [longitude, latitude]);
}
