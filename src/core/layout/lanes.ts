import { eventNumbers, eventsInOrder } from '../scene/numbering';
import { claimsOf } from '../story/claimsOf';
import type { StrandLook } from '../story/strandLooks';
import type { Story, StoryEvent } from '../story/types';
import { bounds, type CuratedDate } from '../time/curatedDate';
import { DAY_MS, type Instant, type Interval, instant } from '../time/instant';
import { surelyBy } from '../time/surelyBy';

/** One event on its lane. Positions are fractions of the story's span. */
export interface LaneItem {
  readonly id: string;
  readonly number: number;
  /** Row within the lane, from 0: items of one row do not touch on a wide timeline. */
  readonly row: number;
  /** The same on a phone's, where a day is fewer pixels. */
  readonly narrowRow: number;
  readonly start: number;
  readonly end: number;
  /** A day or less is a tick; the rest are bars. */
  readonly shape: 'tick' | 'bar';
  /** How each end is drawn: known and square, or unknown and fading. */
  readonly startEnd: 'known' | 'fading';
  readonly endEnd: 'known' | 'fading';
  readonly context: boolean;
  /** When it was first reported, where that is later than its start: a fraction. */
  readonly reported: number | null;
}

export interface Lane {
  readonly id: string;
  readonly look: StrandLook;
  readonly items: readonly LaneItem[];
  readonly rows: number;
  readonly narrowRows: number;
}

/** What a tick takes of a timeline's width: items closer than that share no row. */
const TICK = 0.021;
/** The same on a phone of 360 CSS pixels; the CSS says how wide a tick is. */
const NARROW_TICK = 0.055;
/** More rows than this make a lane too tall; the rest share the last one. */
const MOST_ROWS = 3;

/** The lanes of the timeline, one a strand; events without a date stand on none. */
export function lanes(story: Story): Lane[] {
  const numbers = eventNumbers(story);
  const ordered = eventsInOrder(story);
  return story.strands.map((strand) => {
    const items = inRows(
      ordered
        .filter((event) => event.strand === strand.id && event.when)
        .map((event) => laneItem(event, event.when as CuratedDate)),
    );
    return {
      id: strand.id,
      look: strand.look,
      items,
      rows: Math.max(1, ...items.map(({ row }) => row + 1)),
      narrowRows: Math.max(1, ...items.map(({ narrowRow }) => narrowRow + 1)),
    };
  });

  function laneItem(event: StoryEvent, when: CuratedDate): Unplaced {
    const { start, end } = bounds(when, story.span);
    const vague = when.kind === 'oneOf';
    const coarse = (edge: CuratedDate['start']) =>
      edge === null || edge.vague || (edge.precision !== 'day' && edge.precision !== 'time');
    const known = claimsOf(story, event.claims)
      .map(({ reported }) => surelyBy(reported))
      .filter(Number.isFinite);
    const first = known.length > 0 ? instant(Math.min(...known)) : null;
    return {
      id: event.id,
      number: numbers.get(event.id) ?? 0,
      start: fraction(start, story.span),
      end: fraction(end, story.span),
      shape: end - start <= DAY_MS ? 'tick' : 'bar',
      startEnd: vague || coarse(when.start) ? 'fading' : 'known',
      endEnd: vague || coarse(when.end) ? 'fading' : 'known',
      context: event.context,
      reported: first !== null && first >= end ? fraction(first, story.span) : null,
    };
  }
}

type Unplaced = Omit<LaneItem, 'row' | 'narrowRow'>;

function sureFirst(a: Unplaced, b: Unplaced): number {
  const vague = (item: Unplaced) =>
    Number(item.startEnd === 'fading') + Number(item.endEnd === 'fading');
  return vague(a) - vague(b);
}

/** Gives each item the first row that is free where it lies, on wide and on narrow timelines. */
function inRows(items: readonly Unplaced[]): LaneItem[] {
  const rowOf = firstFree(TICK);
  const narrowRowOf = firstFree(NARROW_TICK);
  return [...items]
    .sort((a, b) => a.start - b.start || sureFirst(a, b) || b.end - a.end)
    .map((item) => ({ ...item, row: rowOf(item), narrowRow: narrowRowOf(item) }));
}

/** Asked for each item from the earliest on: the first row that is free where it lies. */
function firstFree(tick: number): (item: Unplaced) => number {
  const ends: number[] = [];
  return (item) => {
    const middle = (item.start + item.end) / 2;
    const from = item.shape === 'tick' ? middle - tick / 2 : item.start;
    const to = item.shape === 'tick' ? middle + tick / 2 : Math.max(item.end, from + tick);
    let row = ends.findIndex((end) => end <= from + 1e-6);
    if (row < 0) row = Math.min(ends.length, MOST_ROWS - 1);
    ends[row] = Math.max(to, ends[row] ?? 0);
    return row;
  };
}

/** Where an instant lies in a span: 0 at its start, 1 at its end, kept inside. */
export function fraction(at: Instant, span: Interval): number {
  const part = (at - span.start) / (span.end - span.start);
  return Math.round(Math.max(0, Math.min(1, part)) * 1e5) / 1e5;
}
