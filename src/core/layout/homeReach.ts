import type { Size } from '../geo/camera';
import type { WorldBox } from '../geo/mercator';
import { placeStage, type Stage } from '../geo/stage';
import type { Extent } from '../story/types';
import { homeCamera } from './frames';

/**
 * The part of the stage that the first view shows in one or another of some sizes of map, in
 * stage units: what is drawn for all of them has to reach so far. Pure.
 */
export function homeReach(home: Extent, stage: Stage, sizes: readonly Size[]): WorldBox {
  const reach = { x0: 0, x1: 0, y0: 0, y1: 0 };
  for (const size of sizes) {
    const { left, top, unit } = placeStage(stage, homeCamera(home, size), size);
    reach.x0 = Math.min(reach.x0, -left / unit);
    reach.x1 = Math.max(reach.x1, (size.width - left) / unit);
    reach.y0 = Math.min(reach.y0, -top / unit);
    reach.y1 = Math.max(reach.y1, (size.height - top) / unit);
  }
  return reach;
}
