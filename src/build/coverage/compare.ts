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
  const same = align(curated.length, copy.length, (i, j) =>
    curated[i]?.print === copy[j]?.print ? 0 : Infinity,
  ).filter(isBoth);
  const settled = {
    same: new Map(same),
    curated: new Set(same.map(([i]) => i)),
    copy: new Set(same.map(([, j]) => j)),
    moved: new Map<number, number>(),
  };
  for (const [i, j] of findMoved(curated, copy, settled)) {
    settled.moved.set(i, j);
    settled.curated.add(i);
    settled.copy.add(j);
  }
  const rows = align(curated.length, copy.length, (i, j) => {
    if (settled.same.get(i) === j) return KEPT;
    if (settled.curated.has(i) || settled.copy.has(j)) return Infinity;
    return unlike(curated[i], copy[j]);
  });
  return rows.flatMap(([i, j]): ComparedParagraph[] => {
    const old = i === null ? undefined : curated[i];
    const now = j === null ? undefined : copy[j];
    if (old && now) {
      const state = settled.same.get(i as number) === j ? 'same' : 'changed';
      return [{ state, curated: old, copy: now }];
    }
    if (old) {
      const elsewhere = copy[settled.moved.get(i as number) ?? -1];
      return elsewhere
        ? [{ state: 'moved', curated: old, copy: elsewhere }]
        : [{ state: 'missing', curated: old, copy: null }];
    }
    return now && !settled.copy.has(j as number)
      ? [{ state: 'new', curated: null, copy: now }]
      : [];
  });
}

/** What is the same in both must stay side by side, whatever it costs the rest. */
const KEPT = -1000;

/** 1.2 for as many words, up to 2: a pair of the same length is the likelier one. */
function unlike(a: Fingerprint | undefined, b: Fingerprint | undefined): number {
  const [few = 0, many = 0] = [a?.words ?? 0, b?.words ?? 0].sort((x, y) => x - y);
  return 1.2 + 0.8 * (many === 0 ? 0 : 1 - few / many);
}

function isBoth(pair: Pair): pair is readonly [number, number] {
  return pair[0] !== null && pair[1] !== null;
}

/** Paragraphs that are in both, but not in the same order: index of the curated and the copy. */
function findMoved(
  curated: readonly Fingerprint[],
  copy: readonly CopyParagraph[],
  settled: { readonly curated: ReadonlySet<number>; readonly copy: ReadonlySet<number> },
): [number, number][] {
  const free = new Map<string, number[]>();
  for (const [j, { print }] of copy.entries()) {
    if (!settled.copy.has(j)) free.set(print, [...(free.get(print) ?? []), j]);
  }
  return [...curated.entries()].flatMap(([i, { print }]): [number, number][] => {
    if (settled.curated.has(i)) return [];
    const j = free.get(print)?.shift();
    return j === undefined ? [] : [[i, j]];
  });
}
