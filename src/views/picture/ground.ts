import type { Basemap } from '../../core/geo/basemap';
import type { Camera, Size } from '../../core/geo/camera';
import { placeStage, stageOf } from '../../core/geo/stage';
import type { Extent } from '../../core/story/types';
import { stillBase } from '../map/stillBase';

/** The ground of a picture: the inside of an SVG group, and the transform of that group. */
export interface PictureGround {
  readonly inside: string;
  readonly transform: string;
}

/**
 * Draws land, coast and borders of what a picture shows, half a pixel fine. Pure: the same
 * in Node and in the browser. `idPrefix` must be the picture's own within its page.
 */
export function pictureGround(
  basemap: Basemap,
  extent: Extent,
  camera: Camera,
  size: Size,
  idPrefix: string,
): PictureGround {
  const stage = stageOf(extent);
  const { left, top, unit } = placeStage(stage, camera, size);
  const room = 24;
  const box = {
    x0: (-left - room) / unit,
    x1: (size.width - left + room) / unit,
    y0: (-top - room) / unit,
    y1: (size.height - top + room) / unit,
  };
  const step = 0.5 / unit;
  const inside = stillBase(basemap, stage, { box, step }, idPrefix);
  const r = (n: number) => Math.round(n * 100) / 100;
  return { inside, transform: `translate(${r(left)} ${r(top)}) scale(0.5)` };
}
