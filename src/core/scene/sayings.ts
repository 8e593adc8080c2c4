import type { Claim } from '../story/types';

/** Somebody who says so, and how sure. */
export interface Saying {
  readonly certainty: Claim['certainty'];
  /** The one who says it first-hand, as the claim names them. */
  readonly who: string;
}

/** Who stands behind some claims: each pair of certainty and speaker once, in order. Pure. */
export function sayings(claims: readonly Claim[]): Saying[] {
  const seen = new Map<string, Saying>();
  for (const { certainty, chain } of claims) {
    const [who] = chain;
    if (who !== undefined) seen.set(JSON.stringify([certainty, who]), { certainty, who });
  }
  return [...seen.values()];
}
