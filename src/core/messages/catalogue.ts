import { en } from './en';
import type { Messages } from './types';

/** The languages the page speaks; a story's names may come in more. */
const CATALOGUES: Readonly<Record<string, Messages>> = { en };

/** The catalogue of a language tag, else of its primary language, else English. */
export function messagesFor(language: string): Messages {
  const tag = language.toLowerCase();
  return CATALOGUES[tag] ?? CATALOGUES[tag.split('-')[0] ?? ''] ?? en;
}
