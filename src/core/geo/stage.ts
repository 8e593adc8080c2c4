import type { Extent } from '../story/types';
import { type Camera, NO_PADDING, type Padding, type Size } from './camera';
import { extentToBox, TILE_SIZE, toWorld, type WorldPoint } from './mercator';

/**
 * The stage: a plane on which a story's home extent is one unit wide and its centre is the
 * origin. Everything on the map is placed on it once, in units; one length, the pixels a
 * unit takes, then sets the scale. In the static page CSS works that length out for any
 * size of map, so that the same HTML fits every screen before any script runs.
 */
export interface Stage {
  /** Centre of the home extent, in the unit square of Web Mercator. */
  readonly center: WorldPoint;
  /** Width of the home extent in that square: one stage unit. */
  readonly unit: number;
  /** Height of the home extent in stage units. */
  readonly height: number;
}

export function stageOf(home: Extent): Stage {
  const box = extentToBox(home);
  const unit = Math.max(box.x1 - box.x0, 1e-9);
  return {
    center: { x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2 },
    unit,
    height: Math.max(box.y1 - box.y0, 1e-9) / unit,
  };
}

/** A world point on the stage, on the copy of the world nearest to its centre. */
export function toStage(stage: Stage, point: WorldPoint): WorldPoint {
  const dx = point.x - stage.center.x;
  return {
    x: (dx - Math.round(dx)) / stage.unit,
    y: (point.y - stage.center.y) / stage.unit,
  };
}

/** Where the stage lies in a map: its origin and the length of one unit, in CSS pixels. */
export interface StagePlacement {
  readonly left: number;
  readonly top: number;
  readonly unit: number;
}

export function placeStage(stage: Stage, camera: Camera, size: Size): StagePlacement {
  const side = TILE_SIZE * 2 ** camera.zoom;
  const center = toWorld(camera.center);
  const dx = stage.center.x - center.x;
  return {
    left: size.width / 2 + (dx - Math.round(dx)) * side,
    top: size.height / 2 + (stage.center.y - center.y) * side,
    unit: stage.unit * side,
  };
}

/** The map's width, in CSS pixels, from which it counts as wide; the CSS says the same. */
export const WIDE_MAP = 800;

/** Room that the first view leaves free around the home extent; the CSS says the same. */
export function homePadding(width: number): Padding {
  if (width <= 0) return NO_PADDING;
  return width < WIDE_MAP
    ? { top: 44, right: 24, bottom: 62, left: 24 }
    : { top: 40, right: 64, bottom: 48, left: 48 };
}
