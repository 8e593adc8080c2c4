import { CERTAINTIES } from '../story/certaintyNames';
import type { Claim, Story } from '../story/types';
import { isContext } from './papersOf';

export const CLAIM_KEYS = ['paragraph', 'says', 'chain', 'certainty', 'about', 'reported'] as const;
export type ClaimKey = (typeof CLAIM_KEYS)[number];

/**
 * The claims sorted by one column, ascending: paragraphs in the order of the article with
 * context after them, dates by their start with undated last, certainty from surest down,
 * texts by the reader's alphabet. Equal ones stay in the story's order.
 */
export function claimsBy(
  story: Story,
  key: ClaimKey,
  text: (claim: Claim) => string,
  locale: string,
): Claim[] {
  // No `Intl.Collator` ahead of need: to make one takes a phone longer than all the sorting.
  const compare: Record<ClaimKey, (a: Claim, b: Claim) => number> = {
    paragraph: (a, b) => paragraph(a) - paragraph(b),
    says: (a, b) => text(a).localeCompare(text(b), locale),
    chain: (a, b) => a.chain.join().localeCompare(b.chain.join(), locale),
    certainty: (a, b) => CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty),
    about: (a, b) => start(a.about) - start(b.about),
    reported: (a, b) => start(a.reported) - start(b.reported),
  };
  return [...story.claims].sort(compare[key]);

  function paragraph(claim: Claim): number {
    return isContext(claim, story) ? LAST : (claim.paragraph ?? LAST - 1);
  }
}

const LAST = Number.MAX_SAFE_INTEGER;

function start(date: Claim['about']): number {
  return date?.start?.at ?? date?.end?.at ?? LAST;
}
