import type { Instant } from '../time/instant';
import type { Draft } from './draft';
import type { Path } from './rules';

/** A date that the slider should reach. */
export interface DatedItem {
  readonly path: Path;
  readonly text: string;
  readonly start: Instant | null;
  readonly end: Instant | null;
}

/**
 * The dates of legs and events and of reports: what can change while the slider moves.
 * What a claim is about, when a source came out and when the story was edited do not.
 * Dates that cannot be read are left out.
 */
export function* datedItems(draft: Draft): Generator<DatedItem> {
  for (const { path, value } of draft.legs) {
    for (const key of ['when', 'departed', 'arrived'] as const) {
      yield* dated(draft, [...path, key], value[key]);
    }
  }
  for (const { path, value } of draft.events) yield* dated(draft, [...path, 'when'], value.when);
  for (const { path, value } of draft.claims) {
    yield* dated(draft, [...path, 'reported'], value.reported);
  }
}

function* dated(draft: Draft, path: Path, text: string | null | undefined): Generator<DatedItem> {
  if (typeof text !== 'string') return;
  const read = draft.date(text);
  if (!read.ok) return;
  yield { path, text, start: read.date.start?.at ?? null, end: read.date.end?.at ?? null };
}
