import { eventNumbers, eventsInOrder } from '../scene/numbering';
import { claimsOf } from '../story/claimsOf';
import type { Story, StoryEvent } from '../story/types';
import type { StrandLook } from '../story/vocabulary';
import { bounds, type CuratedDate } from '../time/curatedDate';
import { DAY_MS, type Instant, type Interval, instant } from '../time/instant';
import { surelyBy } from '../time/surelyBy';

/** One event on its lane. Positions are fractions of the story's span. */
export interface LaneItem {
  readonly id: string;
  readonly number: number;
  /** Row within the lane, from 0: items of one row do not touch. */
  readonly row: number;
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
}

/** What a tick takes of a wide timeline's width: items closer than that share no row. */
const TICK = 0.021;
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
    };
  });

  function laneItem(event: StoryEvent, when: CuratedDate): Omit<LaneItem, 'row'> {
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

function sureFirst(a: Omit<LaneItem, 'row'>, b: Omit<LaneItem, 'row'>): number {
  const vague = (item: Omit<LaneItem, 'row'>) =>
    Number(item.startEnd === 'fading') + Number(item.endEnd === 'fading');
  return vague(a) - vague(b);
}

/** Gives each item the first row that is free where it lies. */
function inRows(items: readonly Omit<LaneItem, 'row'>[]): LaneItem[] {
  const ends: number[] = [];
  return [...items]
    .sort((a, b) => a.start - b.start || sureFirst(a, b) || b.end - a.end)
    .map((item) => {
      const middle = (item.start + item.end) / 2;
      const from = item.shape === 'tick' ? middle - TICK / 2 : item.start;
      const to = item.shape === 'tick' ? middle + TICK / 2 : Math.max(item.end, from + TICK);
      let row = ends.findIndex((end) => end <= from + 1e-6);
      if (row < 0) row = Math.min(ends.length, MOST_ROWS - 1);
      ends[row] = Math.max(to, ends[row] ?? 0);
      return { ...item, row };
    });
}

/** Where an instant lies in a span: 0 at its start, 1 at its end, kept inside. */
export function fraction(at: Instant, span: Interval): number {
  const part = (at - span.start) / (span.end - span.start);
  return Math.round(Math.max(0, Math.min(1, part)) * 1e5) / 1e5;
}
