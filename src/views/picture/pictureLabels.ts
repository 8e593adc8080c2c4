import { project } from '../../core/geo/camera';
import { arrange } from '../../core/layout/arrange';
import { withoutOverlaps } from '../../core/layout/collide';
import { LINE_HEIGHT, labelBox, labelSize, leaderOf } from '../../core/layout/labelBox';
import { labelSpecs, type NamedLabel, towardsId } from '../../core/layout/labelSpecs';
import { legLines } from '../../core/layout/legLines';
import { measureLine } from '../../core/layout/measureLine';
import type { LabelFrame, Placement } from '../../core/layout/types';
import type { Messages } from '../../core/messages/types';
import { type Lettered, letters, lettersSvg } from './letters';
import { type PictureView, pictureCamera } from './pictureMap';
import { px, textLine } from './xml';

/** Names of a picture's map as SVG, and those that must be told and found no room on it. */
export interface PictureLabels {
  readonly svg: string;
  /** In the order of the story; each has its letter on the map. */
  readonly lettered: readonly Lettered[];
}

/**
 * The names on a picture's map. One that must be there and has no room with its second line is
 * tried without; where that does not help, it gets a letter, and the key has to name it.
 *
 * @param letteredBefore ids that have a letter whatever room there is.
 */
export function pictureLabels(
  view: PictureView,
  language: string,
  messages: Messages,
  letteredBefore: ReadonlySet<string> = new Set(),
): PictureLabels {
  const { story, palette, size, phase } = view;
  const frame: LabelFrame = { camera: pictureCamera(view), size, taken: [] };
  const all = labelSpecs(story, language, messages)
    .filter(({ spec }) => !isHidden(spec.id))
    .map((label) => ({
      ...label,
      // A picture has no numbers: there is nothing to look them up in.
      spec: { ...label.spec, lines: label.spec.lines.map(({ extra: _, ...line }) => line) },
    }));
  let named = all.filter(({ spec }) => !letteredBefore.has(spec.id));
  let kept = place(named);
  if (named.some((label) => isLost(label, kept))) {
    const lost = new Set(named.filter((label) => isLost(label, kept)).map(({ spec }) => spec.id));
    named = named.map((label) =>
      lost.has(label.spec.id)
        ? { ...label, spec: { ...label.spec, lines: label.spec.lines.slice(0, 1) } }
        : label,
    );
    kept = place(named);
  }
  const lost = all.filter((label) => letteredBefore.has(label.spec.id) || isLost(label, kept));
  const boxes = named.flatMap(({ spec }) => {
    const side = kept.get(spec.id);
    return side ? [labelBox(spec, labelSize(spec, measureLine, size.width), side, frame)] : [];
  });
  const lettered = letters(
    lost.map(({ spec }) => spec),
    { frame, boxes, marks: all.map(({ spec }) => spec).filter(({ clear }) => clear > 0) },
  );
  const texts = named.map(({ spec, kind }) => {
    const side = kept.get(spec.id);
    if (!side) return '';
    const box = labelBox(spec, labelSize(spec, measureLine, size.width), side, frame);
    const inside =
      box.right > 0 && box.left < size.width && box.bottom > 0 && box.top < size.height;
    if (!inside) return '';
    const anchor = side.includes('l') ? 'end' : side.includes('r') ? 'start' : 'middle';
    const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor];
    const water = kind === 'sea' || kind === 'gulf' || kind === 'river';
    const quiet = kind !== 'place' && kind !== 'towards';
    let y = box.top;
    const leader = leaderOf(spec, side, frame);
    const led = leader
      ? `<path d="M${px(leader.x0)} ${px(leader.y0)}L${px(leader.x1)} ${px(leader.y1)}" stroke="${palette.label}" stroke-width="1.5" fill="none"/>`
      : '';
    const lines = spec.lines
      .filter(({ fromWidth = 0 }) => size.width >= fromWidth)
      .map((line, i) => {
        const base = y + line.size;
        y += line.size * LINE_HEIGHT;
        const strong = !quiet && i === 0 && kind === 'place';
        return textLine(line.text, x, base, {
          font: line.font,
          size: line.size,
          spacing: line.spacing,
          anchor,
          italic: kind === 'sea' || kind === 'gulf',
          fill: water ? palette.waterLabel : strong ? palette.ink : palette.label,
          halo: water ? palette.water : palette.halo,
        });
      })
      .join('');
    return led + lines;
  });
  return { svg: texts.join('') + lettersSvg(lettered, palette), lettered };

  function isHidden(id: string): boolean {
    const leg = story.legs.find((candidate) => id === towardsId(candidate));
    return phase(leg?.id ?? id) === 'hidden';
  }

  function place(labels: readonly NamedLabel[]): Placement {
    const specs = labels.map(({ spec }) => spec);
    const { labels: sides } = arrange({
      story,
      language,
      specs,
      frames: [frame],
      lines: legLines(story),
      measure: measureLine,
    });
    return withoutOverlaps(specs, sides, [frame], measureLine);
  }

  function isLost({ spec, kind }: NamedLabel, sides: Placement): boolean {
    // What the arrow points at has its own name on the map.
    const leg = kind === 'towards' && story.legs.find((item) => spec.id === towardsId(item));
    if (leg && sides.has(leg.to)) return false;
    const { x, y } = project(spec.at, frame.camera, size);
    const onMap = x >= 0 && y >= 0 && x <= size.width && y <= size.height;
    return spec.required && onMap && !sides.has(spec.id);
  }
}
