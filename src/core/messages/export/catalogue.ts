import { messagesFor } from '../catalogue';
import { exportEn } from './en';
import type { ExportMessages, ExportWords } from './types';

const CATALOGUES: ReadonlyMap<string, ExportWords> = new Map([['en', exportEn]]);

/** The catalogue of a language tag, else of its primary language, else English. */
export function exportMessagesFor(language: string): ExportMessages {
  const tag = language.toLowerCase();
  const words = CATALOGUES.get(tag) ?? CATALOGUES.get(tag.split('-')[0] ?? '') ?? exportEn;
  return { ...messagesFor(language), ...words };
}
