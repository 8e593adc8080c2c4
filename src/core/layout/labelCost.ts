import { project } from '../geo/camera';
import type { WorldPoint } from '../geo/mercator';
import { clearIn, type Leader, labelBox, labelSize, leaderOf, type Measure } from './labelBox';
import type { LabelFrame, LabelSpec, Rect, Side } from './types';

const MARGIN = 4;
const SIDE_COST = 2;
const OUTSIDE = 1000;
const OVERLAP = 600;
/** Names that do not meet, but nearly. */
const TOUCH = 150;
const COVERS_MARK = 400;
const ON_LINE = 6;
const ON_LINE_MOST = 90;
/**
 * A name that lies as close to another mark as to its own is read as that one's. Among many
 * marks every name does: this decides on which side, not whether it stays.
 */
const AMBIGUOUS = { required: 60, other: 15 } as const;
/** A soft region that disappears under its own name. */
const COVERS_REGION = 60;
/** A name so far from the middle of a wide region is read as that of something else. */
const OFF_REGION = 150;
/** A number that hangs on the line of another leg. */
const ON_OTHERS_LINE = 60;
/** Half axis of a region from which its name may lie on it, CSS pixels. */
const ROOMY_REGION = 30;
/** A leader asks the eye to follow it; one that crosses a name or a mark is not followed. */
const LEADER = { f: 100, g: 140 } as const;
const LEADER_CROSSES = 300;

/** A frame with all that labels keep off, whichever of them are placed. */
export interface Board {
  readonly frame: LabelFrame;
  /** Points along the lines. */
  readonly dots: readonly Dot[];
  readonly marks: readonly Mark[];
}

interface Dot {
  readonly x: number;
  readonly y: number;
}

interface Mark extends Dot {
  readonly id: string;
  readonly r: number;
  /** It is on the map even without its name. */
  readonly stays: boolean;
}

interface Taken {
  readonly box: Rect;
  readonly leader: Leader | null;
  /** Points along the leader. */
  readonly way: readonly Dot[];
}

/** A label at one of its sides: what it takes of each board, null where the board is elsewhere. */
export interface Stand {
  readonly side: Side;
  readonly on: readonly (Taken | null)[];
  /** What it costs whatever other labels do. */
  readonly cost: number;
}

/** @param lines polylines in the unit square that labels should keep off. */
export function boardOf(
  frame: LabelFrame,
  specs: readonly LabelSpec[],
  lines: readonly (readonly WorldPoint[])[],
): Board {
  return {
    frame,
    dots: [
      ...lines.flatMap((line) => sampleLine(line, frame)),
      ...specs.flatMap((spec) => sampleShaft(spec, frame)),
    ],
    marks: specs
      .filter((spec) => spec.clear > 0)
      .map((spec) => ({
        id: spec.id,
        ...project(spec.at, frame.camera, frame.size),
        r: clearIn(spec, frame),
        stays: spec.marked,
      })),
  };
}

/** All sides of a label, with what each costs by itself; of boards whose frame has its point. */
export function standsOf(spec: LabelSpec, boards: readonly Board[], measure: Measure): Stand[] {
  const shown = boards.map(({ frame }) => isInside(spec, frame));
  const sizes = boards.map(({ frame }) => labelSize(spec, measure, frame.size.width));
  return spec.sides.map((side, i) => {
    let cost = i * SIDE_COST;
    const on = boards.map((board, k) => {
      const size = sizes[k];
      if (!shown[k] || !size) return null;
      const box = labelBox(spec, size, side, board.frame);
      const leader = leaderOf(spec, side, board.frame);
      const taken = { box, leader, way: leader ? along(leader) : [] };
      cost += costOn(board, spec, side, taken);
      return taken;
    });
    return { side, on, cost };
  });
}

/** What two labels cost by standing in each other's way. */
export function between(a: Stand, b: Stand): number {
  let cost = 0;
  a.on.forEach((here, k) => {
    const there = b.on[k];
    if (!here || !there) return;
    if (overlap(here.box, there.box, 0)) cost += OVERLAP;
    else if (overlap(here.box, there.box, 2)) cost += TOUCH;
    if (crosses(here.way, there.box)) cost += LEADER_CROSSES;
    if (crosses(there.way, here.box)) cost += LEADER_CROSSES;
    if (here.leader && there.leader && meet(here.leader, there.way)) cost += LEADER_CROSSES;
  });
  return cost;
}

function costOn(board: Board, spec: LabelSpec, side: Side, { box, leader, way }: Taken): number {
  const { frame } = board;
  const outside = inside(box, frame) ? 0 : OUTSIDE;
  const taken = frame.taken.filter((other) => overlap(box, other, 2)).length;
  return (
    outside +
    taken * OVERLAP +
    onMarks(board, spec, side, box, way) +
    (leader ? LEADER[side.startsWith('g') ? 'g' : 'f'] : 0) +
    onLines(board, spec, side, box)
  );
}

/** What the marks of others ask of a name: not to be covered, nor to be taken for its own. */
function onMarks(
  { frame, marks }: Board,
  spec: LabelSpec,
  side: Side,
  box: Rect,
  way: readonly Dot[],
): number {
  const own = project(spec.at, frame.camera, frame.size);
  const gap = way.length > 0 ? 0 : Math.max(0, distance(box, own) - clearIn(spec, frame));
  let cost = 0;
  for (const mark of marks) {
    if (mark.id === spec.id) continue;
    if (covers(spec, box, mark)) cost += COVERS_MARK;
    else if (mark.stays && side !== 'c' && distance(box, mark) - mark.r <= gap)
      cost += AMBIGUOUS[spec.required ? 'required' : 'other'];
    if (way.some((dot) => Math.hypot(dot.x - mark.x, dot.y - mark.y) < mark.r))
      cost += LEADER_CROSSES;
  }
  return cost;
}

/** A disc is round, and may touch a mark. */
function covers({ disc }: LabelSpec, box: Rect, { x, y, r }: Mark): boolean {
  if (disc === undefined) return near(box, x, y, r);
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  return Math.hypot(middle.x - x, middle.y - y) < (disc + r) / 2;
}

function onLines({ frame, dots }: Board, spec: LabelSpec, side: Side, box: Rect): number {
  // A number belongs on its line.
  if (side === 'c' && spec.disc !== undefined) return 0;
  if (side === 'c' && spec.clearWorld > 0) {
    // The name of a region lies on it, over whatever runs through, unless it would hide it.
    return clearIn(spec, frame) < ROOMY_REGION ? COVERS_REGION : 0;
  }
  const on = dots.filter(({ x, y }) => near(box, x, y, 2)).length;
  if (spec.disc !== undefined) return on > 0 ? ON_OTHERS_LINE : 0;
  if (spec.sides[0] === 'c' && clearIn(spec, frame) >= ROOMY_REGION) return OFF_REGION;
  return Math.min(ON_LINE_MOST, on * ON_LINE);
}

/** Whether a label's point is in a frame. */
export function isInside(spec: LabelSpec, { camera, size }: LabelFrame): boolean {
  const { x, y } = project(spec.at, camera, size);
  return x >= 0 && y >= 0 && x <= size.width && y <= size.height;
}

function inside(box: Rect, { size }: LabelFrame): boolean {
  return (
    box.left >= MARGIN &&
    box.top >= MARGIN &&
    box.right <= size.width - MARGIN &&
    box.bottom <= size.height - MARGIN
  );
}

function overlap(a: Rect, b: Rect, gap: number): boolean {
  return (
    a.left < b.right + gap &&
    a.right > b.left - gap &&
    a.top < b.bottom + gap &&
    a.bottom > b.top - gap
  );
}

function near(box: Rect, x: number, y: number, r: number): boolean {
  return x > box.left - r && x < box.right + r && y > box.top - r && y < box.bottom + r;
}

/** From a point to the nearest of a box; 0 inside. */
function distance({ left, top, right, bottom }: Rect, { x, y }: Dot): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Points along a leader, its two ends left out: those touch what they belong to. */
function along({ x0, y0, x1, y1 }: Leader): Dot[] {
  const steps = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 4);
  return Array.from({ length: steps - 1 }, (_, i) => {
    const part = (i + 1) / steps;
    return { x: x0 + (x1 - x0) * part, y: y0 + (y1 - y0) * part };
  });
}

function crosses(way: readonly Dot[], box: Rect): boolean {
  return way.some(({ x, y }) => near(box, x, y, 3));
}

/** Whether a leader crosses the points of another, or runs too close to be told apart. */
function meet({ x0, y0, x1, y1 }: Leader, way: readonly Dot[]): boolean {
  const dx = x1 - x0;
  const dy = y1 - y0;
  const square = dx * dx + dy * dy;
  return way.some(({ x, y }) => {
    const part = Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / square));
    return Math.hypot(x0 + dx * part - x, y0 + dy * part - y) < 5;
  });
}

/** Points along an arrow, from its place to where its label hangs. */
function sampleShaft({ at, offset }: LabelSpec, frame: LabelFrame): Dot[] {
  if (!offset) return [];
  const { x, y } = project(at, frame.camera, frame.size);
  const steps = Math.ceil(Math.hypot(offset.x, offset.y) / 4);
  return Array.from({ length: steps }, (_, k) => ({
    x: x + (offset.x * k) / steps,
    y: y + (offset.y * k) / steps,
  }));
}

/** Points along a line, about 8 px apart, where it crosses the frame. */
function sampleLine(line: readonly WorldPoint[], frame: LabelFrame): Dot[] {
  const dots: Dot[] = [];
  const { width, height } = frame.size;
  for (let i = 0; i + 1 < line.length; i++) {
    const a = project(line[i] as WorldPoint, frame.camera, frame.size);
    const b = project(line[i + 1] as WorldPoint, frame.camera, frame.size);
    const steps = Math.min(400, Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 8)));
    for (let k = 0; k < steps; k++) {
      const x = a.x + ((b.x - a.x) * k) / steps;
      const y = a.y + ((b.y - a.y) * k) / steps;
      if (x >= 0 && y >= 0 && x <= width && y <= height) dots.push({ x, y });
    }
  }
  return dots;
}
