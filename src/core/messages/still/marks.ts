import { wordsFor } from '../languages';
import type { StillMessages } from './types';

/** The words of marks: the only ones of what is drawn once that a page's script needs too. */
export type MarkWords = Pick<StillMessages, 'markPlace' | 'markLeg' | 'moreEvents'>;

export const marksEn: MarkWords = {
  markPlace: (name, numbers, more) => [name, ...numbers, ...more].join(', '),
  markLeg: (number, label) => (number === null ? label : `${number}: ${label}`),
  moreEvents: (n) => `+${n}`,
};

/** Of a language tag, else of its primary language, else English. */
export function markWordsFor(language: string): MarkWords {
  return wordsFor(language)?.still ?? marksEn;
}
