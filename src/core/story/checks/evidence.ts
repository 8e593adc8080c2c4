import type { Draft, Listed } from '../draft';
import { issue } from '../rules';
import type { Issue, LocalizedText } from '../types';
import { itemAt, quote } from '../wording';

/** Everything the story tells rests on claims, and every claim on a source. */
export function* checkEvidence(draft: Draft): Generator<Issue> {
  yield* checkArticle(draft);
  yield* checkClaims(draft);
  for (const { path, value: event } of draft.events) {
    if (event.claims?.length !== 0) continue;
    yield issue(
      'event-without-claim',
      [...path, 'claims'],
      `The ${itemAt(path, draft.raw)} rests on no claim: "claims" is empty.`,
      'Name the claims that say it happened; if none does, it does not belong in the story.',
    );
  }
  for (const { path, value: leg } of draft.legs) {
    if (leg.context || leg.claims?.length !== 0) continue;
    yield issue(
      'leg-without-claim',
      path,
      `The ${itemAt(path, draft.raw)} rests on no claim.`,
      'Name in "claims" who says that this movement took place, or mark it "context": true.',
    );
  }
  yield* checkContext(draft, draft.legs);
  yield* checkContext(draft, draft.events);
}

function* checkArticle(draft: Draft): Generator<Issue> {
  const { article } = draft.top;
  const kind = draft.source(article)?.kind;
  if (article === undefined || kind === undefined || kind === 'article') return;
  yield issue(
    'article-kind',
    ['article'],
    `The story is made from ${quote(article)}, but that source is a ${kind}, not an article.`,
    'Name the source that is the article, or set its "kind" to "article".',
  );
}

function* checkClaims(draft: Draft): Generator<Issue> {
  for (const { path, value: claim } of draft.claims) {
    const item = itemAt(path, draft.raw);
    const kind = draft.source(claim.source)?.kind;
    if (claim.paragraph !== undefined && kind !== undefined && kind !== 'article') {
      yield issue(
        'paragraph-without-article',
        [...path, 'paragraph'],
        `The ${item} gives paragraph ${claim.paragraph}, but its source ${quote(claim.source)} is a ${kind}, not an article.`,
        'Remove "paragraph", or name the article as the source.',
      );
    }
    for (const [at, other] of (claim.differsFrom ?? []).entries()) {
      if (other !== claim.id) continue;
      yield issue(
        'differs-from-itself',
        [...path, 'differsFrom', at],
        `The ${item} is said to differ from itself (${quote(other)}).`,
        'Name the other claim there.',
      );
    }
    if (claim.certainty === 'inferred' && isEmpty(claim.inferred)) {
      yield issue(
        'inferred-without-basis',
        path,
        `The ${item} has the certainty "inferred", but does not say what from.`,
        'Say in "inferred" what you inferred, and from what.',
      );
    }
  }
}

/** What no claim of the article backs is context, and must be marked so. */
function* checkContext(
  draft: Draft,
  items: readonly Listed<{ claims: string[]; context: boolean }>[],
): Generator<Issue> {
  const { article } = draft.top;
  // Where it is no article, nothing can be of it; that alone is told.
  if (article === undefined || draft.source(article)?.kind !== 'article') return;
  for (const { path, value } of items) {
    if (value.context || !value.claims || value.claims.length === 0) continue;
    const sources = value.claims.map((id) => draft.claim(id)?.source);
    if (sources.some((source) => source === undefined || source === article)) continue;
    yield issue(
      'context-unmarked',
      path,
      `The ${itemAt(path, draft.raw)} rests on no claim of the article ${quote(article)}, but is not marked as context.`,
      'Mark it "context": true, so that readers see that the article does not hold it.',
    );
  }
}

function isEmpty(text: LocalizedText | undefined): boolean {
  return text === undefined || text === '';
}
