import type { WorldPoint } from '../geo/mercator';
import type { Measure } from './labelBox';
import { between, boardOf, isInside, type Stand, standsOf } from './labelCost';
import type { LabelFrame, LabelSpec, Placement, Side } from './types';

/** A label that costs this much is left out, unless it is required. */
const TOO_MUCH = 300;
/** From here on a label that must be there looks whether another could give way. */
const UNEASY = 40;
/** From here on it lies so badly that all is tried anew with it as the first. */
const SHUT_IN = 550;
/** How often labels that lie badly look around anew. */
const ROUNDS = 4;

/** A label with all it could do. */
interface Candidate {
  readonly spec: LabelSpec;
  readonly stands: readonly Stand[];
}

/** A label that is placed. */
interface Placed extends Candidate {
  now: Stand;
}

/** A label's next stand, and that of another that gives way to it. */
interface Move {
  readonly gain: number;
  readonly stand: Stand;
  readonly other: { readonly label: Placed; readonly stand: Stand } | null;
}

/**
 * Chooses a side for each label, so that in every frame it stays inside, off other labels,
 * off controls and marks, off the lines where it can, and nearer to its own mark than to
 * others: greedily by priority, and where one lies badly, together with one that is in its
 * way. One placement for several frames: the static page must read well at every width
 * between them. Deterministic.
 *
 * @param lines polylines in the unit square that labels should keep off.
 */
export function placeLabels(
  specs: readonly LabelSpec[],
  frames: readonly LabelFrame[],
  lines: readonly (readonly WorldPoint[])[],
  measure: Measure,
): Placement {
  const boards = frames.map((frame) => boardOf(frame, specs, lines));
  const candidates = specs
    .map((spec, i) => ({ spec, i }))
    .sort((a, b) => b.spec.priority - a.spec.priority || a.i - b.i)
    // The style sheet knows no zoom: a label that is too much for one frame is left to none.
    .filter(
      ({ spec }) =>
        frames.every((frame) => suits(spec, frame)) &&
        frames.some((frame) => isInside(spec, frame)),
    )
    .map(({ spec }) => ({ spec, stands: standsOf(spec, boards, measure) }));
  let best = settle(candidates);
  // Where none that must be there has a choice, no other order does better.
  const movable = best.some(({ spec, stands }) => spec.required && stands.length > 1);
  const shutIn = best.filter(
    (label) => label.spec.required && costOf(label, label.now, best) >= SHUT_IN,
  );
  for (const { spec } of movable ? shutIn : []) {
    const first = candidates.filter((candidate) => candidate.spec === spec);
    const tried = settle([...first, ...candidates.filter((other) => other.spec !== spec)]);
    if (total(tried) < total(best)) best = tried;
  }
  return new Map<string, Side>(best.map(({ spec, now }) => [spec.id, now.side]));
}

/** Places labels in the order given, then lets those that lie badly look around. */
function settle(candidates: readonly Candidate[]): Placed[] {
  const placed: Placed[] = [];
  for (const { spec, stands } of candidates) {
    const [first] = stands;
    if (!first) continue;
    const label: Placed = { spec, stands, now: first };
    label.now = cheapest(label, placed);
    const cost = costOf(label, label.now, placed);
    if (!spec.required && cost >= TOO_MUCH) continue;
    placed.push(label);
    if (spec.required && cost >= UNEASY) makeRoom(label, placed);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const uneasy = placed.filter(
      (label) =>
        label.spec.required &&
        label.stands.length > 1 &&
        costOf(label, label.now, placed) >= UNEASY,
    );
    if (!uneasy.map((label) => makeRoom(label, placed)).some((moved) => moved)) break;
  }
  return placed;
}

/** What the labels that must be there cost together. */
function total(placed: readonly Placed[]): number {
  const required = placed.filter(({ spec }) => spec.required);
  return required.reduce(
    (sum, { now }, i) =>
      sum +
      now.cost +
      required.slice(0, i).reduce((part, other) => part + between(now, other.now), 0),
    0,
  );
}

/** What a label costs at a side, with all others but one as they stand. */
function costOf(label: Placed, stand: Stand, placed: readonly Placed[], but?: Placed): number {
  let cost = stand.cost;
  for (const other of placed) {
    if (other !== label && other !== but) cost += between(stand, other.now);
  }
  return cost;
}

function cheapest(label: Placed, placed: readonly Placed[]): Stand {
  let best = label.now;
  let least = costOf(label, best, placed);
  for (const stand of label.stands) {
    const cost = costOf(label, stand, placed);
    if (cost >= least) continue;
    best = stand;
    least = cost;
  }
  return best;
}

/** Lets a label choose again, alone or with one other, where both are the better for it. */
function makeRoom(label: Placed, placed: readonly Placed[]): boolean {
  const alone = cheapest(label, placed);
  let best: Move = {
    gain: costOf(label, label.now, placed) - costOf(label, alone, placed),
    stand: alone,
    other: null,
  };
  for (const other of placed) {
    if (other === label || other.stands.length < 2) continue;
    best = bestPair(label, other, placed, best);
  }
  if (best.gain <= 0) return false;
  label.now = best.stand;
  if (best.other) best.other.label.now = best.other.stand;
  return true;
}

/** The best of how two labels could stand, where it gains more than `best`. */
function bestPair(label: Placed, other: Placed, placed: readonly Placed[], best: Move): Move {
  const mine = label.stands.map((stand) => ({ stand, cost: costOf(label, stand, placed, other) }));
  const its = other.stands.map((stand) => ({ stand, cost: costOf(other, stand, placed, label) }));
  const before =
    costOf(label, label.now, placed, other) +
    costOf(other, other.now, placed, label) +
    between(label.now, other.now);
  let found = best;
  for (const a of mine) {
    for (const b of its) {
      const apart = before - a.cost - b.cost;
      if (apart <= found.gain) continue;
      const gain = apart - between(a.stand, b.stand);
      if (gain > found.gain) {
        found = { gain, stand: a.stand, other: { label: other, stand: b.stand } };
      }
    }
  }
  return found;
}

function suits(spec: LabelSpec, { camera }: LabelFrame): boolean {
  return camera.zoom >= spec.minZoom && camera.zoom <= spec.maxZoom;
}
