import { escapeXml } from '../../core/export/xml';
import type { Basemap } from '../../core/geo/basemap';
import type { Size } from '../../core/geo/camera';
import { dayInWords } from '../../core/messages/dateWords';
import { stillMessagesFor } from '../../core/messages/still/catalogue';
import type { Messages } from '../../core/messages/types';
import { describe } from '../../core/scene/describe';
import { paletteOf, type Theme } from '../../core/scene/palette';
import { sceneAt } from '../../core/scene/sceneAt';
import { phaseAt, sceneIndex } from '../../core/scene/sceneIndex';
import { textWidth } from '../../core/scene/textMetrics';
import type { Clock } from '../../core/scene/types';
import { textIn } from '../../core/story/localized';
import type { Story } from '../../core/story/types';
import type { Instant } from '../../core/time/instant';
import type { Lettered } from './letters';
import { pictureKey } from './pictureKey';
import { pictureLabels } from './pictureLabels';
import { pictureMap } from './pictureMap';
import { wrap } from './wrap';
import { px, textLine } from './xml';

export interface PictureOptions {
  readonly story: Story;
  readonly language: string;
  readonly messages: Messages;
  readonly basemap: Basemap;
  readonly instant: Instant;
  readonly clock: Clock;
  readonly theme: Theme;
  /** CSS pixels. */
  readonly size: Size;
  /** Rules that bring the fonts along; without, they are the reader's own. */
  readonly fontCss?: string;
}

const MARGIN = 28;

/** What a picture says in words: its title, and the sentence of its date. */
export function pictureText(options: Omit<PictureOptions, 'basemap' | 'size' | 'theme'>): {
  title: string;
  date: string;
  sentence: string;
} {
  const { story, language, messages, instant, clock } = options;
  const still = { ...messages, wholeStory: stillMessagesFor(language).wholeStoryStill };
  return {
    title: textIn(story.title, language, story.language),
    date: dayInWords(instant, messages),
    sentence: describe(sceneAt(story, instant, clock), story, still, language),
  };
}

/** The map at a date as a picture, see `pictureWithNames`. */
export function pictureSvg(options: PictureOptions): string {
  return pictureWithNames(options).svg;
}

/**
 * The map at a date as a picture that stands alone: title, date, sentence, key and credit
 * inside it. Names that have no room on the map have letters there, and stand in the key; they
 * are told too. Pure: the build and the browser draw the same.
 */
export function pictureWithNames(options: PictureOptions): {
  readonly svg: string;
  readonly lettered: readonly Lettered[];
} {
  const { story, language, messages, basemap, instant, clock, theme, size, fontCss } = options;
  const palette = paletteOf(theme);
  const text = pictureText(options);
  const width = size.width - 2 * MARGIN;
  const head: string[] = [];
  let y = MARGIN - 4;
  for (const line of wrap(text.title, 'serif600', 30, width, 2)) {
    y += 33;
    head.push(textLine(line, MARGIN, y, { font: 'serif600', size: 30, fill: palette.ink }));
  }
  y += 6;
  const dateWidth = textWidth(`${text.date}  `, 'serif600', 18);
  // The date stands before the sentence, whose first line is that much shorter.
  const [first = '', ...others] = wrap(text.sentence, 'serif600', 18, width - dateWidth, 2);
  y += 24;
  head.push(
    textLine(text.date, MARGIN, y, { font: 'serif600', size: 18, fill: palette.shipment }),
    textLine(first, MARGIN + dateWidth, y, { font: 'serif600', size: 18, fill: palette.ink }),
  );
  for (const line of others) {
    y += 24;
    head.push(
      textLine(line, MARGIN + dateWidth, y, { font: 'serif600', size: 18, fill: palette.ink }),
    );
  }
  const top = y + 16;
  const index = sceneIndex(story, clock);
  const phases = new Map(index.items.map(({ id }, i) => [id, phaseAt(index, i, instant)]));
  const phase = (id: string) => phases.get(id) ?? 'undated';
  const draw = (before: readonly Lettered[]) => {
    const key = pictureKey({ ...options, sentence: text.sentence, width, phase, lettered: before });
    const map: Size = { width: size.width, height: size.height - top - key.height - 34 };
    const view = { story, basemap, palette, size: map, phase };
    const ids = new Set(before.map(({ id }) => id));
    return { key, map, view, labels: pictureLabels(view, language, messages, ids) };
  };
  // A row more in the key is a lower map, which may have less room again; no letter goes back.
  let before: readonly Lettered[] = [];
  let drawn = draw(before);
  while (drawn.labels.lettered.length > before.length) {
    before = drawn.labels.lettered;
    drawn = draw(before);
  }
  const { key, map, view, labels } = drawn;
  const article = story.sources.find(({ id }) => id === story.article);
  const credit = [
    messages.credit,
    article && messages.basedOn(article.title),
    messages.version(story.version),
  ].filter((part) => part !== undefined);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" role="img" lang="${escapeXml(language)}">` +
    `<title>${escapeXml(text.title)}</title><desc>${escapeXml(messages.onDate(text.date, text.sentence))}</desc>` +
    (fontCss ? `<style>${fontCss}</style>` : '') +
    // Head and foot lie over what the map draws beyond its frame: not every program clips.
    `<rect width="${size.width}" height="${size.height}" fill="${palette.water}"/>` +
    `<g transform="translate(0 ${px(top)})">${pictureMap(view)}${labels.svg}</g>` +
    `<path d="M0 0H${size.width}V${px(top)}H0ZM0 ${px(top + map.height)}H${size.width}V${size.height}H0Z" fill="${palette.paper}"/>${head.join('')}` +
    `<path d="M0 ${px(top)}H${size.width}M0 ${px(top + map.height)}H${size.width}" stroke="${palette.ink}" fill="none"/>` +
    `<g transform="translate(${MARGIN} ${px(top + map.height + 22)})">${key.svg}</g>` +
    `${textLine(credit.join(' · '), MARGIN, size.height - 14, { font: 'sans400', size: 12.5, fill: palette.quiet })}</svg>`;
  return { svg, lettered: labels.lettered };
}
