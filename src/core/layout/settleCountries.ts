import { project, unproject } from '../geo/camera';
import { toWorld, type WorldPoint } from '../geo/mercator';
import { labelBox, labelSize, type Measure } from './labelBox';
import type { NamedLabel } from './labelSpecs';
import type { LabelFrame, Rect } from './types';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far a name looks for room, in heights of its line, and in how many directions. */
const RINGS = [1.5, 3, 4.5, 6, 7.5];
const WAYS = 16;
/** What a name of a place in the way costs, against a point of a coast. */
const BUSY = 4;

/**
 * Moves the names of countries to where they lie on no coast, border or place, if there is
 * such a spot near by. The straight way there crosses no line: the name stays in its country.
 * Labels of other kinds, and countries that lie outside, are left alone. Pure.
 *
 * @param shores coasts and borders inside the frame.
 * @param busy points of the picture that a name should leave free.
 */
export function settleCountries(
  labels: readonly NamedLabel[],
  frame: LabelFrame,
  shores: readonly (readonly WorldPoint[])[],
  busy: readonly WorldPoint[],
  measure: Measure,
): NamedLabel[] {
  const { camera, size } = frame;
  const on = (point: WorldPoint) => project(point, camera, size);
  const lines = shores.map((line) => line.map(on));
  const dots = lines.flat();
  const marks = busy.map(on);
  return labels.map((label) => {
    const { spec, kind } = label;
    const [text] = spec.lines;
    const from = on(spec.at);
    if (kind !== 'country' || !text || !isIn(from, all(size))) return label;
    const room = labelSize(spec, measure, size.width);
    const price = (at: Point) => {
      const box = boxAt(at);
      return (
        count(dots, box) +
        BUSY * count(marks, box) +
        frame.taken.filter((other) => meets(box, other)).length * 100 +
        (box.left < 4 || box.top < 4 || box.right > size.width - 4 || box.bottom > size.height - 4
          ? 100
          : 0)
      );
    };
    const boxAt = ({ x, y }: Point): Rect => {
      const box = labelBox(spec, room, 'c', frame);
      const dx = x - from.x;
      const dy = y - from.y;
      return {
        left: box.left + dx,
        right: box.right + dx,
        top: box.top + dy,
        bottom: box.bottom + dy,
      };
    };
    let best = { at: from, price: price(from) };
    for (const ring of RINGS) {
      if (best.price === 0) break;
      for (let way = 0; way < WAYS; way++) {
        const angle = (way / WAYS) * 2 * Math.PI;
        const far = ring * text.size;
        const at = { x: from.x + Math.cos(angle) * far, y: from.y + Math.sin(angle) * far };
        const asked = price(at);
        if (asked < best.price && !lines.some((line) => crosses(from, at, line))) {
          best = { at, price: asked };
        }
      }
    }
    return best.at === from
      ? label
      : { ...label, spec: { ...spec, at: toWorld(unproject(best.at, camera, size)) } };
  });
}

function all({ width, height }: { width: number; height: number }): Rect {
  return { left: 0, top: 0, right: width, bottom: height };
}

function isIn({ x, y }: Point, { left, top, right, bottom }: Rect): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function meets(a: Rect, b: Rect): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

function count(points: readonly Point[], box: Rect): number {
  return points.filter((point) => isIn(point, box)).length;
}

/** Whether the way from a to b meets a line. */
function crosses(a: Point, b: Point, line: readonly Point[]): boolean {
  for (let i = 0; i + 1 < line.length; i++) {
    const c = line[i] as Point;
    const d = line[i + 1] as Point;
    if (side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)) return true;
  }
  return false;
}

function side(a: Point, b: Point, of: Point): boolean {
  return (b.x - a.x) * (of.y - a.y) - (b.y - a.y) * (of.x - a.x) > 0;
}
