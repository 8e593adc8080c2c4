import type { Draft, Item, LISTS } from '../draft';
import { issue } from '../rules';
import type { Issue } from '../types';
import { quote } from '../wording';

/** Nothing stands in the file that no reader can ever come to. */
export function* checkReachability(draft: Draft): Generator<Issue> {
  const used = new Set<string>();
  const use = (ids: Iterable<string | undefined>) => {
    for (const id of ids) if (id !== undefined) used.add(id);
  };
  use([draft.top.article]);
  for (const { value } of draft.places) use([value.source, ...(value.claims ?? [])]);
  for (const { value } of draft.legs) {
    use([value.strand, value.from, value.to, value.source, ...(value.claims ?? [])]);
    use(value.dateFrom?.sources ?? []);
  }
  for (const { value } of draft.events) {
    use([value.strand, value.place, ...(value.claims ?? [])]);
    use(value.dateFrom?.sources ?? []);
  }
  for (const { value } of draft.claims) {
    use([value.source, ...(value.places ?? []), ...(value.differsFrom ?? [])]);
    use([...(value.aboutFrom?.sources ?? []), ...(value.reportedFrom?.sources ?? [])]);
  }
  for (const { value } of [...draft.labels, ...draft.lines]) use([value.source]);
  // A lesson may look for a place, or name a claim, that nothing else of the story does.
  for (const { value } of draft.steps) use([value.find, ...(value.claims ?? [])]);

  yield* unused(
    'strand',
    draft.strands,
    'no leg and no event is in it',
    'Put a leg or an event in it, or remove it.',
  );
  yield* unused(
    'source',
    draft.sources,
    'nothing in the story is from it',
    'Name it as the source of what is from it, or remove it.',
  );
  yield* unused(
    'place',
    draft.places,
    'no leg, event or claim is there',
    'Name it where something happens there, or remove it.',
  );
  // Assessments, quotes and background may stand for themselves in the list of evidence.
  const events = draft.claims.filter(({ value }) => value.kind === 'event');
  yield* unused(
    'claim',
    events,
    'it says that something happened, but no event, leg or place rests on it',
    'Name it in "claims" of the event it backs, or change its "kind".',
  );

  function* unused(
    kind: keyof typeof LISTS,
    items: readonly Item<'strands' | 'sources' | 'places' | 'claims'>[],
    why: string,
    hint: string,
  ): Generator<Issue> {
    for (const { path, value } of items) {
      if (value.id === undefined || used.has(value.id)) continue;
      yield issue(
        'unused-item',
        path,
        `The ${kind} ${quote(value.id)} is used nowhere: ${why}.`,
        hint,
      );
    }
  }
}
