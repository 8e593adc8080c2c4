import type { Draft, Item } from '../draft';
import { isOnEarth, isSpot, kmBetween, kmOutside, type PlaceSpot } from '../placeReach';
import { issue } from '../rules';
import type { Issue, Position } from '../types';
import { atPosition, itemAt, quote, round } from '../wording';

/** How far from the edge of a place a path may end: a ship lies in the roads, km. */
const SLACK_KM = 5;

/** Every path starts and ends at the places of its leg. */
export function* checkLegsMeet(draft: Draft): Generator<Issue> {
  for (const { path, value: leg } of draft.legs) {
    const line = leg.path;
    if (!line?.every(isOnEarth)) continue;
    const from = draft.place(leg.from);
    const to = draft.place(leg.to);
    const last = line.length - 1;
    const first = line[0] as Position;
    const end = line[last] as Position;
    const isReversed = isAt(from, end) && isAt(to, first) && !(isAt(from, first) && isAt(to, end));
    for (const [place, id, at, verb] of [
      [from, leg.from, 0, 'starts'],
      [to, leg.to, last, 'ends'],
    ] as const) {
      if (!isSpot(place)) continue;
      const position = line[at] as Position;
      const km = kmOutside(place, position);
      if (km <= SLACK_KM) continue;
      yield issue(
        'legs-dont-meet',
        [...path, 'path', at],
        `The path of ${itemAt(path, draft.raw)} ${verb} at ${atPosition(position)}, ${round(km, 1)} km from ${quote(id)}.`,
        hintFor(place, position, isReversed),
      );
    }
  }
}

function hintFor(place: PlaceSpot, [longitude, latitude]: Position, isReversed: boolean): string {
  if (isReversed)
    return 'The path runs backwards: turn the order of its positions round, or swap "from" and "to".';
  if (Math.abs(longitude) <= 90 && kmOutside(place, [latitude, longitude]) <= SLACK_KM) {
    return `Longitude comes first, as in GeoJSON: [${latitude}, ${longitude}].`;
  }
  return `Let it end within ${SLACK_KM} km of the place, or correct the place or its precision.`;
}

function isAt(place: ReturnType<Draft['place']>, position: Position): boolean {
  return isSpot(place) && kmOutside(place, position) <= SLACK_KM;
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
  const start = edge(draft, when ?? departed, 'start');
  const end = edge(draft, when ?? arrived, 'end');
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
