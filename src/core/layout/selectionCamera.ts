import {
  type Camera,
  fitCamera,
  NO_PADDING,
  type Padding,
  project,
  type Size,
} from '../geo/camera';
import { toWorld } from '../geo/mercator';
import { homePadding } from '../geo/stage';
import type { Extent } from '../story/types';
import { homeCamera } from './frames';

/** A selection is shown no closer than this. */
const CLOSEST_ZOOM = 9.5;
/** Pixels that a corner may lie beyond the first view. */
const BEYOND = 40;

/** Pixels that are left free between what is shown and a sheet over the map. */
const OFF_SHEET = 20;

/**
 * The camera by which a selection of this extent (degrees) is shown on a map of this size (CSS
 * pixels), of which a sheet covers what `covered` says. What the first view, of the extent
 * `home`, shows well enough is shown there, among its neighbours; where the sheet would cover
 * it, the view moves, and goes no closer.
 */
export function selectionCamera(
  extent: Extent,
  home: Extent,
  size: Size,
  covered: Padding = NO_PADDING,
): Camera {
  const first = homeCamera(home, size);
  const [west, south, east, north] = extent;
  const corners = [
    [west, south],
    [east, north],
  ].map((corner) => project(toWorld(corner as [number, number]), first, size));
  const inside = corners.every(
    ({ x, y }) => x > -BEYOND && y > -BEYOND && x < size.width + BEYOND && y < size.height + BEYOND,
  );
  const seen = corners.every(
    ({ x, y }) =>
      (covered.left === 0 || x > covered.left) &&
      (covered.right === 0 || x < size.width - covered.right) &&
      (covered.bottom === 0 || y < size.height - covered.bottom),
  );
  if (inside && seen) return first;
  const around = homePadding(size.width);
  // Names stand beside what is shown.
  const beside = (size.width - covered.left - covered.right) * 0.08;
  // Under a sheet there are no controls to keep off; a strip of map has no room for much air.
  const side = (of: 'left' | 'right') =>
    (covered[of] > 0 ? covered[of] + OFF_SHEET : around[of]) + beside;
  const free = size.height - covered.bottom;
  const padding = {
    top: Math.min(around.top, free * 0.25),
    bottom: covered.bottom > 0 ? covered.bottom + Math.min(OFF_SHEET, free * 0.25) : around.bottom,
    left: side('left'),
    right: side('right'),
  };
  return fitCamera(extent, size, padding, inside ? first.zoom : CLOSEST_ZOOM);
}
