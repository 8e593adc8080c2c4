import { labelBox, labelSize, type Measure } from './labelBox';
import type { LabelFrame, LabelSpec, Placement, Rect, Side } from './types';

/** Whether two labels at their given sides lie on each other in a frame. */
export function collide(
  specs: readonly LabelSpec[],
  sides: { readonly [id: string]: Side },
  frame: LabelFrame,
  measure: Measure,
): boolean {
  const boxes = specs.flatMap((spec) => {
    const side = Object.hasOwn(sides, spec.id) ? sides[spec.id] : undefined;
    const size = labelSize(spec, measure, frame.size.width);
    return side ? [labelBox(spec, size, side, frame)] : [];
  });
  return boxes.some((a, i) => boxes.slice(i + 1).some((b) => overlap(a, b)));
}

/** The placement without each label that in some frame lies on one of a higher priority. */
export function withoutOverlaps(
  specs: readonly LabelSpec[],
  labels: Placement,
  frames: readonly LabelFrame[],
  measure: Measure,
): Placement {
  const kept = new Map<string, Side>();
  const taken: Rect[][] = frames.map(() => []);
  for (const spec of [...specs].sort((a, b) => b.priority - a.priority)) {
    const side = labels.get(spec.id);
    if (side === undefined) continue;
    const boxes = frames.map((frame) =>
      labelBox(spec, labelSize(spec, measure, frame.size.width), side, frame),
    );
    if (boxes.some((box, i) => taken[i]?.some((other) => overlap(box, other)))) continue;
    kept.set(spec.id, side);
    boxes.forEach((box, i) => {
      taken[i]?.push(box);
    });
  }
  return kept;
}

function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
