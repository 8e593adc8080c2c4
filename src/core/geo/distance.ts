import type { Position } from '../story/types';

/** Mean radius of the Earth, km. */
const EARTH_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** Great-circle distance between two positions, km (haversine). Any longitudes. */
export function distanceKm(a: Position, b: Position): number {
  const lat1 = a[1] * RADIANS;
  const lat2 = b[1] * RADIANS;
  const h =
    Math.sin((lat2 - lat1) / 2) ** 2 +
    Math.cos(lat1) * Math.cos(lat2) * Math.sin(((b[0] - a[0]) * RADIANS) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/**
 * Length of the straight line on the Mercator map from `a` to `b` (a rhumb line), km; the
 * longitudes are taken as they are, so unwrap them first where they cross the antimeridian.
 */
export function rhumbKm(a: Position, b: Position): number {
  const dLat = (b[1] - a[1]) * RADIANS;
  const dLon = (b[0] - a[0]) * RADIANS;
  const stretch = Math.log(
    Math.tan(Math.PI / 4 + (b[1] * RADIANS) / 2) / Math.tan(Math.PI / 4 + (a[1] * RADIANS) / 2),
  );
  // Along a parallel the quotient below is 0/0; its limit is the cosine of the latitude.
  const q = Math.abs(stretch) > 1e-9 ? dLat / stretch : Math.cos(a[1] * RADIANS);
  return EARTH_KM * Math.hypot(dLat, q * dLon);
}

/** The position `km` from `from` on a bearing in degrees clockwise from north. */
export function destination(from: Position, km: number, bearing: number): Position {
  const arc = km / EARTH_KM;
  const lat = from[1] * RADIANS;
  const turn = bearing * RADIANS;
  const endLat = Math.asin(
    Math.sin(lat) * Math.cos(arc) + Math.cos(lat) * Math.sin(arc) * Math.cos(turn),
  );
  const dLon = Math.atan2(
    Math.sin(turn) * Math.sin(arc) * Math.cos(lat),
    Math.cos(arc) - Math.sin(lat) * Math.sin(endLat),
  );
  const longitude = from[0] + dLon / RADIANS;
  return [wrapLongitude(longitude), endLat / RADIANS];
}

/** A longitude brought into −180…180. */
export function wrapLongitude(longitude: number): number {
  if (longitude >= -180 && longitude <= 180) return longitude;
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}
