import type { Draft, Item } from '../draft';
import { isOnEarth, isSpot, kmBetween, kmOutside, type PlaceSpot } from '../placeReach';
import { issue } from '../rules';
import type { Issue, Position } from '../types';
import { atPosition, itemAt, quote, round } from '../wording';

/** How far from the edge of a place a path may end: a ship lies in the roads, km. */
const SLACK_KM = 5;

/** A reading of a path is taken for the one that was meant if it is off by so much less. */
const NEARER = 1 / 4;

/** Every path starts and ends at the places of its leg. */
export function* checkLegsMeet(draft: Draft): Generator<Issue> {
  for (const { path, value: leg } of draft.legs) {
    const line = leg.path;
    if (!line?.every(isOnEarth)) continue;
    const from = draft.place(leg.from);
    const to = draft.place(leg.to);
    const last = line.length - 1;
    const slip = slipOf([from, to], [line[0] as Position, line[last] as Position]);
    for (const [place, key, at, verb] of [
      [from, 'from', 0, 'start'],
      [to, 'to', last, 'end'],
    ] as const) {
      if (!isSpot(place)) continue;
      const position = line[at] as Position;
      const km = kmOutside(place, position);
      if (km <= SLACK_KM) continue;
      yield issue(
        'legs-dont-meet',
        [...path, 'path', at],
        `The path of ${itemAt(path, draft.raw)} ${verb}s at ${atPosition(position)}, ${round(km, 1)} km from ${quote(leg[key])}.`,
        slip
          ? hintForSlip(slip, position)
          : hintFor(draft, { key, id: leg[key], place, verb }, position),
      );
    }
  }
}

type Slip = 'reversed' | 'swapped' | 'both';

/** What is wrong with a path as a whole, if its two ends would then be at its places, or nearly. */
function slipOf(
  [from, to]: readonly ReturnType<Draft['place']>[],
  [first, end]: readonly [Position, Position],
): Slip | null {
  if (!isSpot(from) || !isSpot(to)) return null;
  const off = (start: Position, finish: Position) =>
    isOnEarth(start) && isOnEarth(finish)
      ? kmOutside(from, start) + kmOutside(to, finish)
      : Infinity;
  const others: readonly (readonly [Slip, number])[] = [
    ['reversed', off(end, first)],
    ['swapped', off(turned(first), turned(end))],
    ['both', off(turned(end), turned(first))],
  ];
  const [slip, km] = others.reduce((best, other) => (other[1] < best[1] ? other : best));
  return km <= off(first, end) * NEARER ? slip : null;
}

function hintForSlip(slip: Slip, position: Position): string {
  const order =
    'turn the order of its positions round, or swap "from" and "to" if the leg went that way';
  if (slip === 'reversed') return `The path runs backwards: ${order}.`;
  const all = `Longitude comes first, as in GeoJSON: [${turned(position).join(', ')}], and so in all positions of the path.`;
  return slip === 'swapped' ? all : `${all} It also runs backwards: ${order}.`;
}

interface End {
  readonly key: 'from' | 'to';
  readonly id: string | undefined;
  readonly place: PlaceSpot;
  readonly verb: 'start' | 'end';
}

function hintFor(draft: Draft, { key, id, place, verb }: End, position: Position): string {
  const other = turned(position);
  if (isOnEarth(other) && kmOutside(place, other) <= kmOutside(place, position) * NEARER) {
    return `Longitude comes first, as in GeoJSON: [${other.join(', ')}].`;
  }
  const there = draft.places.find(
    ({ value }) => value.id !== id && isSpot(value) && isAt(value, position),
  )?.value.id;
  const instead =
    there === undefined ? '' : ` Or write "${key}": ${quote(there)}, the place that lies there.`;
  return `Let it ${verb} within ${SLACK_KM} km of the place, or correct the place or its precision.${instead}`;
}

function isAt(place: PlaceSpot, position: Position): boolean {
  return kmOutside(place, position) <= SLACK_KM;
}

function turned([longitude, latitude]: Position): Position {
  return [latitude, longitude];
}

/**
 * What arrives somewhere leaves from there: of two legs of a strand, the later starts
 * where the earlier ended. Only where their dates put one after the other; context and
 * undated legs say nothing of the order. A leg of vague date that ends there, and may have
 * come before, fills the gap.
 */
export function* checkStrandGaps(draft: Draft): Generator<Issue> {
  const byStrand = new Map<string, DatedLeg[]>();
  for (const item of draft.legs) {
    const dated = readDates(draft, item);
    if (!dated || item.value.strand === undefined) continue;
    const strand = byStrand.get(item.value.strand);
    if (strand) strand.push(dated);
    else byStrand.set(item.value.strand, [dated]);
  }
  for (const legs of byStrand.values()) {
    legs.sort((a, b) => a.start - b.start || a.end - b.end);
    for (let i = 1; i < legs.length; i++) {
      const [earlier, later] = [legs[i - 1] as DatedLeg, legs[i] as DatedLeg];
      if (!isBrought(draft, earlier, later)) yield* checkGap(draft, earlier, later);
    }
  }
}

/** Whether some other leg of the strand ends where this one starts, and may have come before it. */
function isBrought(draft: Draft, earlier: DatedLeg, later: DatedLeg): boolean {
  const { strand, from } = later.item.value;
  return draft.legs.some((item) => {
    if (item.value === earlier.item.value || item.value === later.item.value) return false;
    if (item.value.strand !== strand || item.value.to !== from || from === undefined) return false;
    const dated = readDates(draft, item);
    return dated === null || dated.start <= later.start;
  });
}

interface DatedLeg {
  readonly item: Item<'legs'>;
  readonly start: number;
  readonly end: number;
}

function readDates(draft: Draft, item: Item<'legs'>): DatedLeg | null {
  const { when, departed, arrived, context } = item.value;
  if (context) return null;
  // Of one end alone the other is not known: what is known puts the leg in its order.
  const start = edge(draft, when ?? departed ?? arrived, 'start');
  const end = edge(draft, when ?? arrived ?? departed, 'end');
  // A leg that ends before it starts has no place in the order; chronology tells of it.
  return start === null || end === null || end <= start ? null : { item, start, end };
}

function edge(draft: Draft, text: string | undefined, which: 'start' | 'end'): number | null {
  if (text === undefined) return null;
  const read = draft.date(text);
  return read.ok ? (read.date[which]?.at ?? null) : null;
}

function* checkGap(draft: Draft, earlier: DatedLeg, later: DatedLeg): Generator<Issue> {
  const { to } = earlier.item.value;
  const { from } = later.item.value;
  // A day on which one arrives and the next departs belongs to both.
  if (later.start < earlier.end - 86_400_000 || to === undefined || from === undefined) return;
  if (to === from) return;
  const arrival = draft.place(to);
  const departure = draft.place(from);
  if (!isSpot(arrival) || !isSpot(departure)) return;
  const km = kmBetween(arrival, departure);
  if (km <= SLACK_KM) return;
  yield issue(
    'strand-gap',
    [...later.item.path, 'from'],
    `The ${itemAt(later.item.path, draft.raw)} starts at ${quote(from)}, but the leg before it in this strand, ${quote(earlier.item.value.id)}, ended at ${quote(to)}, ${Math.round(km)} km away.`,
    'Add the leg between them, correct the places, or put the two in different strands.',
  );
}
