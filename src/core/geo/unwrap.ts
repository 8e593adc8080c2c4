import type { Position } from '../story/types';

/**
 * The same path with longitudes that never jump: each position is moved by whole turns to
 * within 180° of the one before, so a path across the antimeridian runs on past ±180
 * instead of back around the world. The first position keeps its longitude. Of two ways of
 * exactly 180° it keeps the one as written.
 */
export function unwrapPath(path: readonly Position[]): Position[] {
  let previous: number | null = null;
  return path.map(([longitude, latitude]) => {
    const turns: number =
      previous === null ? 0 : Math.ceil((Math.abs(previous - longitude) - 180) / 360);
    const unwrapped: number =
      previous === null || turns <= 0
        ? longitude
        : longitude + 360 * turns * Math.sign(previous - longitude);
    previous = unwrapped;
    return [unwrapped, latitude];
  });
}
