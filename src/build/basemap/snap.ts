/**
 * Rounds a topology's vertices to whole steps of a grid, coarser where the map is
 * coarser. A rounded number in the finer grid's steps ends in zeros, which is what
 * makes the file small once compressed.
 */
import type { BasemapConfig } from './config';
import { grainAt } from './config';

/** An arc in whole steps of the config's gridDeg: x eastward, y northward from (0, 0). */
export type GridArc = [x: number, y: number][];

/**
 * Round one arc. A point's place alone decides how it is rounded, so that arcs
 * which met still meet.
 * @param arc [lon, lat] in degrees.
 * @returns the arc without repeats and spikes; a single point if all of it fell together.
 */
export function snapArc(
  config: BasemapConfig,
  arc: readonly (readonly [lon: number, lat: number])[],
): GridArc {
  const coarse = tidy(
    arc.map(([lon, lat]) => snapPoint(config.gridDeg, grainAt(config, lon, lat).gridDeg, lon, lat)),
  );
  // A whole island that the coarse grid swallows is some country's only land: keep it, finely.
  if (isRing(arc) && area2(coarse) === 0) {
    return tidy(arc.map(([lon, lat]) => snapPoint(config.gridDeg, config.gridDeg, lon, lat)));
  }
  return coarse;
}

/** Twice the signed area of a ring, in grid steps squared; 0 if it fell together. */
export function area2(ring: GridArc): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function isRing(arc: readonly (readonly [number, number])[]): boolean {
  const first = arc[0];
  const last = arc[arc.length - 1];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function snapPoint(quantum: number, grid: number, lon: number, lat: number): [number, number] {
  const steps = Math.round(grid / quantum);
  return [Math.round(lon / grid) * steps, Math.round(lat / grid) * steps];
}

/** Drop repeats, and spikes that go out and come straight back; the ends stay. */
function tidy(points: GridArc): GridArc {
  const out: GridArc = [];
  for (const point of points) {
    out.push(point);
    while (out.length > 1 && same(out[out.length - 1], out[out.length - 2])) out.pop();
    while (out.length > 2 && same(out[out.length - 1], out[out.length - 3])) out.splice(-2);
  }
  return out;
}

function same(a: GridArc[number] | undefined, b: GridArc[number] | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
