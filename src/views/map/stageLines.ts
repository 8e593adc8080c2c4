import { toWorld, type WorldPoint } from '../../core/geo/mercator';
import { type Stage, toStage } from '../../core/geo/stage';

/** Steps that one stage unit has in the coordinates of lines. */
export const LINE_STEPS = 4000;

/** Positions ([longitude, latitude]) on the stage in order, unbroken across the antimeridian. */
export function stageLine(path: readonly (readonly number[])[], stage: Stage): WorldPoint[] {
  const world = 1 / stage.unit;
  let previous: WorldPoint | null = null;
  return path.map(([longitude = 0, latitude = 0]) => {
    const point = toStage(stage, toWorld([longitude, latitude]));
    const seam: number = previous ? Math.round((previous.x - point.x) / world) * world : 0;
    const joined: WorldPoint = { x: point.x + seam, y: point.y };
    previous = joined;
    return joined;
  });
}

/**
 * A closed ring on the stage, as often as it may be seen: one that runs round the world, as that
 * of Antarctica, goes on past either end.
 */
export function stageRings(ring: readonly (readonly number[])[], stage: Stage): WorldPoint[][] {
  const once = stageLine(ring, stage);
  const world = 1 / stage.unit;
  const xs = once.map(({ x }) => x);
  if (Math.max(...xs) - Math.min(...xs) < world * 0.9) return [once];
  return [-world, 0, world].map((by) => once.map(({ x, y }) => ({ x: x + by, y })));
}

/** The `d` of an SVG path in line steps. */
export function linePathData(line: readonly WorldPoint[]): string {
  return line
    .map(
      ({ x, y }, i) =>
        `${i ? 'L' : 'M'}${Math.round(x * LINE_STEPS)} ${Math.round(y * LINE_STEPS)}`,
    )
    .join('');
}
