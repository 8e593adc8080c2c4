import { en } from './en';
import { wordsFor } from './languages';
import type { Messages } from './types';

/** The catalogue of a language tag, else of its primary language, else English. */
export function messagesFor(language: string): Messages {
  const own = wordsFor(language)?.page;
  if (!own) return en;
  return {
    ...own,
    certainty: { ...en.certainty, ...own.certainty },
    certaintyMeans: { ...en.certaintyMeans, ...own.certaintyMeans },
    legMode: { ...en.legMode, ...own.legMode },
    themeNames: { ...en.themeNames, ...own.themeNames },
  };
}
