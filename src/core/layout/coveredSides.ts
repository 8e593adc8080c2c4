import { NO_PADDING, type Padding } from '../geo/camera';
import type { Rect } from './types';

/**
 * How much of a map a sheet takes that lies over it: from below where it spans most of the
 * map's width, else from the side that it stands on. CSS pixels; both boxes in the window's.
 */
export function coveredSides(map: Rect, sheet: Rect): Padding {
  const width = Math.min(map.right, sheet.right) - Math.max(map.left, sheet.left);
  const height = Math.min(map.bottom, sheet.bottom) - Math.max(map.top, sheet.top);
  if (width <= 0 || height <= 0) return NO_PADDING;
  if (width > 0.6 * (map.right - map.left)) {
    return { ...NO_PADDING, bottom: map.bottom - Math.max(map.top, sheet.top) };
  }
  const onLeft = sheet.left - map.left < map.right - sheet.right;
  return { ...NO_PADDING, [onLeft ? 'left' : 'right']: width };
}
