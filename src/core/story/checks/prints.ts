import type { Draft } from '../draft';
import { issue } from '../rules';
import type { Issue } from '../types';
import { itemAt, quote } from '../wording';

/** The fingerprints of an article number each paragraph once, and cover what claims name. */
export function* checkPrints(draft: Draft): Generator<Issue> {
  const printed = new Map<string, Set<number>>();
  for (const { path, value: source } of draft.sources) {
    if (!source.paragraphs || source.id === undefined) continue;
    const numbers = new Set<number>();
    printed.set(source.id, numbers);
    for (const [at, { n }] of source.paragraphs.entries()) {
      if (numbers.has(n)) {
        yield issue(
          'repeated-print',
          [...path, 'paragraphs', at, 'n'],
          `In ${itemAt(path, draft.raw)}: paragraph ${n} has two fingerprints.`,
          'Make them anew from the article: npm run check -- story.json --fingerprint article.txt',
        );
      }
      numbers.add(n);
    }
  }
  for (const { path, value: claim } of draft.claims) {
    const numbers = claim.source === undefined ? undefined : printed.get(claim.source);
    if (!numbers || numbers.size === 0 || claim.paragraph === undefined) continue;
    if (numbers.has(claim.paragraph)) continue;
    yield issue(
      'paragraph-without-print',
      [...path, 'paragraph'],
      `The ${itemAt(path, draft.raw)} stands in paragraph ${claim.paragraph}, but the source ${quote(claim.source)} has no fingerprint of it.`,
      `Its paragraphs are ${[...numbers].sort((a, b) => a - b).join(', ')}: correct the number, or make the fingerprints anew.`,
    );
  }
}
