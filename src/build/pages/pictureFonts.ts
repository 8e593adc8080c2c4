import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needs } from '../../views/picture/unicodeRange';
import {
  FACES,
  FILES,
  type FontFile,
  faceDescriptors,
  faceSfnt,
  fileName,
  PARTS,
  type Part,
  unicodeRange,
} from '../fonts/faces';

/** Font files for drawing pictures, in a folder of their own until `close`. */
export async function openPictureFonts(): Promise<{ files: string[]; close: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-fonts-'));
  const files = await Promise.all(
    FACES.flatMap((face) =>
      // `accents` is cut from the same file as `basic`.
      face.parts
        .filter((part) => part !== 'accents')
        .map(async (part) => {
          const file = join(folder, `${face.name}-${part}.ttf`);
          writeFileSync(file, await faceSfnt(face, part));
          return file;
        }),
    ),
  );
  return { files, close: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Rules that carry the parts of the fonts that a text needs, so that they travel with it. */
export function travellingFonts(root: string, text: string): string {
  const rules = FILES.flatMap((file) =>
    PARTS.filter((part) => needs(unicodeRange(part), text)).map((part) => rule(root, file, part)),
  );
  return rules.join('');
}

function rule(root: string, file: FontFile, part: Part): string {
  const font = readFileSync(join(root, 'public/fonts', fileName(file, part))).toString('base64');
  const descriptors = Object.entries(faceDescriptors(file)).map(
    ([name, value]) => `${name}:${value};`,
  );
  return `@font-face{font-family:"${file.family}";${descriptors.join('')}src:url(data:font/woff2;base64,${font}) format("woff2");unicode-range:${unicodeRange(part)}}`;
}
