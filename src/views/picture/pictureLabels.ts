import { arrange } from '../../core/layout/arrange';
import { withoutOverlaps } from '../../core/layout/collide';
import { linesOf } from '../../core/layout/homeLayout';
import { LINE_HEIGHT, labelBox, labelSize } from '../../core/layout/labelBox';
import { labelSpecs } from '../../core/layout/labelSpecs';
import { measureLine } from '../../core/layout/measureLine';
import type { LabelFrame } from '../../core/layout/types';
import type { Messages } from '../../core/messages/types';
import { type PictureView, pictureCamera } from './pictureMap';
import { textLine } from './xml';

/** The names on a picture's map; those without room are left out. */
export function pictureLabels(view: PictureView, language: string, messages: Messages): string {
  const { story, palette, size, phase } = view;
  const frame: LabelFrame = { camera: pictureCamera(view), size, taken: [] };
  const named = labelSpecs(story, language, messages)
    .filter(({ spec }) => !isHidden(spec.id))
    .map((label) => ({
      ...label,
      // A picture has no numbers: there is nothing to look them up in.
      spec: { ...label.spec, lines: label.spec.lines.map(({ extra: _, ...line }) => line) },
    }));
  const specs = named.map(({ spec }) => spec);
  const { labels } = arrange({
    story,
    language,
    specs,
    frames: [frame],
    lines: linesOf(story),
    measure: measureLine,
  });
  const kept = withoutOverlaps(specs, labels, [frame], measureLine);
  return named
    .map(({ spec, kind }) => {
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
      return spec.lines
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
    })
    .join('');

  function isHidden(id: string): boolean {
    const leg = story.legs.find((candidate) => id === `towards-${candidate.id}`);
    return phase(leg?.id ?? id) === 'hidden';
  }
}
