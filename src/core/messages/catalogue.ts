import { en } from './en';
import { type Catalogues, wordsFor } from './languages';
import type { Messages } from './types';

const CATALOGUES: Catalogues<Messages> = { en };

/** The catalogue of a language tag, else of its primary language, else English. */
export function messagesFor(language: string): Messages {
  return wordsFor(CATALOGUES, language);
}
