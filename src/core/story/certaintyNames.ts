import { type Certainty, DEGREES } from './certainties';

// A build writes these lists out, see `src/build/pages/writtenOut.ts`: how a certainty is drawn
// is in the style sheet of a page, and need not be in its script too.

/** The certainties, from seen to guessed. */
export const CERTAINTIES = Object.keys(DEGREES) as readonly Certainty[];

/** What each is called, in English. */
export const CERTAINTY_NAMES = said(({ name }) => name);

/** What each means, in English. */
export const CERTAINTY_MEANS = said(({ means }) => means);

function said(word: (entry: (typeof DEGREES)[Certainty]) => string) {
  const words = CERTAINTIES.map((certainty) => [certainty, word(DEGREES[certainty])]);
  return Object.fromEntries(words) as Readonly<Record<Certainty, string>>;
}
