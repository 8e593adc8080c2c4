import { messagesFor } from '../catalogue';
import { type Catalogues, wordsFor } from '../languages';
import { exportEn } from './en';
import type { ExportMessages, ExportWords } from './types';

const CATALOGUES: Catalogues<ExportWords> = { en: exportEn };

/** The catalogue of a language tag, else of its primary language, else English. */
export function exportMessagesFor(language: string): ExportMessages {
  return { ...messagesFor(language), ...wordsFor(CATALOGUES, language) };
}
