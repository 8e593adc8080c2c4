import type { Draft } from '../draft';
import { issue, type Path } from '../rules';
import type { Issue } from '../types';
import { itemAt, quote } from '../wording';

/** A date that is told to be from outside the article is from a source other than it. */
export function* checkOutsideDates(draft: Draft): Generator<Issue> {
  for (const { path, value } of draft.legs) yield* check(path, 'dateFrom', value.dateFrom);
  for (const { path, value } of draft.events) yield* check(path, 'dateFrom', value.dateFrom);
  for (const { path, value } of draft.claims) {
    yield* check(path, 'aboutFrom', value.aboutFrom);
    yield* check(path, 'reportedFrom', value.reportedFrom);
  }

  function* check(
    path: Path,
    key: string,
    from: { readonly sources: readonly string[] } | undefined,
  ): Generator<Issue> {
    for (const [at, source] of (from?.sources ?? []).entries()) {
      if (draft.source(source)?.kind !== 'article') continue;
      yield issue(
        'outside-date-of-article',
        [...path, key, 'sources', at],
        `In ${itemAt(path, draft.raw)}: ${quote(key)} names the article ${quote(source)}, but it is for dates from elsewhere.`,
        `Name the source that gives the date, or remove ${quote(key)}.`,
      );
    }
  }
}
