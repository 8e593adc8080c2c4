import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { type FontMeasures, readSfnt } from './sfnt';

/**
 * The families of faces. They carry our names: what we ship is a part of the originals. In a
 * page the condensed is the sans with `font-stretch: condensed`.
 */
export type Family = 'Waybill Sans' | 'Waybill Serif' | 'Waybill Condensed';

/** One weight of one family, and where it is cut from. */
export interface Face {
  /** Without the hyphen, its name in the text metrics. */
  readonly name: 'sans-400' | 'sans-600' | 'serif-600' | 'condensed-600';
  readonly family: Family;
  readonly weight: 400 | 600;
  /** Width in percent of the normal one, where its file holds more than one. */
  readonly width?: number;
  /** The package of this face alone, for programs that read no variable fonts. */
  readonly package: string;
  /** The parts that this package ships. */
  readonly parts: readonly Part[];
  readonly file: FontFile;
}

/** What the files of the page are cut from: one face, or several as one variable font. */
export interface FontFile {
  /** Start of its file names. */
  readonly name: 'sans' | 'serif-600';
  readonly package: string;
  /** How the package ends the names of its files. */
  readonly ending: string;
  /** The family it is called by in the page. */
  readonly family: 'Waybill Sans' | 'Waybill Serif';
  /** Limits of the axes that it keeps. */
  readonly axes: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  readonly kerning: boolean;
}

/**
 * The sans in both weights and its condensed form: one file, one request, where three faces
 * would be three. Their kerning is left out: it would add 6 kB, a third.
 */
const SANS: FontFile = {
  name: 'sans',
  package: '@fontsource-variable/ibm-plex-sans',
  ending: 'wdth-normal',
  family: 'Waybill Sans',
  axes: { wght: { min: 400, max: 600 }, wdth: { min: 75, max: 100 } },
  kerning: false,
};

const SERIF: FontFile = {
  name: 'serif-600',
  package: '@fontsource/source-serif-4',
  ending: '600-normal',
  family: 'Waybill Serif',
  axes: {},
  kerning: true,
};

export const FILES: readonly FontFile[] = [SANS, SERIF];

export const PARTS = ['basic', 'accents', 'ext', 'cyrillic'] as const;
export type Part = (typeof PARTS)[number];

/** The file of the package that holds a part. */
const SOURCE: Record<Part, 'latin' | 'latin-ext' | 'cyrillic'> = {
  basic: 'latin',
  accents: 'latin',
  ext: 'latin-ext',
  cyrillic: 'cyrillic',
};

export const FACES: readonly Face[] = [
  {
    name: 'sans-400',
    family: 'Waybill Sans',
    weight: 400,
    width: 100,
    package: '@fontsource/ibm-plex-sans',
    parts: PARTS,
    file: SANS,
  },
  {
    name: 'sans-600',
    family: 'Waybill Sans',
    weight: 600,
    width: 100,
    package: '@fontsource/ibm-plex-sans',
    parts: PARTS,
    file: SANS,
  },
  {
    name: 'serif-600',
    family: 'Waybill Serif',
    weight: 600,
    package: '@fontsource/source-serif-4',
    parts: PARTS,
    file: SERIF,
  },
  {
    name: 'condensed-600',
    family: 'Waybill Condensed',
    weight: 600,
    width: 75,
    package: '@fontsource/ibm-plex-sans-condensed',
    // The package has no Cyrillic letters; the text falls back to the sans.
    parts: ['basic', 'accents', 'ext'],
    file: SANS,
  },
];

/**
 * What each part holds. The parts are files of their own, so that a page loads letters with
 * accents, those of Eastern Europe or Cyrillic only where its text has them.
 */
const RANGES: Record<Part, readonly (readonly [first: number, last: number])[]> = {
  // What nearly every page has: letters, digits, and the signs of running text.
  basic: [
    [0x20, 0x22],
    // With the star that marks a date in part from elsewhere.
    [0x24, 0x3b],
    [0x3d, 0x3d],
    [0x3f, 0x3f],
    [0x41, 0x5b],
    [0x5d, 0x5d],
    [0x61, 0x7a],
    [0xa0, 0xa0],
    [0xa7, 0xa7],
    [0xa9, 0xa9],
    [0xab, 0xab],
    [0xb0, 0xb2],
    [0xb6, 0xb7],
    [0xbb, 0xbb],
    [0xd7, 0xd7],
    [0x2011, 0x2011],
    [0x2013, 0x2014],
    [0x2018, 0x2019],
    [0x201c, 0x201d],
    [0x2022, 0x2022],
    [0x2026, 0x2026],
    [0x2190, 0x2193],
    [0x2197, 0x2197],
    [0x2212, 0x2212],
    [0x2248, 0x2248],
  ],
  // The rest of ASCII and Latin-1: accents, and signs seldom seen.
  accents: [
    [0x23, 0x23],
    [0x3c, 0x3c],
    [0x3e, 0x3e],
    [0x40, 0x40],
    [0x5c, 0x5c],
    [0x5e, 0x60],
    [0x7b, 0x7e],
    [0xa1, 0xa3],
    [0xa5, 0xa5],
    [0xaa, 0xaa],
    [0xae, 0xae],
    [0xb3, 0xb3],
    [0xb5, 0xb5],
    [0xba, 0xba],
    [0xbc, 0xd6],
    [0xd8, 0xff],
    [0x152, 0x153],
    [0x178, 0x178],
    [0x2010, 0x2010],
    [0x2012, 0x2012],
    [0x2015, 0x2015],
    [0x201a, 0x201a],
    [0x201e, 0x201e],
    [0x2020, 0x2021],
    [0x2030, 0x2030],
    [0x2032, 0x2033],
    [0x2039, 0x203a],
    [0x20ac, 0x20ac],
  ],
  ext: [
    [0x100, 0x151],
    [0x154, 0x177],
    [0x179, 0x17f],
    [0x218, 0x21b],
  ],
  cyrillic: [
    [0x400, 0x45f],
    [0x490, 0x491],
    [0x2116, 0x2116],
  ],
};

/** The `unicode-range` of a part. */
export function unicodeRange(part: Part): string {
  const hex = (n: number) => n.toString(16).toUpperCase();
  return RANGES[part]
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(',');
}

/** What an `@font-face` rule says of the weights and widths that a file holds. */
export function faceDescriptors({ axes }: FontFile): Readonly<Record<string, string>> {
  const { wght, wdth } = axes;
  return {
    'font-weight': wght ? `${wght.min} ${wght.max}` : '600',
    ...(wdth && { 'font-stretch': `${wdth.min}% ${wdth.max}%` }),
  };
}

/** File name of a part under public/fonts. */
export function fileName({ name }: FontFile, part: Part): string {
  return part === 'basic' ? `${name}.woff2` : `${name}-${part}.woff2`;
}

const require = createRequire(import.meta.url);

function read(from: string, part: Part, ending: string): Buffer {
  const family = from.split('/')[1];
  return readFileSync(require.resolve(`${from}/files/${family}-${SOURCE[part]}-${ending}.woff2`));
}

/** The font file of a part, as small as it goes: no hints, no feature but kerning. */
export function cutFile(file: FontFile, part: Part): Promise<Buffer> {
  const text = RANGES[part]
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .map((codePoint) => String.fromCodePoint(codePoint))
    .join('');
  return subsetFont(read(file.package, part, file.ending), text, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: file.kerning ? ['kern'] : [],
    noLayoutClosure: true,
    dropTables: ['GDEF', 'STAT', 'MVAR', 'gasp', 'meta'],
    variationAxes: file.axes,
  });
}

/** A face's part as a font file that programs without woff2 read, all its glyphs kept. */
export function faceSfnt(face: Face, part: Part): Promise<Buffer> {
  const font = read(face.package, part, `${face.weight}-normal`);
  return subsetFont(font, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true });
}

/** How wide and tall a face is, over all its parts, in the files that the page loads. */
export async function measureFace({ file, weight, width }: Face): Promise<FontMeasures> {
  const variationAxes = width === undefined ? {} : { wght: weight, wdth: width };
  const measured = await Promise.all(
    PARTS.map(async (part) => {
      const font = read(file.package, part, file.ending);
      const options = { targetFormat: 'sfnt', keepAllGlyphs: true, variationAxes } as const;
      return readSfnt(await subsetFont(font, undefined, options));
    }),
  );
  const [latin] = measured;
  if (!latin) throw new Error('A face has no parts.');
  return {
    ...latin,
    advance(codePoint) {
      for (const part of measured) {
        const advance = part.advance(codePoint);
        if (advance !== null) return advance;
      }
      return null;
    },
  };
}
