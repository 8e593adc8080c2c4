import { wrapLongitude } from '../geo/distance';
import { extentToBox } from '../geo/mercator';
import { extentWidth, growExtent, smallestExtent } from '../geo/smallestExtent';
import type { CuratedDate } from '../time/curatedDate';
import { DAY_MS, type Instant, type Interval, instant, startOfDay } from '../time/instant';
import { datedItems } from './datedItems';
import type { Draft } from './draft';
import type { StoryFile } from './schema';
import type { Extent, Position } from './types';

type FilePlace = StoryFile['places'][number];

/** Room on either side of the dates, as a part of their length, so that none is at the edge. */
const SPAN_PADDING = 0.05;
/** Room on every side of the places, as a part of the extent's width and height. */
const HOME_PADDING = 0.12;
/** The least of that room, and what is shown around a single place, degrees. */
const LEAST_DEGREES = 0.1;
const SINGLE_DEGREES = 1;
/** A region so many times as large as all other places is only pointed at. */
const MOST_SPREAD = 3;
/** The first view of a story without places: the inhabited world. */
const WORLD: Extent = [-180, -60, 180, 75];

/** A span that the story gives, in whole UTC days; the checks have seen that both ends are there. */
export function givenSpan({ start, end }: CuratedDate): Interval {
  if (!start || !end) throw new Error('Not checked before it was compiled: the span is open');
  return wholeDays(start.at, end.at);
}

/**
 * What the slider covers where the story does not say: all dates of legs, events and
 * reports, with room on either side; without any date, the day the story was checked.
 */
export function defaultSpan(draft: Draft): Interval {
  let first: number = Infinity;
  let last: number = -Infinity;
  const take = (at: Instant | null | undefined) => {
    if (at === null || at === undefined) return;
    first = Math.min(first, at);
    last = Math.max(last, at);
  };
  for (const { start, end } of datedItems(draft)) {
    take(start);
    take(end);
  }
  if (first === Infinity) {
    const checked = draft.date(draft.top.checked ?? '');
    take(checked.ok ? checked.date.start?.at : null);
    take(checked.ok ? checked.date.end?.at : null);
  }
  const room = Math.max(DAY_MS, (last - first) * SPAN_PADDING);
  return wholeDays(first - room, last + room);
}

function wholeDays(first: number, last: number): Interval {
  return {
    start: startOfDay(instant(first)),
    end: instant(Math.ceil(last / DAY_MS) * DAY_MS),
  };
}

/**
 * The first view where the story does not say: its places and the paths between them,
 * with room on every side. A region has its middle in it where a leg ends or an event stands;
 * other regions and context are left out as long as anything else is there. West exceeds
 * east where the shortest window crosses the antimeridian.
 */
export function defaultHome(file: StoryFile): Extent {
  const own = file.places.filter((place) => !place.context);
  const spots = own.filter(({ precision }) => precision.kind !== 'region');
  const whole = spots.length > 0 ? spots : own.length > 0 ? own : file.places;
  const positions = whole.flatMap(corners);
  const middles =
    spots.length > 0 ? regionsInView(file, smallestExtent([...positions, ...paths(whole)])) : [];
  positions.push(...middles.map(({ at }) => at), ...paths([...whole, ...middles]));
  const extent = smallestExtent(positions);
  if (!extent) return WORLD;
  const width = extentWidth(extent);
  const height = extent[3] - extent[1];
  if (width === 0 && height === 0) return growExtent(extent, SINGLE_DEGREES, SINGLE_DEGREES);
  // The longer side decides: a story along one parallel is no slit.
  const room = Math.max(LEAST_DEGREES, Math.max(width, height) * HOME_PADDING);
  return growExtent(extent, room, room);

  function paths(between: readonly FilePlace[]): Position[] {
    const ids = new Set(between.map(({ id }) => id));
    return file.legs
      .filter(({ context, from, to }) => !context && ids.has(from) && ids.has(to))
      .flatMap(({ path }) => path ?? []);
  }
}

function corners({ at, precision }: FilePlace): Position[] {
  if (precision.kind !== 'region') return [at];
  const [west, south, east, north] = precision.extent;
  // The middle too: a region wider than half the globe is not the shorter way round.
  const middle = wrapLongitude(west + extentWidth(precision.extent) / 2);
  return [
    [west, south],
    [middle, south],
    [east, north],
  ];
}

/**
 * The regions whose middle belongs in the first view beside all else that does. One that a leg
 * only ends in and that is far larger than all else would make that a speck: an arrow at the
 * edge tells of it.
 */
function regionsInView({ places, legs, events }: StoryFile, rest: Extent | null): FilePlace[] {
  const stands = new Set(
    events.flatMap(({ context, place, leg }) => (context || leg !== undefined ? [] : [place])),
  );
  const ends = new Set(legs.flatMap(({ context, from, to }) => (context ? [] : [from, to])));
  const spread = rest ? spreadOf(rest) : 0;
  return places.filter(({ id, context, precision }) => {
    if (context || precision.kind !== 'region') return false;
    if (stands.has(id)) return true;
    // A single spot has no spread to compare with, and nothing beside it to lose.
    const fits = spread === 0 || spreadOf(precision.extent) <= MOST_SPREAD * spread;
    return ends.has(id) && fits;
  });
}

/** The longer side of an extent on the map, in its unit square. */
function spreadOf(extent: Extent): number {
  const { x0, y0, x1, y1 } = extentToBox(extent);
  return Math.max(x1 - x0, y1 - y0);
}
