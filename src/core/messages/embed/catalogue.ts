import { embedEn } from './en';
import type { EmbedMessages } from './types';

const CATALOGUES: ReadonlyMap<string, EmbedMessages> = new Map([['en', embedEn]]);

/** The dialog's catalogue of a language tag, else of its primary language, else English. */
export function embedMessagesFor(language: string): EmbedMessages {
  const tag = language.toLowerCase();
  return CATALOGUES.get(tag) ?? CATALOGUES.get(tag.split('-')[0] ?? '') ?? embedEn;
}
