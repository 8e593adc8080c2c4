import type { Size } from '../../core/geo/camera';
import type { WorldBox } from '../../core/geo/mercator';
import { stageOf } from '../../core/geo/stage';
import { homeReach } from '../../core/layout/homeReach';
import type { Extent } from '../../core/story/types';

/** What part of the stage a still base covers, and how finely: all in stage units. */
export interface StillFrame {
  readonly box: WorldBox;
  /** The length that counts as one step: coordinates are whole steps. */
  readonly step: number;
}

/**
 * What the first view shows in any of the map's sizes, and a little more: what lies around the
 * map may turn out some pixels lower. One step is three quarters of a pixel on the widest map.
 */
export function homeFrame(home: Extent, sizes: readonly Size[]): StillFrame {
  const stage = stageOf(home);
  const { x0, x1, y0, y1 } = homeReach(home, stage, sizes);
  const spare = 1.04;
  return {
    box: { x0: x0 * spare, x1: x1 * spare, y0: y0 * spare, y1: y1 * spare },
    step: Math.max(1, stage.height) / 1350,
  };
}

/** The `viewBox` that goes with the frame's steps. */
export function stillViewBox({ box, step }: StillFrame): string {
  const steps = (units: number) => Math.round(units / step);
  return `${steps(box.x0)} ${steps(box.y0)} ${steps(box.x1 - box.x0)} ${steps(box.y1 - box.y0)}`;
}
