import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Basemap } from '../../core/geo/basemap';
import { messagesFor } from '../../core/messages/catalogue';
import { initialState } from '../../core/state/appState';
import type { Story } from '../../core/story/types';
import { type PictureOptions, pictureSvg, pictureText } from '../../views/picture/pictureSvg';
import { drawPngs } from './drawPngs';
import { travellingFonts } from './pictureFonts';

/** Sizes of the pictures, CSS pixels. */
export const PICTURE = { width: 1200, height: 800 } as const;
/** What link previews show. */
export const CARD = { width: 1200, height: 630 } as const;

/** A story at its first view, as the pictures show it. */
export function pictureOf(story: Story): Omit<PictureOptions, 'basemap' | 'size'> {
  const { instant, clock } = initialState(story.span);
  const { language } = story;
  return { story, language, messages: messagesFor(language), instant, clock, theme: 'light' };
}

/** The picture in words, for those who do not see it. */
export function pictureAlt(story: Story): string {
  const options = pictureOf(story);
  const { title, date, sentence } = pictureText(options);
  return options.messages.pictureAlt(title, options.messages.onDate(date, sentence));
}

/**
 * Writes a story's still pictures: `map.svg` with its fonts in it, `map.png` and `map@2x.png`,
 * and `card.png` for link previews. Throws where one cannot be drawn.
 */
export async function writePictures(
  folder: string,
  story: Story,
  { root, basemap, fontFiles }: { root: string; basemap: Basemap; fontFiles: readonly string[] },
): Promise<void> {
  const options = { ...pictureOf(story), basemap };
  const picture = pictureSvg({ ...options, size: PICTURE });
  const fontCss = travellingFonts(root, picture.replace(/<[^>]*>/g, ''));
  writeFileSync(join(folder, 'map.svg'), pictureSvg({ ...options, size: PICTURE, fontCss }));
  const card = pictureSvg({ ...options, size: CARD });
  await drawPngs(root, fontFiles, [
    { svg: picture, width: PICTURE.width, file: join(folder, 'map.png') },
    { svg: picture, width: 2 * PICTURE.width, file: join(folder, 'map@2x.png') },
    { svg: card, width: CARD.width, file: join(folder, 'card.png') },
  ]);
}
