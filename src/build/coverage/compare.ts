import type { Fingerprint } from '../../core/story/fingerprint';
import { align, type Pair } from './align';

/** A paragraph of the copy at hand: how it is numbered there, its print and its text. */
export interface CopyParagraph extends Fingerprint {
  /** Made uniform; for the report on the editor's own screen. */
  readonly text: string;
}

/**
 * `same`: as it was curated. `moved`: the same, elsewhere in the copy. `changed`: another
 * text stands in its place. `missing`: nothing does. `new`: of the copy alone.
 */
export type ComparedParagraph =
  | {
      readonly state: 'same' | 'moved' | 'changed';
      readonly curated: Fingerprint;
      readonly copy: CopyParagraph;
    }
  | { readonly state: 'missing'; readonly curated: Fingerprint; readonly copy: null }
  | { readonly state: 'new'; readonly curated: null; readonly copy: CopyParagraph };

/**
 * A copy beside the fingerprints of the curated text, in the order of the curated text,
 * with what is new where it stands in the copy. What two texts have in common cannot be
 * told from prints: that one stands in the place of another follows from what stays the
 * same around it, and from the number of words.
 */
export function compareParagraphs(
  curated: readonly Fingerprint[],
  copy: readonly CopyParagraph[],
): ComparedParagraph[] {
  const pairs = align(curated.length, copy.length, (i, j) =>
    curated[i]?.print === copy[j]?.print ? 0 : Infinity,
  );
  const moved = findMoved(pairs, curated, copy);
  const found: ComparedParagraph[] = [];
  let gap: Gap = { curated: [], copy: [] };
  for (const [i, j] of [...pairs, null].map((pair) => pair ?? ([null, null] as const))) {
    const old = i === null ? undefined : curated[i];
    const now = j === null ? undefined : copy[j];
    const elsewhere = i === null ? undefined : moved.get(i);
    if (!old && now) {
      if (![...moved.values()].includes(j as number)) gap.copy.push(now);
    } else if (old && !now && elsewhere === undefined) gap.curated.push(old);
    else if (!old || now) {
      found.push(...closeGap(gap));
      gap = { curated: [], copy: [] };
      if (old && now) found.push({ state: 'same', curated: old, copy: now });
    } else if (old && elsewhere !== undefined) {
      found.push({ state: 'moved', curated: old, copy: copy[elsewhere] as CopyParagraph });
    }
  }
  return found;
}

interface Gap {
  readonly curated: Fingerprint[];
  readonly copy: CopyParagraph[];
}
