import type { Draft } from '../draft';
import { hasValue } from '../rawValue';
import { issue } from '../rules';
import type { Issue } from '../types';
import { itemAt } from '../wording';

/** A label for orientation can be named, and shows at some zoom. */
export function* checkLabels(draft: Draft): Generator<Issue> {
  for (const { path, value: label } of draft.labels) {
    const item = itemAt(path, draft.raw);
    const has = (key: string) => hasValue(draft.raw, [...path, key]);
    if (!has('name') && !has('country')) {
      yield issue(
        'label-without-name',
        path,
        `The ${item} has neither "name" nor "country": there is nothing to write.`,
        'Give it a "name", or for a country its two-letter code in "country".',
      );
    }
    if (
      label.minZoom !== undefined &&
      label.maxZoom !== undefined &&
      label.minZoom >= label.maxZoom
    ) {
      yield issue(
        'zoom-reversed',
        [...path, has('maxZoom') ? 'maxZoom' : 'minZoom'],
        `The ${item} never shows: it starts at zoom ${label.minZoom} and ends at ${label.maxZoom}.`,
        '"minZoom" must be less than "maxZoom".',
      );
    }
  }
}
