/**
 * Separates real lines from the artificial edge of the flat world map: where a
 * polygon is cut at the antimeridian or closed before the pole, no coast runs.
 */
import type { GridArc } from './snap';

/** Does the step between two points run along the antimeridian or the polar cut? */
type IsEdge = (a: GridArc[number], b: GridArc[number]) => boolean;

/** Web Mercator ends at 85.05°, and so does the source: a level line past this is a cut. */
const POLAR_CUT_DEG = 85;

/** A test for the world's edge on a grid of `gridDeg` degrees a step. */
export function worldEdge(gridDeg: number): IsEdge {
  const east = Math.round(180 / gridDeg);
  const polar = POLAR_CUT_DEG / gridDeg;
  return (a, b) =>
    (a[0] === b[0] && Math.abs(a[0]) === east) || (a[1] === b[1] && Math.abs(a[1]) >= polar);
}

/**
 * Cut an arc wherever it joins or leaves the world's edge.
 * @returns pieces end to end, each wholly on the edge or wholly off it.
 */
export function splitAtEdge(arc: GridArc, isEdge: IsEdge): { points: GridArc; edge: boolean }[] {
  const pieces: { points: GridArc; edge: boolean }[] = [];
  for (let i = 1; i < arc.length; i += 1) {
    const from = arc[i - 1];
    const to = arc[i];
    if (!from || !to) continue;
    const edge = isEdge(from, to);
    const piece = pieces[pieces.length - 1];
    if (piece && piece.edge === edge) piece.points.push(to);
    else pieces.push({ points: [from, to], edge });
  }
  return pieces;
}
