import { COVERED, PACKED } from './textMetricsData';

/** A weight of one of the page's own fonts. */
export type TextFont = keyof typeof PACKED;

/** Advance widths in thousandths of an em, by code point. */
type Widths = ReadonlyMap<number, number>;
const unpacked = new Map<TextFont, Widths>();

/**
 * How the tables are packed: one sign for each covered character. `FIRST_SIGN` stands for
 * the first of the font's `widths`, the next sign for the next one, and so on.
 */
const FIRST_SIGN = 0x23;
const SKIPPED_SIGNS = [0x27, 0x5c];
const AS_ITS_BASE = ' ';
const ABSENT = '!';

/**
 * How wide a line of text is, in CSS pixels, as the browser would set it (kerning left
 * out). Known for Latin and Cyrillic letters; Chinese, Japanese and Korean signs, which
 * the reader's system sets, count as one em.
 */
export function textWidth(
  text: string,
  font: TextFont,
  sizePx: number,
  letterSpacingPx = 0,
): number {
  let thousandths = 0;
  let count = 0;
  for (const char of text.normalize('NFC')) {
    const c = char.codePointAt(0) as number;
    if (isInvisible(c)) continue;
    thousandths += advance(c, font) ?? PACKED[font].mean;
    count++;
  }
  return (thousandths / 1000) * sizePx + count * letterSpacingPx;
}

/** In thousandths of an em; undefined for what no font of ours has. */
function advance(c: number, font: TextFont): number | undefined {
  if (isWide(c)) return 1000;
  const own = widthsOf(font);
  return own.get(c) ?? own.get(baseLetter(c));
}

/** The letter without its accents. */
function baseLetter(c: number): number {
  return String.fromCodePoint(c).normalize('NFD').codePointAt(0) as number;
}

function widthsOf(font: TextFont): Widths {
  const known = unpacked.get(font);
  if (known) return known;
  const { widths, table } = PACKED[font];
  const values = widths.split(' ').map(Number);
  const made = new Map<number, number>();
  let at = 0;
  for (const [first, last] of COVERED) {
    for (let c = first; c <= last; c++, at++) {
      const sign = table[at];
      if (sign === undefined || sign === ABSENT || sign === AS_ITS_BASE) continue;
      made.set(c, values[indexOf(sign)] as number);
    }
  }
  unpacked.set(font, made);
  return made;
}

function indexOf(sign: string): number {
  const code = sign.charCodeAt(0);
  return code - FIRST_SIGN - SKIPPED_SIGNS.filter((skipped) => skipped < code).length;
}

/** What takes no room of its own: accents set over a letter, and hints where to break. */
function isInvisible(c: number): boolean {
  return (c >= 0x300 && c <= 0x36f) || c === 0x200b || c === 0xad;
}

/** Hangul, Chinese characters, kana and full-width forms. */
function isWide(c: number): boolean {
  return (
    (c >= 0x1100 && c <= 0x11ff) ||
    (c >= 0x2e80 && c <= 0xa4cf) ||
    (c >= 0xac00 && c <= 0xd7af) ||
    (c >= 0xf900 && c <= 0xfaff) ||
    (c >= 0xfe30 && c <= 0xfe4f) ||
    (c >= 0xff00 && c <= 0xff60) ||
    c >= 0x20000
  );
}
