import { wordsFor } from '../languages';
import { embedEn } from './en';
import type { EmbedMessages } from './types';

/** The dialog's catalogue of a language tag, else of its primary language, else English. */
export function embedMessagesFor(language: string): EmbedMessages {
  return wordsFor(language)?.embed ?? embedEn;
}
