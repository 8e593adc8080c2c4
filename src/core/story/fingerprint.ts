import type { Source } from './types';

/** The fingerprint of one paragraph of an article, as a story file keeps it. */
export type Fingerprint = NonNullable<Source['paragraphs']>[number];

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. Core has no crypto. */
export type Sha256Hex = (text: string) => string;

/** Digits kept of a hash: enough to tell paragraphs apart, and short in a file. */
const DIGITS = 16;

const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/**
 * The paragraphs of a plain text, each made uniform. `lines`: every line is one, as most
 * copies have it. `blankLines`: blank lines part them, as in text wrapped by hand. Blank
 * ones are left out, and one printed twice running (a caption, mostly) counts once.
 */
export function paragraphsOf(text: string, parted: 'lines' | 'blankLines' = 'lines'): string[] {
  const lines = text.split(LINE_END).map(uniformText);
  // Made uniform once more: a hyphen at the end of a line has a space after it by now.
  const blocks = parted === 'lines' ? lines : joinUnlessBlank(lines).map(uniformText);
  return blocks.filter((block, i) => block !== '' && block !== lastBefore(blocks, i));
}

/**
 * A text with all that copying and typesetting change made uniform: Unicode composed (NFC),
 * invisible characters gone, quotes straight, dashes of one kind without spaces around
 * them, every run of white space one space, and letters in lower case.
 */
export function uniformText(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/[\u00ad\u200b-\u200f\u2060\u2066-\u2069\ufeff]/g, '')
      .replace(/[\u2018-\u201b\u2032\u02b9\u02bb\u02bc`\u00b4\u2039\u203a]/g, "'")
      .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]|''/g, '"')
      .replace(/\u2026/g, '...')
      .replace(/\s*[-\u2010-\u2015\u2212]+\s*/g, '-')
      .replace(/\s+/g, ' ')
      .trim()
      // Upper case first, so that letters that differ in lower case alone fall together.
      .toUpperCase()
      .toLowerCase()
      .normalize('NFC')
  );
}

/** Fingerprints of paragraphs made uniform, numbered from the headline, 0. */
export function fingerprints(paragraphs: readonly string[], sha256: Sha256Hex): Fingerprint[] {
  return paragraphs.map((text, n) => ({
    n,
    print: `sha256:${sha256(text).slice(0, DIGITS)}`,
    words: text === '' ? 0 : text.split(' ').length,
  }));
}

function joinUnlessBlank(lines: readonly string[]): string[] {
  const blocks: string[] = [''];
  for (const line of lines) {
    const open = blocks.length - 1;
    if (line === '') blocks.push('');
    else blocks[open] = blocks[open] === '' ? line : `${blocks[open]} ${line}`;
  }
  return blocks;
}

/** The last block before the `i`th that is not blank. */
function lastBefore(blocks: readonly string[], i: number): string | undefined {
  for (let k = i - 1; k >= 0; k--) if (blocks[k] !== '') return blocks[k];
  return undefined;
}
