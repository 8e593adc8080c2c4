import { project } from '../geo/camera';
import { toWorld, type WorldPoint } from '../geo/mercator';
import { NUMBER_AT, pointAlong } from '../geo/pointAlong';
import { unwrapPath } from '../geo/unwrap';
import type { Story } from '../story/types';
import { type LabelFrame, type LabelSpec, LEADER_SIDES } from './types';

/** The number of a leg, with the light line around it. */
export const NUMBER_RADIUS = 14;

/** How far along their lines legs carry their numbers, by id, where it is not `NUMBER_AT`. */
export type NumbersAt = Readonly<Record<string, number>>;

/** Where the legs that have an event carry their number, by id of the leg. */
export function legNumbers(story: Story, numbersAt: NumbersAt): Map<string, WorldPoint> {
  const told = new Set(story.events.map(({ leg }) => leg));
  return new Map(
    story.legs.flatMap((leg): [string, WorldPoint][] => {
      const part = numbersAt[leg.id] ?? NUMBER_AT;
      const at =
        leg.path && told.has(leg.id) && pointAlong(unwrapPath(leg.path).map(toWorld), part);
      return at ? [[leg.id, at]] : [];
    }),
  );
}

/** How many marks of places a number would cover, over several maps. */
export function marksCovered(
  number: WorldPoint,
  marks: readonly LabelSpec[],
  frames: readonly LabelFrame[],
): number {
  return frames.reduce((sum, { camera, size }) => {
    const { x, y } = project(number, camera, size);
    const covered = marks.filter(({ at, clear }) => {
      const mark = project(at, camera, size);
      return clear > 0 && Math.hypot(mark.x - x, mark.y - y) < NUMBER_RADIUS + clear / 2;
    });
    return sum + covered.length;
  }, 0);
}

/** The id of the label that is a leg's number. */
export const numberId = (leg: string): string => `number-${leg}`;

/** A story of more numbers than this does without those for which there is no room. */
const MOST_LED = 12;

/** The numbers of legs as labels: on their line, or where there is no room, off it by a leader. */
export function numberSpecs(numbers: ReadonlyMap<string, WorldPoint>): LabelSpec[] {
  const few = numbers.size <= MOST_LED;
  return [...numbers].map(([leg, at]) => ({
    id: numberId(leg),
    at,
    lines: [],
    disc: 2 * NUMBER_RADIUS,
    clear: 0,
    clearWorld: 0,
    marked: false,
    // Names have more sides to go to.
    priority: 104,
    required: few,
    sides: few ? ['c', ...LEADER_SIDES] : ['c'],
    minZoom: 0,
    maxZoom: 24,
  }));
}
