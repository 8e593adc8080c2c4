import type { WorldBox } from '../../core/geo/mercator';
import { length } from './units';

/** The style that lays an element over a part of the stage, in stage units. */
export const across = (b: WorldBox) => ({
  left: length(b.x0),
  top: length(b.y0),
  width: length(b.x1 - b.x0),
  height: length(b.y1 - b.y0),
});
