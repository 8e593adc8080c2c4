import type { Extent, Position } from '../story/types';

/**
 * The smallest extent that holds all positions, or null for none. Its longitude window is
 * the shortest way round the globe, so west exceeds east where that crosses the
 * antimeridian. Longitudes −180…180.
 */
export function smallestExtent(positions: readonly Position[]): Extent | null {
  if (positions.length === 0) return null;
  let south = Infinity;
  let north = -Infinity;
  for (const [, latitude] of positions) {
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  const longitudes = positions.map(([longitude]) => longitude).sort((a, b) => a - b);
  const first = longitudes[0] as number;
  const last = longitudes[longitudes.length - 1] as number;
  // What lies outside the window is the widest gap between neighbours; first the one that
  // runs from the easternmost over the antimeridian to the westernmost.
  let widest = first + 360 - last;
  let west = first;
  let east = last;
  for (let i = 1; i < longitudes.length; i++) {
    const gap = (longitudes[i] as number) - (longitudes[i - 1] as number);
    if (gap <= widest) continue;
    widest = gap;
    west = longitudes[i] as number;
    east = longitudes[i - 1] as number;
  }
  return [west, south, east, north];
}

/** Degrees of longitude that an extent spans, 0…360. */
export function extentWidth([west, , east]: Extent): number {
  return east < west ? east + 360 - west : east - west;
}

/** `extent` made larger by degrees on each side; never past the poles or once round. */
export function growExtent(extent: Extent, byLongitude: number, byLatitude: number): Extent {
  const [west, south, east, north] = extent;
  const lower = Math.max(-90, south - byLatitude);
  const upper = Math.min(90, north + byLatitude);
  if (extentWidth(extent) + 2 * byLongitude >= 360) return [-180, lower, 180, upper];
  return [wrapEdge(west - byLongitude), lower, wrapEdge(east + byLongitude), upper];
}

function wrapEdge(longitude: number): number {
  if (longitude < -180) return longitude + 360;
  if (longitude > 180) return longitude - 360;
  return longitude;
}
