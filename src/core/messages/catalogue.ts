import { en } from './en';
import type { Messages } from './types';

/** The languages the page speaks; a story's names may come in more. */
const CATALOGUES: ReadonlyMap<string, Messages> = new Map([['en', en]]);

/** The catalogue of a language tag, else of its primary language, else English. */
export function messagesFor(language: string): Messages {
  const tag = language.toLowerCase();
  return CATALOGUES.get(tag) ?? CATALOGUES.get(tag.split('-')[0] ?? '') ?? en;
}
