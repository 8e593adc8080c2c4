import type { Draft } from '../draft';
import { hasValue } from '../rawValue';
import { issue } from '../rules';
import type { Issue } from '../types';
import { itemAt } from '../wording';

/**
 * What has no date says why, so that a reader does not take a gap for a mistake; and no leg
 * has two that may differ.
 */
export function* checkUndated(draft: Draft): Generator<Issue> {
  for (const { path, value: event } of draft.events) {
    if (event.when !== null || event.dateNote !== undefined) continue;
    yield undated([...path, 'when'], itemAt(path, draft.raw));
  }
  for (const { path, value: leg } of draft.legs) {
    const said = (['when', 'departed', 'arrived', 'dateNote'] as const).some(
      // A date of the wrong shape is another check's business.
      (key) => hasValue(draft.raw, [...path, key]),
    );
    if (!said && !leg.context) yield undated(path, itemAt(path, draft.raw));
    if (leg.when === undefined || (leg.departed ?? leg.arrived) === undefined) continue;
    yield issue(
      'dated-twice',
      [...path, 'when'],
      `The ${itemAt(path, draft.raw)} has "when" beside "departed" or "arrived".`,
      'Keep "departed" and "arrived" where the ends are known; "when" is for a leg of which only the window is.',
    );
  }
}

function undated(path: Issue['path'], item: string): Issue {
  return issue(
    'undated-without-note',
    path,
    `The ${item} has neither a date nor a "dateNote".`,
    'Give it a date, or say in "dateNote" why there is none.',
  );
}
