import { distanceKm, wrapLongitude } from '../../core/geo/distance';
import type { Position } from '../../core/story/types';

const RADIANS = Math.PI / 180;

/**
 * The position at a part (0…1) of the great circle from `a` to `b`, the shorter way round;
 * longitudes in −180…180. Of two points opposite each other the way over one is as good as
 * another: it is made by way of the meridian of `a`.
 */
export function alongGreatCircle(a: Position, b: Position, part: number): Position {
  const from = vector(a);
  let to = vector(b);
  let dot = from[0] * to[0] + from[1] * to[1] + from[2] * to[2];
  if (dot < -1 + 1e-12) {
    // Opposite points span no plane: step a little aside.
    to = vector([b[0], b[1] + (b[1] > 0 ? -1e-4 : 1e-4)]);
    dot = from[0] * to[0] + from[1] * to[1] + from[2] * to[2];
  }
  const angle = Math.acos(Math.max(-1, Math.min(1, dot)));
  if (angle < 1e-12) return a;
  const near = Math.sin((1 - part) * angle) / Math.sin(angle);
  const far = Math.sin(part * angle) / Math.sin(angle);
  const [x, y, z] = [0, 1, 2].map((i) => near * (from[i] ?? 0) + far * (to[i] ?? 0)) as Vector;
  return [wrapLongitude(Math.atan2(y, x) / RADIANS), Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

/** A great circle as a line, its points no more than `stepKm` apart; both ends as given. */
export function greatCircle(a: Position, b: Position, stepKm: number): Position[] {
  const steps = Math.max(1, Math.ceil(distanceKm(a, b) / stepKm));
  const between = Array.from({ length: steps - 1 }, (_, i) =>
    alongGreatCircle(a, b, (i + 1) / steps),
  );
  return [a, ...between, b];
}

type Vector = [number, number, number];

function vector([longitude, latitude]: Position): Vector {
  const [lon, lat] = [longitude * RADIANS, latitude * RADIANS];
  return [Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)];
}
