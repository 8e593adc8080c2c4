import { escapeXml } from '../../core/export/xml';
import type { Basemap } from '../../core/geo/basemap';
import type { Size } from '../../core/geo/camera';
import { dayInWords } from '../../core/messages/dateWords';
import { embedMessagesFor } from '../../core/messages/embed/catalogue';
import { stillMessagesFor } from '../../core/messages/still/catalogue';
import type { Messages } from '../../core/messages/types';
import { describe } from '../../core/scene/describe';
import { CONTEXT_LINE_STYLE, legStyle } from '../../core/scene/lineStyle';
import { paletteOf, type Theme } from '../../core/scene/palette';
import { sceneAt } from '../../core/scene/sceneAt';
import { phaseAt, sceneIndex } from '../../core/scene/sceneIndex';
import { textWidth } from '../../core/scene/textMetrics';
import type { Clock } from '../../core/scene/types';
import { textIn } from '../../core/story/localized';
import type { Story } from '../../core/story/types';
import type { Instant } from '../../core/time/instant';
import { pictureLabels } from './pictureLabels';
import { pictureMap, stroked } from './pictureMap';
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

/**
 * The map at a date as a picture that stands alone: title, date, sentence, key and credit
 * inside it. Pure: the build and the browser draw the same.
 */
export function pictureSvg(options: PictureOptions): string {
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
  const key = keyLines(options, text.sentence, width);
  const top = y + 16;
  const foot = key.height + 34;
  const map: Size = { width: size.width, height: size.height - top - foot };
  const index = sceneIndex(story, clock);
  const phases = new Map(index.items.map(({ id }, i) => [id, phaseAt(index, i, instant)]));
  const view = {
    story,
    basemap,
    palette,
    size: map,
    phase: (id: string) => phases.get(id) ?? 'undated',
  };
  const article = story.sources.find(({ id }) => id === story.article);
  const credit = [
    messages.credit,
    article && messages.basedOn(article.title),
    messages.version(story.version),
  ].filter((part) => part !== undefined);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" role="img" lang="${escapeXml(language)}">` +
    `<title>${escapeXml(text.title)}</title><desc>${escapeXml(messages.onDate(text.date, text.sentence))}</desc>` +
    (fontCss ? `<style>${fontCss}</style>` : '') +
    // Head and foot lie over what the map draws beyond its frame: not every program clips.
    `<rect width="${size.width}" height="${size.height}" fill="${palette.water}"/>` +
    `<g transform="translate(0 ${px(top)})">${pictureMap(view)}${pictureLabels(view, language, messages)}</g>` +
    `<path d="M0 0H${size.width}V${px(top)}H0ZM0 ${px(top + map.height)}H${size.width}V${size.height}H0Z" fill="${palette.paper}"/>${head.join('')}` +
    `<path d="M0 ${px(top)}H${size.width}M0 ${px(top + map.height)}H${size.width}" stroke="${palette.ink}" fill="none"/>` +
    `<g transform="translate(${MARGIN} ${px(top + map.height + 22)})">${key.svg}</g>` +
    `${textLine(credit.join(' · '), MARGIN, size.height - 14, { font: 'sans400', size: 12.5, fill: palette.quiet })}</svg>`
  );
}

/** What the lines, the rings and a star mean, in as many rows as they need. */
function keyLines(
  { story, language, messages, theme }: PictureOptions,
  sentence: string,
  width: number,
): { svg: string; height: number } {
  const palette = paletteOf(theme);
  const words = stillMessagesFor(language);
  const kinds = new Map<string, (typeof story.legs)[number]>();
  for (const leg of story.legs) {
    if (leg.basis !== 'none') kinds.set(`${leg.mode} ${leg.basis} ${leg.context}`, leg);
  }
  const items = [...kinds.values()].map((leg) => ({
    sample: `<g fill="none">${stroked('M0 -4H36', { ...legStyle(leg), casing: 0 }, palette)}</g>`,
    text: words.keyLeg(messages.legMode[leg.mode], messages.pathBasis[leg.basis]),
  }));
  if (story.places.some(({ precision }) => precision.kind === 'circle')) {
    items.push({
      sample: `<circle cx="18" cy="-4" r="7" fill="${palette.shipment}" fill-opacity="0.16" stroke="${palette.shipment}" stroke-width="2" stroke-dasharray="3 2.5"/>`,
      text: words.keyCircle,
    });
  }
  if (story.lines.some(({ kind }) => kind === 'rail')) {
    items.push({
      sample: `<g fill="none">${stroked('M0 -4H36', CONTEXT_LINE_STYLE.rail, palette)}</g>`,
      text: words.keyRailway,
    });
  }
  if (sentence.includes(messages.starred(''))) {
    items.push({ sample: '', text: embedMessagesFor(language).star });
  }
  let x = 0;
  let y = 0;
  const drawn = items.map(({ sample, text }) => {
    const indent = sample === '' ? 0 : 46;
    const room = indent + textWidth(text, 'sans400', 13.5) + 28;
    if (x > 0 && x + room > width + 28) {
      x = 0;
      y += 22;
    }
    const at = `<g transform="translate(${px(x)} ${px(y)})">${sample}${textLine(text, indent, 0, { font: 'sans400', size: 13.5, fill: palette.ink })}</g>`;
    x += room;
    return at;
  });
  return { svg: drawn.join(''), height: items.length > 0 ? y + 22 : 0 };
}
