import { type Catalogues, wordsFor } from '../languages';
import { embedEn } from './en';
import type { EmbedMessages } from './types';

const CATALOGUES: Catalogues<EmbedMessages> = { en: embedEn };

/** The dialog's catalogue of a language tag, else of its primary language, else English. */
export function embedMessagesFor(language: string): EmbedMessages {
  return wordsFor(CATALOGUES, language);
}
