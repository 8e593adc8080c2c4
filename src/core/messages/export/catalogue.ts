import { messagesFor } from '../catalogue';
import { wordsFor } from '../languages';
import { exportEn } from './en';
import type { ExportMessages } from './types';

/** The catalogue of a language tag, else of its primary language, else English. */
export function exportMessagesFor(language: string): ExportMessages {
  return { ...messagesFor(language), ...(wordsFor(language)?.export ?? exportEn) };
}
