import type { Certainty } from '../story/certainties';
import { CERTAINTIES } from '../story/certaintyNames';
import { claimsOf } from '../story/claimsOf';
import { perStoryAnd } from '../story/perStory';
import type { Claim, Leg, Place, Story, StoryEvent } from '../story/types';
import { DAY_MS, type Instant, type Interval, instant, startOfDay } from '../time/instant';
import { surelyBy } from '../time/surelyBy';
import { eventDates, legDates } from './activeDates';
import { articleOnly } from './articleOnly';
import type { Clock, ItemKind, Phase } from './types';

/** What decides a phase: three instants, worked out once. */
interface PhaseDates {
  /** null: no date decides it. */
  readonly active: Interval | null;
  /** Before this nobody could know of it; -Infinity on the clock of events. */
  readonly known: number;
}

/** One item and what decides its phase. */
export interface SceneItem extends PhaseDates {
  readonly kind: ItemKind;
  readonly id: string;
  /** Its place among the items of its kind in the story. */
  readonly ordinal: number;
  /** The same by what the article alone holds; null: it does not hold the item. */
  readonly alone: PhaseDates | null;
  readonly certainty: Certainty | null;
  readonly context: boolean;
}

/**
 * The story compiled for one clock: every item with its instants, and all instants at
 * which any phase changes, sorted, so that a step of the slider looks only at what it
 * crosses. Built once per story and clock: O(n log n); a step costs O(log n + changes).
 */
export interface SceneIndex {
  readonly clock: Clock;
  readonly items: readonly SceneItem[];
  /** First index in `items` of each kind; legs, then events, then places. */
  readonly offset: Record<ItemKind, number>;
  /** Instants at which a phase changes, ascending, and the item each belongs to. */
  readonly breakAt: Float64Array;
  readonly breakItem: Int32Array;
}

/** The index of a story for a clock. */
export const sceneIndex = perStoryAnd(buildIndex);

/** The phase of item `i` at an instant. */
export function phaseAt(index: SceneIndex, i: number, at: Instant): Phase {
  const item = index.items[i];
  if (!item) throw new RangeError(`No item ${i}`);
  return phaseOf(item, at);
}

function phaseOf({ active, known }: PhaseDates, at: Instant): Phase {
  if (at < known) return 'hidden';
  if (!active) return 'undated';
  if (at < active.start) return 'ahead';
  return at < active.end ? 'now' : 'past';
}

/**
 * The phase of item `i` as the reader sees it: where only the article is shown, by what that
 * holds; what is context is hidden, whatever its dates.
 */
export function seenPhase(
  index: SceneIndex,
  i: number,
  { instant: at, context }: { readonly instant: Instant; readonly context: boolean },
): Phase {
  const item = index.items[i];
  if (context || !item) return phaseAt(index, i, at);
  return item.alone ? phaseOf(item.alone, at) : 'hidden';
}

/**
 * Indexes of the items whose phase may differ between two instants: those with a break
 * in (earlier, later]. Each is listed once.
 */
export function changedBetween(index: SceneIndex, from: Instant, to: Instant): number[] {
  const [earlier, later] = from <= to ? [from, to] : [to, from];
  const first = upperBound(index.breakAt, earlier);
  const last = upperBound(index.breakAt, later);
  const seen = new Set<number>();
  for (let k = first; k < last; k++) seen.add(index.breakItem[k] as number);
  return [...seen];
}

/** The first position in `sorted` whose value is greater than `value`. */
export function upperBound(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function buildIndex(story: Story, clock: Clock): SceneIndex {
  const alone = new Map(itemsOf(articleOnly(story), clock).map((item) => [item.id, item]));
  const items = itemsOf(story, clock).map((item): SceneItem => {
    const own = alone.get(item.id);
    if (!own || item.context) return item;
    // An item that only others tell of is known no sooner for that.
    return { ...item, alone: { active: own.active, known: Math.max(own.known, item.known) } };
  });
  const breaks: [at: number, i: number][] = [];
  items.forEach((entry, i) => {
    const days = new Set([...changesOf(entry), ...(entry.alone ? changesOf(entry.alone) : [])]);
    for (const at of days) breaks.push([at, i]);
  });
  breaks.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const { length: legs } = story.legs;
  return {
    clock,
    items,
    offset: { leg: 0, event: legs, place: legs + story.events.length },
    breakAt: Float64Array.from(breaks, ([at]) => at),
    breakItem: Int32Array.from(breaks, ([, i]) => i),
  };
}

/** The instants at which a phase changes. */
function changesOf({ active, known }: PhaseDates): number[] {
  const first = Number.isFinite(known) ? [known] : [];
  if (!active) return first;
  // What changes while nobody could know of it changes nothing that is shown.
  return [...first, ...[active.start, active.end].filter((at) => at > known)];
}

/** The items of a story for a clock: legs, then events, then places. */
function itemsOf(story: Story, clock: Clock): SceneItem[] {
  const legs = story.legs.map((leg, ordinal) =>
    item('leg', leg, ordinal, legDates(leg, story), claimsOf(story, leg.claims)),
  );
  const events = story.events.map((event, ordinal) =>
    item('event', event, ordinal, eventDates(event, story.span), claimsOf(story, event.claims)),
  );
  // A place is where something happens: it is known when first something of it is, and
  // active from the first of it to the last.
  const uses = placeUses(story, [...legs, ...events]);
  const places = story.places.map((place, ordinal) => {
    const use = uses.get(place.id);
    const own = item('place', place, ordinal, use?.active ?? null, claimsOf(story, place.claims));
    return use && clock === 'reported' ? { ...own, known: use.known } : own;
  });

  return [...legs, ...events, ...places];

  function item(
    kind: ItemKind,
    of: Leg | StoryEvent | Place,
    ordinal: number,
    active: Interval | null,
    backing: readonly Claim[],
  ): SceneItem {
    return {
      kind,
      id: of.id,
      ordinal,
      alone: null,
      active: active && wholeDays(active),
      known: clock === 'reported' ? firstReported(backing) : -Infinity,
      certainty: leastSure(backing),
      context: of.context,
    };
  }
}

/** The day of the earliest report; of a vague date, the last day that it may have been. */
function firstReported(claims: readonly Claim[]): number {
  // Without any claim there is no report to wait for.
  if (claims.length === 0) return -Infinity;
  return Math.min(...claims.map(({ reported }) => surelyBy(reported)));
}

/** The slider knows days: what has a time of day counts on the whole of it. */
function wholeDays({ start, end }: Interval): Interval {
  return { start: startOfDay(start), end: instant(Math.ceil(end / DAY_MS) * DAY_MS) };
}

function leastSure(claims: readonly Claim[]): Certainty | null {
  let worst = -1;
  for (const claim of claims) worst = Math.max(worst, CERTAINTIES.indexOf(claim.certainty));
  return worst < 0 ? null : (CERTAINTIES[worst] ?? null);
}

interface PlaceUse {
  known: number;
  active: Interval | null;
}

function placeUses(story: Story, items: readonly SceneItem[]): Map<string, PlaceUse> {
  const uses = new Map<string, PlaceUse>();
  const note = (place: string | undefined, { known, active }: SceneItem) => {
    if (place === undefined) return;
    const use = uses.get(place);
    if (!use) {
      uses.set(place, { known, active });
      return;
    }
    use.known = Math.min(use.known, known);
    if (!active) return;
    use.active = use.active
      ? {
          start: instant(Math.min(use.active.start, active.start)),
          end: instant(Math.max(use.active.end, active.end)),
        }
      : active;
  };
  for (const item of items) {
    if (item.kind === 'leg') {
      const leg = story.legs[item.ordinal];
      // A railway drawn for orientation does not tell that anything was known of its ends.
      if (leg?.context) continue;
      note(leg?.from, item);
      note(leg?.to, item);
    } else {
      note(story.events[item.ordinal]?.place, item);
    }
  }
  return uses;
}
