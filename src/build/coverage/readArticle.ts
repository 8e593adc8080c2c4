import { fingerprints, paragraphsOf } from '../../core/story/fingerprint';
import { count } from '../../core/story/wording';
import type { CopyParagraph } from './compare';
import { sha256 } from './sha256';

export type ReadArticle =
  | { readonly ok: true; readonly paragraphs: readonly CopyParagraph[] }
  | { readonly ok: false; readonly message: string; readonly hint: string };

/** More than any article has; comparing takes time by the product of the lengths. */
const MOST_PARAGRAPHS = 5000;

const SAVE_AS_TEXT = 'Copy the article’s text into a plain text file, a paragraph a line.';

/**
 * The paragraphs of an article given as plain text, with their prints, from the headline,
 * 0. Of text that is wrapped by hand, paragraphs are what blank lines part; that is taken
 * where more of `known` prints are found that way.
 */
export function readArticle(text: string, known: ReadonlySet<string> = new Set()): ReadArticle {
  const trouble = notArticle(text);
  if (trouble) return trouble;
  const [byLine, byBlankLine] = (['lines', 'blankLines'] as const).map((parted) =>
    printed(paragraphsOf(text, parted)),
  ) as [CopyParagraph[], CopyParagraph[]];
  const found = (paragraphs: readonly CopyParagraph[]) =>
    paragraphs.filter(({ print }) => known.has(print)).length;
  const paragraphs = found(byBlankLine) > found(byLine) ? byBlankLine : byLine;
  if (paragraphs.length > MOST_PARAGRAPHS) {
    return {
      ok: false,
      message: `The text has ${count(paragraphs.length, 'paragraph')}; an article has at most ${MOST_PARAGRAPHS}.`,
      hint: 'Give the article alone.',
    };
  }
  return { ok: true, paragraphs };
}

function printed(texts: readonly string[]): CopyParagraph[] {
  return fingerprints(texts, sha256).map((print, i) => ({ ...print, text: texts[i] ?? '' }));
}

/** A file that is no article in plain text: what it is, and what to do. */
function notArticle(text: string): (ReadArticle & { readonly ok: false }) | null {
  const fail = (message: string, hint = SAVE_AS_TEXT) => ({ ok: false as const, message, hint });
  if (text.startsWith('%PDF-')) return fail('This is a PDF, not plain text.');
  if (text.includes('\0')) return fail('The file is not text: it holds null characters.');
  if (paragraphsOf(text).length === 0) return fail('The file is empty: there is no text in it.');
  if (/^\s*(<!doctype\s+html|<html[\s>])/i.test(text.slice(0, 500))) {
    return fail('This is a web page in HTML, not plain text.');
  }
  if (/^\s*\{\\rtf/.test(text.slice(0, 50))) return fail('This is Rich Text, not plain text.');
  return null;
}
