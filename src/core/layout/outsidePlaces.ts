import { project } from '../geo/camera';
import { toWorld } from '../geo/mercator';
import type { Place, Story } from '../story/types';
import { markRadius } from './labelSpecs';
import type { LabelFrame } from './types';

/** Pixels outside a map that a mark may lie and still be seen in part. */
const PART = 6;

/**
 * Ids of the places, and of the arrows that start at them, whose marks are not shown in any
 * of the frames, and are no stop for the keyboard there: those that lie outside, for which a
 * sign at the edge stands, and places of context so close to another of the story's that
 * their dots would lie on its sign.
 */
export function outsidePlaces(story: Story, frames: readonly LabelFrame[]): ReadonlySet<string> {
  const own = story.places.filter(
    ({ context, precision }) => !context && precision.kind === 'point',
  );
  return new Set(
    story.places
      .filter((place) =>
        frames.every(
          (frame) => isOutside(place, frame) || (place.context && isCovered(place, own, frame)),
        ),
      )
      .map(({ id }) => id),
  );
}

function isOutside(place: Place, { camera, size }: LabelFrame): boolean {
  const { x, y } = project(toWorld(place.at), camera, size);
  return x < -PART || y < -PART || x > size.width + PART || y > size.height + PART;
}

function isCovered(place: Place, own: readonly Place[], { camera, size }: LabelFrame): boolean {
  const at = project(toWorld(place.at), camera, size);
  return own.some((other) => {
    const { x, y } = project(toWorld(other.at), camera, size);
    return Math.hypot(x - at.x, y - at.y) < markRadius(other) + markRadius(place);
  });
}
