import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Basemap } from '../../core/geo/basemap';
import type { Story } from '../../core/story/types';
import { pictureSvg } from '../../views/picture/pictureSvg';
import { drawPngs } from './drawPngs';
import { travellingFonts } from './pictureFonts';
import { CARD, PICTURE, pictureOf } from './storyPicture';

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
