import { project } from '../geo/camera';
import { toWorld, type WorldPoint } from '../geo/mercator';
import { NUMBER_AT, pointAlong } from '../geo/pointAlong';
import { unwrapPath } from '../geo/unwrap';
import type { Story } from '../story/types';
import type { LabelFrame, Rect } from './types';

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

/** What a number takes of a map. */
export function numberBox(point: WorldPoint, { camera, size }: LabelFrame): Rect {
  const { x, y } = project(point, camera, size);
  return {
    left: x - NUMBER_RADIUS,
    top: y - NUMBER_RADIUS,
    right: x + NUMBER_RADIUS,
    bottom: y + NUMBER_RADIUS,
  };
}

/** The legs whose number would lie on what the controls take: it is left out, like a name. */
export function coveredNumbers(story: Story, numbersAt: NumbersAt, frame: LabelFrame): Set<string> {
  const covered = new Set<string>();
  for (const [id, point] of legNumbers(story, numbersAt)) {
    const box = numberBox(point, frame);
    const meets = frame.taken.some(
      (other) =>
        box.left < other.right &&
        box.right > other.left &&
        box.top < other.bottom &&
        box.bottom > other.top,
    );
    if (meets) covered.add(id);
  }
  return covered;
}
