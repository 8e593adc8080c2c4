import { project } from '../geo/camera';
import { toWorld } from '../geo/mercator';
import { WIDE_MAP } from '../geo/stage';
import { sceneIndex } from '../scene/sceneIndex';
import { textIn } from '../story/localized';
import type { Place, Story } from '../story/types';
import type { Measure } from './labelBox';
import type { LabelFrame, LabelLine, Rect } from './types';

/** A sign at the frame's edge that points to a place of the story outside it. */
export interface EdgeSign {
  readonly id: string;
  readonly side: 'l' | 'r' | 't' | 'b';
  /** Where the sign's own edge touches, CSS pixels from the top left of the map. */
  readonly x: number;
  readonly y: number;
  /** Degrees clockwise from east in which the place lies, seen from the middle of the map. */
  readonly angle: number;
  readonly box: Rect;
}

const INSET = 8;
const HEIGHT = 26;
/** Arrow, padding and border of a sign besides its text, CSS pixels; the CSS says the same. */
const FURNITURE = 34;
const MOST = 4;

export function signLine(place: Place, story: Story, language: string): LabelLine {
  return {
    text: textIn(place.name, language, story.language),
    font: 'sans600',
    size: 12,
    spacing: 0,
  };
}

/** Places that get a sign when outside: those of the story itself that something happens at. */
export function signedPlaces(story: Story): Place[] {
  const index = sceneIndex(story, 'happened');
  return story.places.filter(
    (place, i) => !place.context && index.items[index.offset.place + i]?.active,
  );
}

/**
 * The signs of one frame, moved along the edge so that none covers another or a control;
 * a sign for which there is no room is left out, and at most four are shown.
 */
export function edgeSigns(
  story: Story,
  frame: LabelFrame,
  language: string,
  measure: Measure,
): EdgeSign[] {
  const placed: EdgeSign[] = [];
  // Where room is short, an arrow with the place's name does for a sign to the same place.
  const arrows = new Set(
    frame.size.width < WIDE_MAP
      ? story.legs.filter(({ basis }) => basis === 'none').map(({ to }) => to)
      : [],
  );
  const ways = signedPlaces(story)
    .flatMap((place) => {
      const way = arrows.has(place.id) ? null : wayOut(place, frame);
      return way ? [{ place, way }] : [];
    })
    // What lies nearest is looked for first.
    .sort((a, b) => a.way.distance - b.way.distance);
  for (const { place, way } of ways) {
    if (placed.length >= MOST) break;
    const room = measure(signLine(place, story, language)) + FURNITURE;
    const taken = [...frame.taken, ...placed.map(({ box }) => box)];
    const found = findRoom(way.side, way.along, room, frame.size, taken);
    if (found) placed.push({ id: place.id, side: way.side, angle: way.angle, ...found });
  }
  return placed;
}

/** On which side of a frame a place lies, how far along it, and in which direction. */
function wayOut(
  place: Place,
  { camera, size }: LabelFrame,
): { side: EdgeSign['side']; along: number; angle: number; distance: number } | null {
  const { width, height } = size;
  const at = project(toWorld(place.at), camera, size);
  if (at.x >= 0 && at.y >= 0 && at.x <= width && at.y <= height) return null;
  const dx = at.x - width / 2;
  const dy = at.y - height / 2;
  const angle = Math.round((Math.atan2(dy, dx) * 180) / Math.PI);
  const distance = Math.round(Math.hypot(dx, dy));
  return Math.abs(dx) * height > Math.abs(dy) * width
    ? {
        side: dx < 0 ? 'l' : 'r',
        along: height / 2 + (dy * width) / 2 / Math.abs(dx),
        angle,
        distance,
      }
    : {
        side: dy < 0 ? 't' : 'b',
        along: width / 2 + (dx * height) / 2 / Math.abs(dy),
        angle,
        distance,
      };
}

/** The box of a sign that touches its edge at a point of a map. */
export function signBox(
  side: EdgeSign['side'],
  { x, y }: { readonly x: number; readonly y: number },
  { width, height }: LabelFrame['size'],
  room: number,
): Rect {
  const left = side === 'l' ? INSET : side === 'r' ? width - INSET - room : x - room / 2;
  const top = side === 't' ? INSET : side === 'b' ? height - INSET - HEIGHT : y - HEIGHT / 2;
  return { left, top, right: left + room, bottom: top + HEIGHT };
}

/** Whether a sign's box stands inside a map and off what is taken. */
export function isFree(
  box: Rect,
  { width, height }: LabelFrame['size'],
  taken: readonly Rect[],
): boolean {
  return (
    box.left >= 0 &&
    box.top >= 0 &&
    box.right <= width &&
    box.bottom <= height &&
    taken.every(
      (other) =>
        box.left >= other.right + 4 ||
        box.right <= other.left - 4 ||
        box.top >= other.bottom + 4 ||
        box.bottom <= other.top - 4,
    )
  );
}

/** The free spot nearest to where the sign wants to be, tried every few pixels both ways. */
function findRoom(
  side: EdgeSign['side'],
  along: number,
  room: number,
  size: LabelFrame['size'],
  taken: readonly Rect[],
): { x: number; y: number; box: Rect } | null {
  const { width, height } = size;
  const upright = side === 'l' || side === 'r';
  const half = upright ? HEIGHT / 2 : room / 2;
  const least = INSET + half;
  const most = (upright ? height : width) - INSET - half;
  const wanted = Math.max(least, Math.min(most, along));
  for (let away = 0; away <= most - least; away += 6) {
    for (const position of [wanted - away, wanted + away]) {
      if (position < least || position > most) continue;
      const at = onEdge(side, position, size);
      const box = signBox(side, at, size, room);
      if (isFree(box, size, taken)) return { ...at, box };
    }
  }
  return null;
}

function onEdge(side: EdgeSign['side'], position: number, { width, height }: LabelFrame['size']) {
  if (side === 'l' || side === 'r') return { x: side === 'l' ? INSET : width - INSET, y: position };
  return { x: position, y: side === 't' ? INSET : height - INSET };
}
