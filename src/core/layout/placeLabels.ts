import { project } from '../geo/camera';
import { TILE_SIZE, type WorldPoint } from '../geo/mercator';
import type { LabelFrame, LabelLine, LabelSpec, Placement, Rect, Side } from './types';

/** Space between a mark and its label, CSS pixels; the CSS says the same. */
export const LABEL_GAP = 5;
export const LINE_HEIGHT = 1.2;

const MARGIN = 4;
const SIDE_COST = 2;
const OUTSIDE = 1000;
const OVERLAP = 600;
const COVERS_MARK = 400;
const ON_LINE = 6;
const ON_LINE_MOST = 90;
/** A label that costs this much is left out, unless it is required. */
const TOO_MUCH = 300;
/** From here on a label that must be there looks whether another could give way. */
const UNEASY = 40;

export type Measure = (line: LabelLine) => number;

/**
 * Chooses a side for each label, greedily by priority, so that in every frame it stays
 * inside, off other labels, off controls and marks, and off the lines where it can.
 * One placement for several frames: the static page must read well at every width
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
  const ordered = specs
    .map((spec, i) => ({ spec, i }))
    .sort((a, b) => b.spec.priority - a.spec.priority || a.i - b.i)
    .map(({ spec }) => spec);
  const boards: Board[] = frames.map((frame) => ({
    frame,
    boxes: new Map(),
    dots: [
      ...lines.flatMap((line) => sampleLine(line, frame)),
      ...specs.flatMap((spec) => sampleShaft(spec, frame)),
    ],
    marks: ordered
      .filter((spec) => spec.clear > 0)
      .map((spec) => ({
        id: spec.id,
        ...project(spec.at, frame.camera, frame.size),
        r: Math.max(spec.clear, spec.clearWorld * TILE_SIZE * 2 ** frame.camera.zoom),
      })),
  }));
  const placed = new Map<string, Side>();

  for (const spec of ordered) {
    // The style sheet knows no zoom: a label that is too much for one frame is left to none.
    if (boards.some(({ frame }) => !suits(spec, frame))) continue;
    const shown = boards.filter(({ frame }) => isInside(spec, frame));
    if (shown.length === 0) continue;
    const best = cheapest(spec, measure, shown);
    if (!best || (!spec.required && best.cost >= TOO_MUCH)) continue;
    put(spec, best.side);
    if (best.cost >= (spec.required ? UNEASY : TOO_MUCH)) makeRoom(spec, shown);
  }
  return placed;

  function put(spec: LabelSpec, side: Side): void {
    placed.set(spec.id, side);
    for (const { boxes, frame } of boards) {
      if (!isInside(spec, frame)) continue;
      boxes.set(spec.id, labelBox(spec, labelSize(spec, measure, frame.size.width), side, frame));
    }
  }

  /** Lets one label that stands already choose again, where both are the better for it. */
  function makeRoom(spec: LabelSpec, shown: readonly Board[]): void {
    const side = placed.get(spec.id) as Side;
    const others = ordered.filter(({ id, sides }) => placed.has(id) && sides.length > 1);
    let best = { gain: 0, other: spec, side, otherSide: side };
    for (const other of others) {
      if (other === spec) continue;
      const was = placed.get(other.id) as Side;
      const whereOther = boards.filter(({ frame }) => isInside(other, frame));
      const before = costAt(spec, side, measure, shown) + costAt(other, was, measure, whereOther);
      for (const otherSide of other.sides) {
        put(other, otherSide);
        for (const tried of spec.sides) {
          put(spec, tried);
          const after =
            costAt(spec, tried, measure, shown) + costAt(other, otherSide, measure, whereOther);
          if (before - after > best.gain) {
            best = { gain: before - after, other, side: tried, otherSide };
          }
        }
      }
      put(other, was);
      put(spec, side);
    }
    if (best.gain === 0) return;
    put(best.other, best.otherSide);
    put(spec, best.side);
  }
}

/** A frame with what is on it so far. */
interface Board {
  readonly frame: LabelFrame;
  /** Labels so far, by id. */
  readonly boxes: Map<string, Rect>;
  /** Points along the lines. */
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly marks: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly r: number;
  }[];
}

function cheapest(
  spec: LabelSpec,
  measure: Measure,
  boards: readonly Board[],
): { side: Side; cost: number } | null {
  let best: { side: Side; cost: number } | null = null;
  for (const side of spec.sides) {
    const cost = costAt(spec, side, measure, boards);
    if (!best || cost < best.cost) best = { side, cost };
  }
  return best;
}

/** What a label would cost at a side, on all boards; where it stands now does not count. */
function costAt(spec: LabelSpec, side: Side, measure: Measure, boards: readonly Board[]): number {
  return boards.reduce((cost, board) => {
    const size = labelSize(spec, measure, board.frame.size.width);
    return cost + costOn(board, spec.id, labelBox(spec, size, side, board.frame));
  }, spec.sides.indexOf(side) * SIDE_COST);
}

function costOn({ frame, boxes, marks, dots }: Board, id: string, box: Rect): number {
  const outside = inside(box, frame) ? 0 : OUTSIDE;
  const taken = frame.taken.filter((other) => overlap(box, other, 2)).length;
  const names = [...boxes].filter(([other, at]) => other !== id && overlap(box, at, 2)).length;
  const covered = marks.filter(
    (mark) => mark.id !== id && near(box, mark.x, mark.y, mark.r),
  ).length;
  const on = dots.filter(({ x, y }) => near(box, x, y, 2)).length;
  return (
    outside +
    (taken + names) * OVERLAP +
    covered * COVERS_MARK +
    Math.min(ON_LINE_MOST, on * ON_LINE)
  );
}

/** Width and height of a label's text on a map of some width, CSS pixels. */
export function labelSize(
  spec: Pick<LabelSpec, 'lines'>,
  measure: Measure,
  mapWidth: number,
): { width: number; height: number } {
  const lines = spec.lines.filter(({ fromWidth = 0 }) => mapWidth >= fromWidth);
  return {
    width: Math.max(0, ...lines.map((line) => measure(line) + (line.extra ?? 0))),
    height: lines.reduce((sum, line) => sum + line.size * LINE_HEIGHT, 0),
  };
}

/** Where a label's text lies in a frame. */
export function labelBox(
  spec: LabelSpec,
  { width, height }: { width: number; height: number },
  side: Side,
  { camera, size }: LabelFrame,
): Rect {
  const point = project(spec.at, camera, size);
  const x = point.x + (spec.offset?.x ?? 0);
  const y = point.y + (spec.offset?.y ?? 0);
  const clear = Math.max(spec.clear, spec.clearWorld * TILE_SIZE * 2 ** camera.zoom);
  // At the corners the label comes closer: the mark is round.
  const away = clear + LABEL_GAP;
  const corner = clear * 0.7 + LABEL_GAP;
  const [left, top] = (() => {
    switch (side) {
      case 'c':
        return [x - width / 2, y - height / 2];
      case 'r':
        return [x + away, y - height / 2];
      case 'l':
        return [x - away - width, y - height / 2];
      case 't':
        return [x - width / 2, y - away - height];
      case 'b':
        return [x - width / 2, y + away];
      case 'tr':
        return [x + corner, y - corner - height];
      case 'br':
        return [x + corner, y + corner];
      case 'tl':
        return [x - corner - width, y - corner - height];
      case 'bl':
        return [x - corner - width, y + corner];
    }
  })();
  return { left, top, right: left + width, bottom: top + height };
}

function suits(spec: LabelSpec, { camera }: LabelFrame): boolean {
  return camera.zoom >= spec.minZoom && camera.zoom <= spec.maxZoom;
}

function isInside(spec: LabelSpec, { camera, size }: LabelFrame): boolean {
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

/** Points along an arrow, from its place to where its label hangs. */
function sampleShaft({ at, offset }: LabelSpec, frame: LabelFrame): { x: number; y: number }[] {
  if (!offset) return [];
  const { x, y } = project(at, frame.camera, frame.size);
  const steps = Math.ceil(Math.hypot(offset.x, offset.y) / 4);
  return Array.from({ length: steps }, (_, k) => ({
    x: x + (offset.x * k) / steps,
    y: y + (offset.y * k) / steps,
  }));
}

function near(box: Rect, x: number, y: number, r: number): boolean {
  return x > box.left - r && x < box.right + r && y > box.top - r && y < box.bottom + r;
}

/** Points along a line, about 8 px apart, where it crosses the frame. */
function sampleLine(line: readonly WorldPoint[], frame: LabelFrame): { x: number; y: number }[] {
  const dots: { x: number; y: number }[] = [];
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
