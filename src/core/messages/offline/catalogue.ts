import { offlineEn } from './en';
import type { OfflineMessages } from './types';

const CATALOGUES: ReadonlyMap<string, OfflineMessages> = new Map([['en', offlineEn]]);

/** The catalogue of a language tag, else of its primary language, else English. */
export function offlineMessagesFor(language: string): OfflineMessages {
  const tag = language.toLowerCase();
  return CATALOGUES.get(tag) ?? CATALOGUES.get(tag.split('-')[0] ?? '') ?? offlineEn;
}
