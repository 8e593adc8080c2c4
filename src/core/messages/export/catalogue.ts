import { exportEn } from './en';
import type { ExportMessages } from './types';

const CATALOGUES: ReadonlyMap<string, ExportMessages> = new Map([['en', exportEn]]);

/** The catalogue for files of a language tag, else of its primary language, else English. */
export function exportMessagesFor(language: string): ExportMessages {
  const tag = language.toLowerCase();
  return CATALOGUES.get(tag) ?? CATALOGUES.get(tag.split('-')[0] ?? '') ?? exportEn;
}
