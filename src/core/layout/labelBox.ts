import { project } from '../geo/camera';
import { TILE_SIZE } from '../geo/mercator';
import type { LabelFrame, LabelLine, LabelSpec, Rect, Side } from './types';

/** Space between a mark and its label, CSS pixels; the CSS says the same. */
export const LABEL_GAP = 5;
export const LINE_HEIGHT = 1.2;

/** How far off a label hangs at the end of a leader, by its first line's size. */
const LEADERS: Readonly<Record<string, number>> = { f: 1.5, g: 2.75 };
const DISC_SIZE = 16;

export type Measure = (line: LabelLine) => number;

/** A line from a mark to a name that has no room beside it, CSS pixels. */
export interface Leader {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Width and height of a label's text on a map of some width, CSS pixels. */
export function labelSize(
  spec: Pick<LabelSpec, 'lines' | 'disc'>,
  measure: Measure,
  mapWidth: number,
): { width: number; height: number } {
  if (spec.disc !== undefined) return { width: spec.disc, height: spec.disc };
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
  frame: LabelFrame,
): Rect {
  const { x, y } = hangsAt(spec, frame);
  const clear = clearIn(spec, frame);
  const leader = leaderLength(spec, side);
  const away = clear + (leader || LABEL_GAP);
  // At the corners the label comes closer: the mark is round.
  const corner = clear * 0.7 + (leader || LABEL_GAP);
  const [left, top] = (() => {
    switch (leader ? side.slice(1) : side) {
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
      default:
        return [x - width / 2, y - height / 2];
    }
  })();
  return { left, top, right: left + width, bottom: top + height };
}

/** The line that leads from its mark to a label at some side; null where it stands beside it. */
export function leaderOf(spec: LabelSpec, side: Side, frame: LabelFrame): Leader | null {
  const length = leaderLength(spec, side);
  if (length === 0) return null;
  const { x, y } = hangsAt(spec, frame);
  const right = side.endsWith('r') ? 1 : side.endsWith('l') ? -1 : 0;
  const down = side[1] === 'b' ? 1 : side[1] === 't' ? -1 : 0;
  const straight = right === 0 || down === 0;
  const from = clearIn(spec, frame) * (straight ? 1 : 0.7);
  const to = from + length;
  return { x0: x + right * from, y0: y + down * from, x1: x + right * to, y1: y + down * to };
}

/** Pixels that a label's mark takes around its point. */
export function clearIn({ clear, clearWorld }: LabelSpec, { camera }: LabelFrame): number {
  return Math.max(clear, clearWorld * TILE_SIZE * 2 ** camera.zoom);
}

function hangsAt(spec: LabelSpec, { camera, size }: LabelFrame): { x: number; y: number } {
  const point = project(spec.at, camera, size);
  return { x: point.x + (spec.offset?.x ?? 0), y: point.y + (spec.offset?.y ?? 0) };
}

function leaderLength({ lines, disc }: LabelSpec, side: Side): number {
  return (LEADERS[side[0] ?? ''] ?? 0) * (disc === undefined ? (lines[0]?.size ?? 0) : DISC_SIZE);
}
