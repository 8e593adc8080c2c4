import { labelBox, labelSize, type Measure } from './placeLabels';
import type { LabelFrame, LabelSpec, Side } from './types';

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
  return boxes.some((a, i) =>
    boxes
      .slice(i + 1)
      .some((b) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top),
  );
}
