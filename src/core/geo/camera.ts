import type { Extent, Position } from '../story/types';
import { extentToBox, fromWorld, TILE_SIZE, toWorld, type WorldPoint } from './mercator';

/** What is looked at. North is always up; zoom as in MapLibre (512 px tiles). */
export interface Camera {
  readonly center: Position;
  readonly zoom: number;
}

/** A map's box, or room to keep free inside it, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

export const MIN_ZOOM = 0;
export const MAX_ZOOM = 14;

/**
 * The camera that shows `extent` whole and as large as it goes, in the part of a map of
 * `size` that `padding` leaves free. The static page does the same sum in CSS, see
 * `views/map/stage.css`; change both or neither.
 */
export function fitCamera(
  extent: Extent,
  size: Size,
  padding: Padding = NO_PADDING,
  maxZoom = MAX_ZOOM,
): Camera {
  const box = extentToBox(extent);
  const free = {
    width: Math.max(1, size.width - padding.left - padding.right),
    height: Math.max(1, size.height - padding.top - padding.bottom),
  };
  const width = Math.max(box.x1 - box.x0, 1e-9);
  const height = Math.max(box.y1 - box.y0, 1e-9);
  const scale = Math.min(free.width / width, free.height / height);
  const zoom = Math.max(MIN_ZOOM, Math.min(maxZoom, Math.log2(scale / TILE_SIZE)));
  const side = TILE_SIZE * 2 ** zoom;
  const center = {
    x: (box.x0 + box.x1) / 2 + (padding.right - padding.left) / 2 / side,
    y: (box.y0 + box.y1) / 2 + (padding.bottom - padding.top) / 2 / side,
  };
  return { center: fromWorld(center), zoom };
}

/** Where a world point falls in a map of `size`, in CSS pixels from its top left corner. */
export function project(point: WorldPoint, camera: Camera, size: Size): { x: number; y: number } {
  const side = TILE_SIZE * 2 ** camera.zoom;
  const center = toWorld(camera.center);
  // The nearest copy of the world: a map across the antimeridian shows both sides of it.
  const dx = point.x - center.x;
  const nearest = dx - Math.round(dx);
  return {
    x: size.width / 2 + nearest * side,
    y: size.height / 2 + (point.y - center.y) * side,
  };
}

/** The position under a pixel of the map. */
export function unproject(pixel: { x: number; y: number }, camera: Camera, size: Size): Position {
  const side = TILE_SIZE * 2 ** camera.zoom;
  const center = toWorld(camera.center);
  return fromWorld({
    x: center.x + (pixel.x - size.width / 2) / side,
    y: center.y + (pixel.y - size.height / 2) / side,
  });
}
