import { project } from '../geo/camera';
import { toWorld } from '../geo/mercator';
import type { Story } from '../story/types';
import type { LabelFrame } from './types';

/** Pixels outside a map that a mark may lie and still be seen in part. */
const PART = 6;

/**
 * Ids of the places, and of the arrows that start at them, that lie outside all of the
 * frames: their marks are no stop for the keyboard there. A sign at the edge stands for them.
 */
export function outsidePlaces(story: Story, frames: readonly LabelFrame[]): ReadonlySet<string> {
  return new Set(
    story.places
      .filter((place) =>
        frames.every(({ camera, size }) => {
          const { x, y } = project(toWorld(place.at), camera, size);
          return x < -PART || y < -PART || x > size.width + PART || y > size.height + PART;
        }),
      )
      .map(({ id }) => id),
  );
}
