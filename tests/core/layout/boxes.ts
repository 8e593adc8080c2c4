import { project } from '../../../src/core/geo/camera';
import { signBox, signLine } from '../../../src/core/layout/edgeSigns';
import { homeFrames } from '../../../src/core/layout/frames';
import { homeLayout, pageMapSizes } from '../../../src/core/layout/homeLayout';
import { labelBox, labelSize } from '../../../src/core/layout/labelBox';
import { labelSpecs } from '../../../src/core/layout/labelSpecs';
import { legNumbers, numberSpecs } from '../../../src/core/layout/legNumbers';
import { measureLine } from '../../../src/core/layout/measureLine';
import type { LabelFrame, LabelSpec, Rect, Side } from '../../../src/core/layout/types';
import { messagesFor } from '../../../src/core/messages/catalogue';
import type { Story } from '../../../src/core/story/types';

/** A box with the name of what stands in it. */
export interface NamedBox {
  readonly id: string;
  readonly box: Rect;
  readonly required: boolean;
}

/** Whether two boxes have more than an edge in common. */
export function meet(a: Rect, b: Rect): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

/** Pairs of boxes that meet, as `a × b`. */
export function meetings(boxes: readonly NamedBox[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => (meet(a.box, b.box) ? [`${a.id} × ${b.id}`] : [])),
  );
}

export function isWithin({ left, top, right, bottom }: Rect, { size }: LabelFrame): boolean {
  return left >= 0 && top >= 0 && right <= size.width && bottom <= size.height;
}

/** Where the labels of a placement stand in one frame: those whose point is in it. */
export function boxesIn(
  frame: LabelFrame,
  specs: readonly LabelSpec[],
  sideOf: (id: string) => Side | undefined,
): NamedBox[] {
  return specs.flatMap((spec) => {
    const side = sideOf(spec.id);
    const { x, y } = project(spec.at, frame.camera, frame.size);
    const shown = x >= 0 && y >= 0 && x <= frame.size.width && y <= frame.size.height;
    if (!side || !shown) return [];
    const box = labelBox(spec, labelSize(spec, measureLine, frame.size.width), side, frame);
    return [{ id: spec.id, box, required: spec.required }];
  });
}

/** The first view of a story at each of the sizes it is made for. */
export function firstViews(story: Story, language: string) {
  const messages = messagesFor(language);
  const layout = homeLayout(story, language, messages, measureLine);
  return (['narrow', 'wide'] as const).flatMap((width) => {
    const specs = [
      ...labelSpecs(story, language, messages).map(({ spec }) => spec),
      ...numberSpecs(legNumbers(story, layout.numbersAt)),
    ];
    const { labels, signs } = layout[width];
    return homeFrames(story.home, pageMapSizes(story)[width]).map((frame) => ({
      name: `${frame.size.width} × ${frame.size.height}`,
      width,
      frame,
      labels: boxesIn(frame, specs, (id) => labels[id]),
      specs,
      signs: signs.map((sign): NamedBox => {
        const place = story.places.find(({ id }) => id === sign.id);
        // Arrow, padding and border besides the text, as the style sheet has them.
        const room = place ? measureLine(signLine(place, story, language)) + 34 : 0;
        const at = { x: sign.x * frame.size.width, y: sign.y * frame.size.height };
        const box = signBox(sign.side as 'l', at, frame.size, room);
        return { id: `sign ${sign.id}`, box, required: false };
      }),
    }));
  });
}
