import { readFileSync, statSync } from 'node:fs';

export type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string; readonly hint: string };

/** A story is some hundred kilobytes; what is larger than this is some other file. */
const LARGEST_BYTES = 50_000_000;

/** What a file is meant to be, for the words of a message. */
const MEANT = {
  story: {
    most: `a story has at most ${LARGEST_BYTES / 1e6}`,
    instead: 'Give the story file itself, not a data set.',
    folder: 'Name the story.json inside it.',
    encoding: 'Save it as UTF-8 in your editor.',
  },
  article: {
    most: `an article has at most ${LARGEST_BYTES / 1e6}`,
    instead: 'Give the article alone, as plain text.',
    folder: 'Name the text file inside it.',
    encoding: 'Copy the article’s text into a plain text file, and save it as UTF-8.',
  },
  data: {
    most: `a file to take in has at most ${LARGEST_BYTES / 1e6}`,
    instead: 'Take a part of it.',
    folder: 'Name the file inside it.',
    encoding: 'Save it as UTF-8 in the program that made it.',
  },
} as const;

/**
 * Reads a UTF-8 text file; what is wrong with it comes back in words for a person. A byte
 * order mark is dropped. Never throws.
 */
export function readTextFile(file: string, kind: keyof typeof MEANT): ReadText {
  const meant = MEANT[kind];
  const fail = (message: string, hint: string): ReadText => ({ ok: false, message, hint });
  try {
    const { size } = statSync(file);
    if (size > LARGEST_BYTES) {
      return fail(`The file has ${Math.round(size / 1e6)} MB; ${meant.most}.`, meant.instead);
    }
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT')
      return fail('There is no such file.', `Check the path; it is taken from ${process.cwd()}.`);
    if (code === 'EISDIR') return fail('This is a folder, not a file.', meant.folder);
    if (code === 'EACCES') return fail('The file may not be read.', 'Check its permissions.');
    if (error instanceof TypeError) return fail('The file is not in UTF-8.', meant.encoding);
    return fail(
      `The file cannot be read (${error instanceof Error ? error.message : String(error)}).`,
      'Check the path.',
    );
  }
}
