import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Basemap } from '../../core/geo/basemap';
import type { Story } from '../../core/story/types';
import type { Lettered } from '../../views/picture/letters';
import { pictureSvg, pictureWithNames } from '../../views/picture/pictureSvg';
import { drawPngs } from './drawPngs';
import { travellingFonts } from './pictureFonts';
import { CARD, PICTURE, pictureOf } from './storyPicture';

/**
 * Writes a story's still pictures: `map.svg` with its fonts in it, `map.png` and `map@2x.png`,
 * and `card.png` for link previews. Throws where one cannot be drawn. Tells, a sentence each,
 * which names had no room on the maps.
 */
export async function writePictures(
  folder: string,
  story: Story,
  { root, basemap, fontFiles }: { root: string; basemap: Basemap; fontFiles: readonly string[] },
): Promise<string[]> {
  const options = { ...pictureOf(story), basemap };
  const { svg: picture, lettered } = pictureWithNames({ ...options, size: PICTURE });
  const fontCss = travellingFonts(root, picture.replace(/<[^>]*>/g, ''));
  writeFileSync(join(folder, 'map.svg'), pictureSvg({ ...options, size: PICTURE, fontCss }));
  const { svg: card, lettered: onCard } = pictureWithNames({ ...options, size: CARD });
  await drawPngs(root, fontFiles, [
    { svg: picture, width: PICTURE.width, file: join(folder, 'map.png') },
    { svg: picture, width: 2 * PICTURE.width, file: join(folder, 'map@2x.png') },
    { svg: card, width: CARD.width, file: join(folder, 'card.png') },
  ]);
  return [...namesInKey('map.png', lettered), ...namesInKey('card.png', onCard)];
}

function namesInKey(file: string, lettered: readonly Lettered[]): string[] {
  if (lettered.length === 0) return [];
  const names = lettered.map(({ letter, name }) => `${letter} ${name}`).join(', ');
  return [
    `${file}: no room on the map for ${lettered.length === 1 ? 'a name, which has its letter' : 'names, which have their letters'} in the key: ${names}.`,
  ];
}
