import type { Size } from '../../core/geo/camera';
import { frameOf } from '../../core/layout/frames';
import { outsidePlaces } from '../../core/layout/outsidePlaces';
import { embedMessagesFor } from '../../core/messages/embed/catalogue';
import { stillMessagesFor } from '../../core/messages/still/catalogue';
import type { Messages } from '../../core/messages/types';
import { CONTEXT_LINE_STYLE, legStyle } from '../../core/scene/lineStyle';
import { paletteOf, type Theme } from '../../core/scene/palette';
import { textWidth } from '../../core/scene/textMetrics';
import type { Phase } from '../../core/scene/types';
import type { Story } from '../../core/story/types';
import { type Lettered, letterSvg } from './letters';
import { pictureCamera, shownBy, softFill, stroked } from './pictureMap';
import { px, textLine } from './xml';

interface KeyOptions {
  readonly story: Story;
  readonly language: string;
  readonly messages: Messages;
  readonly theme: Theme;
  /** Of the whole picture. */
  readonly size: Size;
  readonly phase: (id: string) => Phase;
  /** The sentence of the date: a star in it is explained. */
  readonly sentence: string;
  /** What the rows have, CSS pixels. */
  readonly width: number;
  readonly lettered: readonly Lettered[];
}

interface Item {
  readonly sample: string;
  /** What the sample takes of the row, room to its text included. */
  readonly indent: number;
  readonly text: string;
}

const ROW = 22;
const APART = 28;

/**
 * What lines, rings, arrows, soft regions and a star mean, and which names stand for letters,
 * in as many rows as they need; only what the picture shows.
 */
export function pictureKey(options: KeyOptions): { svg: string; height: number } {
  let x = 0;
  let y = 0;
  const drawn = itemsOf(options).map(({ sample, indent, text }) => {
    const room = indent + textWidth(text, 'sans400', 13.5) + APART;
    if (x > 0 && x + room > options.width + APART) {
      x = 0;
      y += ROW;
    }
    const { ink } = paletteOf(options.theme);
    const at = `<g transform="translate(${px(x)} ${px(y)})">${sample}${textLine(text, indent, 0, { font: 'sans400', size: 13.5, fill: ink })}</g>`;
    x += room;
    return at;
  });
  return { svg: drawn.join(''), height: drawn.length > 0 ? y + ROW : 0 };
}

function itemsOf(options: KeyOptions): Item[] {
  const { story, language, messages, theme, phase, sentence, lettered } = options;
  const palette = paletteOf(theme);
  const words = stillMessagesFor(language);
  const items: Item[] = lettered.map(({ letter, name }) => ({
    sample: `<g transform="translate(9 -4.5)">${letterSvg(letter, palette)}</g>`,
    indent: 24,
    text: name,
  }));
  const add = (sample: string, text: string) => items.push({ sample, indent: 46, text });
  const kinds = new Map<string, (typeof story.legs)[number]>();
  for (const leg of story.legs) {
    if (leg.basis !== 'none') kinds.set(`${leg.mode} ${leg.basis} ${leg.context}`, leg);
  }
  for (const leg of kinds.values()) {
    add(
      `<g fill="none">${stroked('M0 -4H36', { ...legStyle(leg), casing: 0 }, palette)}</g>`,
      words.keyLeg(messages.legMode[leg.mode], messages.pathBasis[leg.basis]),
    );
  }
  const { arrows, regions } = shownBy({ story, phase, size: mapOf(options) });
  const [arrow] = arrows;
  if (arrow) {
    const color = palette[legStyle(arrow).color];
    add(
      `<path d="M2 -4H26" stroke="${color}" stroke-width="3" stroke-linecap="round" stroke-dasharray="0 6.2" fill="none"/><path d="M26 -9.5L36 -4L26 1.5Z" fill="${color}"/>`,
      arrows.every(({ to }) => outside(options).has(to)) ? words.keyArrow : words.keyArrowOn,
    );
  }
  if (story.places.some(({ precision }) => precision.kind === 'circle')) {
    add(
      `<circle cx="18" cy="-4" r="7" fill="${palette.shipment}" fill-opacity="0.16" stroke="${palette.shipment}" stroke-width="2" stroke-dasharray="3 2.5"/>`,
      words.keyCircle,
    );
  }
  if (regions.length > 0) {
    add(
      `${softFill('k-soft', palette)}<ellipse cx="18" cy="-4" rx="18" ry="9" fill="url(#k-soft)"/>`,
      words.keyRegion,
    );
  }
  if (story.lines.some(({ kind }) => kind === 'rail')) {
    add(
      `<g fill="none">${stroked('M0 -4H36', CONTEXT_LINE_STYLE.rail, palette)}</g>`,
      words.keyRailway,
    );
  }
  if (sentence.includes(messages.starred(''))) {
    items.push({ sample: '', indent: 0, text: embedMessagesFor(language).star });
  }
  return items;
}

/** About the map that is left beside head and key, whose rows are not known yet. */
function mapOf({ size }: KeyOptions): Size {
  return { width: size.width, height: size.height * 0.7 };
}

/** Places that the picture's map does not show. */
function outside(options: KeyOptions): ReadonlySet<string> {
  const size = mapOf(options);
  const { story } = options;
  return outsidePlaces(story, [frameOf(pictureCamera({ story, size }), size)]);
}
