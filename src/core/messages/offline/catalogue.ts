import { wordsFor } from '../languages';
import { offlineEn } from './en';
import type { OfflineMessages } from './types';

/** The catalogue of a language tag, else of its primary language, else English. */
export function offlineMessagesFor(language: string): OfflineMessages {
  return wordsFor(language)?.offline ?? offlineEn;
}
