import { distanceKm } from '../geo/distance';
import type { Extent, Place, Position } from './types';

/** As much of a place as is needed to say how far something is from it. */
export type PlaceSpot = Pick<Place, 'at' | 'precision'>;

/**
 * How far a position lies outside a place, km: 0 within the precision of its position,
 * and within the extent of a region.
 */
export function kmOutside({ at, precision }: PlaceSpot, position: Position): number {
  switch (precision.kind) {
    case 'point':
      return Math.max(0, distanceKm(at, position) - precision.plusMinusKm);
    case 'circle':
      return Math.max(0, distanceKm(at, position) - precision.radiusKm);
    case 'region':
      return distanceKm(position, nearestIn(precision.extent, position));
  }
}

/** How far apart two places may be at the least, km, given how well both are known. */
export function kmBetween(a: PlaceSpot, b: PlaceSpot): number {
  const slack =
    b.precision.kind === 'point'
      ? b.precision.plusMinusKm
      : b.precision.kind === 'circle'
        ? b.precision.radiusKm
        : 0;
  const towards = b.precision.kind === 'region' ? nearestIn(b.precision.extent, a.at) : b.at;
  return Math.max(0, kmOutside(a, towards) - slack);
}

/** The nearest position of an extent, edges included; nearly so, close to the poles. */
function nearestIn([west, south, east, north]: Extent, [longitude, latitude]: Position): Position {
  const width = east < west ? east + 360 - west : east - west;
  const offset = (((longitude - west) % 360) + 360) % 360;
  // Outside the window: whichever edge is the shorter way round.
  const inside = offset <= width ? longitude : offset - width < 360 - offset ? east : west;
  return [inside, Math.min(Math.max(latitude, south), north)];
}

/** True for a place whose position is known well enough for distances to mean something. */
export function isSpot(place: Partial<Place> | undefined): place is Partial<Place> & PlaceSpot {
  return (
    place?.at !== undefined &&
    place.precision !== undefined &&
    isOnEarth(place.at) &&
    (place.precision.kind !== 'region' || isExtent(place.precision.extent))
  );
}

/** Longitude in −180…180 and latitude in −90…90. */
export function isOnEarth([longitude, latitude]: Position): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

/** Corners on Earth, south below north, and some width; west may exceed east. */
export function isExtent([west, south, east, north]: Extent): boolean {
  return isOnEarth([west, south]) && isOnEarth([east, north]) && south < north && west !== east;
}
