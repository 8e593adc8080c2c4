import type { Extent, Position } from '../story/types';

/**
 * Web Mercator as MapLibre uses it: the world is a unit square, x east from 180° W,
 * y south from about 85.05° N; at zoom z it is 512 · 2^z CSS pixels wide.
 */
export const TILE_SIZE = 512;
export const MAX_LATITUDE = 85.051129;

/** A position in the unit square. x runs past 0…1 for longitudes past ±180. */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

export function toWorld([longitude, latitude]: Position): WorldPoint {
  const clamped = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude));
  const sine = Math.sin((clamped * Math.PI) / 180);
  return {
    x: longitude / 360 + 0.5,
    y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI),
  };
}

export function fromWorld({ x, y }: WorldPoint): Position {
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [(x - 0.5) * 360, latitude];
}

/** A box in the unit square: x0 ≤ x1 (x1 may pass 1 across the antimeridian), y0 ≤ y1. */
export interface WorldBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export function extentToBox([west, south, east, north]: Extent): WorldBox {
  const topLeft = toWorld([west, north]);
  const bottomRight = toWorld([east < west ? east + 360 : east, south]);
  return { x0: topLeft.x, y0: topLeft.y, x1: bottomRight.x, y1: bottomRight.y };
}

/** CSS pixels per metre at a latitude and zoom. */
export function pixelsPerMetre(latitude: number, zoom: number): number {
  const equator = 40_075_016.686;
  return (TILE_SIZE * 2 ** zoom) / (equator * Math.cos((latitude * Math.PI) / 180));
}

/** The length of the unit square's side that spans `km` on the ground at a latitude. */
export function kmToWorld(km: number, latitude: number): number {
  return (km * 1000) / (40_075_016.686 * Math.cos((latitude * Math.PI) / 180));
}
