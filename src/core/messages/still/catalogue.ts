import { wordsFor } from '../languages';
import { stillEn } from './en';
import type { StillMessages } from './types';

/** The words of what is drawn once: of a language tag, else of its primary language, else English. */
export function stillMessagesFor(language: string): StillMessages {
  return wordsFor(language)?.still ?? stillEn;
}
