import type { EmbedMessages } from './embed/types';
import type { ExportWords } from './export/types';
import type { LessonMessages } from './lesson/types';
import type { OfflineMessages } from './offline/types';
import type { StillMessages } from './still/types';
import type { Messages } from './types';

/** Words that come from the entries of tables, where they are English. */
type FromTables = 'certainty' | 'certaintyMeans' | 'legMode' | 'themeNames';

/**
 * The page's words. What an entry of a table is called may be left out, so that an entry can be
 * added without knowing every language: the English word stands until there is another.
 */
export type PageWords = Omit<Messages, FromTables> & {
  readonly [Words in FromTables]?: Partial<Messages[Words]>;
} & { readonly themeNames: { readonly auto: string } };

/** All words of a language. */
export interface Language {
  readonly page: PageWords;
  readonly still: StillMessages;
  readonly embed: EmbedMessages;
  readonly export: ExportWords;
  readonly lesson: LessonMessages;
  readonly offline: OfflineMessages;
}

/**
 * The languages that the pages speak besides English. To add one, write all its words into one
 * file, as a `Language`, and add the file here under its tag, in small letters:
 *
 *     de: () => import('./de'),
 *
 * Only pages in that language load it. English is in the parts beside this file, each loaded
 * with what it is for. A story's own texts may come in any language.
 */
export const LANGUAGES: Readonly<Record<string, () => Promise<{ readonly words: Language }>>> = {};

const loaded = new Map<string, Language>();

/** The entry for a language tag, else for its primary language; null: English will do. */
function entryFor(language: string): string | null {
  const tag = language.toLowerCase();
  const found = [tag, tag.split('-')[0] ?? ''].find((one) => Object.hasOwn(LANGUAGES, one));
  return found ?? null;
}

/**
 * Brings in the words for a language tag; null where they are there already, as English is.
 * Rejects where the file cannot be had.
 */
export function loadWords(language: string): Promise<void> | null {
  const entry = entryFor(language);
  const load = entry !== null && !loaded.has(entry) && LANGUAGES[entry];
  return load ? load().then(({ words }) => void loaded.set(entry, words)) : null;
}

/** Brings in all languages: for the build and the command line, which write in any of them. */
export async function loadAllWords(): Promise<void> {
  await Promise.all(Object.keys(LANGUAGES).map(loadWords));
}

/** The words for a language tag, once they are loaded; null: the English ones are to be used. */
export function wordsFor(language: string): Language | null {
  return loaded.get(entryFor(language) ?? '') ?? null;
}
