import { readFileSync, statSync } from 'node:fs';
import { noSuchStory } from '../storyFile';

export type ReadText =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly message: string;
      readonly hint: string;
      /** Where in the file, from 1; of what is wrong with the file as a whole, its beginning. */
      readonly line: number;
      readonly column: number;
    };

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
  const fail = (message: string, hint: string): ReadText => ({
    ...{ ok: false, message, hint },
    ...{ line: 1, column: 1 },
  });
  try {
    const { size } = statSync(file);
    if (size > LARGEST_BYTES) {
      return fail(`The file has ${Math.round(size / 1e6)} MB; ${meant.most}.`, meant.instead);
    }
    const bytes = readFileSync(file);
    const binary = otherKind(bytes);
    if (binary !== null) return fail(`The file is ${binary}, not plain text.`, meant.encoding);
    try {
      return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
      return { ...fail('', ''), ...notUtf8(bytes, meant.encoding) };
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const missing = code === 'ENOENT' && kind === 'story' ? noSuchStory(file) : null;
    if (missing) return fail(missing.message, missing.hint);
    if (code === 'ENOENT')
      return fail('There is no such file.', `Check the path; it is taken from ${process.cwd()}.`);
    if (code === 'EISDIR') return fail('This is a folder, not a file.', meant.folder);
    if (code === 'EACCES') return fail('The file may not be read.', 'Check its permissions.');
    return fail(
      `The file cannot be read (${error instanceof Error ? error.message : String(error)}).`,
      'Check the path.',
    );
  }
}

/** What a file is by its first bytes, where it is a common kind that is no UTF-8 text; else null. */
function otherKind(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return 'in UTF-16';
  if (a === 0xfe && b === 0xff) return 'in UTF-16';
  if (a === 0x50 && b === 0x4b && c === 3 && d === 4)
    return 'a zip archive, as Word, Excel and KMZ files are';
  if (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46) return 'a PDF';
  if (a === 0x89 && b === 0x50 && c === 0x4e && d === 0x47) return 'a picture (PNG)';
  if (a === 0xff && b === 0xd8 && c === 0xff) return 'a picture (JPEG)';
  if (a === 0x1f && b === 0x8b) return 'compressed (gzip)';
  // Plain Latin text in UTF-16 has a zero in every other byte.
  if ((a === 0 && b !== 0 && c === 0) || (a !== 0 && b === 0 && c !== 0 && d === 0))
    return 'in UTF-16';
  return null;
}

/** Where the first byte stands that is no UTF-8. */
function notUtf8(bytes: Uint8Array, hint: string) {
  // What cannot be read becomes U+FFFD; one that the text has itself comes out of it again.
  const before = new TextDecoder('utf-8').decode(bytes).split('\ufffd');
  const encoder = new TextEncoder();
  let read = 0;
  let text = '';
  for (const part of before) {
    text += part;
    read += encoder.encode(part).length;
    const isReal = bytes[read] === 0xef && bytes[read + 1] === 0xbf && bytes[read + 2] === 0xbd;
    if (!isReal) break;
    text += '\ufffd';
    read += 3;
  }
  const lines = text.split(/\r\n|\r|\n/);
  const byte = (bytes[read] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
    message: `The file is not in UTF-8: no character begins with the byte ${byte} that stands here.`,
    hint: `${hint} Then look at this letter: it was saved in an older encoding.`,
  };
}
