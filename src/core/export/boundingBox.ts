import { wrapLongitude } from '../geo/distance';
import { extentWidth } from '../geo/smallestExtent';
import { unwrapPath } from '../geo/unwrap';
import type { Extent, Position } from '../story/types';

/** The bounding box of a path wherever it runs; west exceeds east across the antimeridian. */
export function pathBox(path: readonly Position[]): Extent | null {
  if (path.length === 0) return null;
  const unwrapped = unwrapPath(path);
  const longitudes = unwrapped.map(([longitude]) => longitude);
  const latitudes = unwrapped.map(([, latitude]) => latitude);
  const west = Math.min(...longitudes);
  const east = Math.max(...longitudes);
  const isRound = east - west >= 360;
  return [
    isRound ? -180 : wrapLongitude(west),
    Math.min(...latitudes),
    isRound ? 180 : wrapLongitude(east),
    Math.max(...latitudes),
  ];
}

/**
 * The smallest box that holds all these boxes, the shorter way round the globe, as RFC 7946
 * (§5.2) has it: west exceeds east across the antimeridian. null for none.
 */
export function boxAround(boxes: readonly Extent[]): Extent | null {
  if (boxes.length === 0) return null;
  const south = Math.min(...boxes.map((box) => box[1]));
  const north = Math.max(...boxes.map((box) => box[3]));
  const arcs = boxes
    .map((box) => ({ west: box[0], east: box[0] + extentWidth(box) }))
    // What runs on past 180 covers the far west too.
    .flatMap((arc) =>
      arc.east > 180 ? [arc, { west: arc.west - 360, east: arc.east - 360 }] : [arc],
    )
    .sort((a, b) => a.west - b.west);
  // What lies outside the box is the widest gap that nothing covers; first those between
  // neighbours, then the one over the antimeridian.
  let widest = 0;
  let [west, east] = [-180, 180];
  let covered = -Infinity;
  for (const arc of arcs) {
    if (Number.isFinite(covered) && arc.west - covered > widest) {
      widest = arc.west - covered;
      [west, east] = [arc.west, covered];
    }
    covered = Math.max(covered, arc.east);
  }
  const first = (arcs[0] as { west: number }).west;
  if (first + 360 - covered >= widest && first + 360 > covered) [west, east] = [first, covered];
  return [west, south, east, north];
}
