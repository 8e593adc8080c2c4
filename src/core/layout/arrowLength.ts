import { kmToWorld } from '../geo/mercator';
import type { Leg, Story } from '../story/types';
import { ARROW_LENGTH, markRadius, wayLength } from './labelSpecs';

/** Pixels of an arrow's head; where there is less room than that, no arrow is drawn. */
export const ARROW_HEAD = 10;
/** Pixels between the tip and the ring of the place that it points at. */
const AIR = 2;

/** Room for an arrow: so much of the unit square, less so many pixels, whatever the scale. */
export interface ArrowRoom {
  readonly world: number;
  readonly px: number;
}

/**
 * What the arrow of a leg has room for, from the edge of the mark that it starts at: all of
 * these hold. Its tip ends before the mark of its destination, and before the ring within
 * which that may lie, unless the leg starts in that ring.
 */
export function arrowRooms(leg: Leg, story: Story): readonly ArrowRoom[] {
  const from = story.places.find(({ id }) => id === leg.from);
  const to = story.places.find(({ id }) => id === leg.to);
  const way = wayLength(leg, story);
  if (!from || !to || way === null) return [];
  const start = markRadius(from) + AIR;
  const rooms = [{ world: way, px: start + markRadius(to) }];
  if (to.precision.kind === 'circle') {
    const beyond = way - kmToWorld(to.precision.radiusKm, to.at[1]);
    if (beyond > 0) rooms.push({ world: beyond, px: start });
  }
  return rooms;
}

/**
 * Pixels, before `scale`, that an arrow is long on a map whose unit square is `side` pixels
 * wide: it never runs past what it leads to. 0: there is not even room for its head.
 */
export function arrowLength(leg: Leg, story: Story, side: number, scale = 1): number {
  const rooms = arrowRooms(leg, story).map(({ world, px }) => (world * side) / scale - px);
  const long = Math.min(ARROW_LENGTH, ...rooms);
  return long < ARROW_HEAD ? 0 : long;
}
