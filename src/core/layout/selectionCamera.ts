import { type Camera, fitCamera, project, type Size } from '../geo/camera';
import { toWorld } from '../geo/mercator';
import { homePadding } from '../geo/stage';
import type { Extent } from '../story/types';
import { homeCamera } from './frames';

/** A selection is shown no closer than this. */
const CLOSEST_ZOOM = 9.5;
/** Pixels that a corner may lie beyond the first view. */
const BEYOND = 40;

/**
 * The camera by which a selection of this extent (degrees) is shown on a map of this size (CSS
 * pixels). What the first view, of the extent `home`, shows well enough is shown there, among
 * its neighbours.
 */
export function selectionCamera(extent: Extent, home: Extent, size: Size): Camera {
  const first = homeCamera(home, size);
  const [west, south, east, north] = extent;
  const corners: [number, number][] = [
    [west, south],
    [east, north],
  ];
  const inside = corners.every((corner) => {
    const { x, y } = project(toWorld(corner), first, size);
    return x > -BEYOND && y > -BEYOND && x < size.width + BEYOND && y < size.height + BEYOND;
  });
  if (inside) return first;
  const { top, right, bottom, left } = homePadding(size.width);
  // Names stand beside what is shown.
  const beside = size.width * 0.08;
  const padding = { top, bottom, left: left + beside, right: right + beside };
  return fitCamera(extent, size, padding, CLOSEST_ZOOM);
}
