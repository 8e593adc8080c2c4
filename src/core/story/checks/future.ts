import { DAY_MS, isoDay } from '../../time/instant';
import type { CheckAids } from '../aids';
import type { Draft } from '../draft';
import { issue, type Path } from '../rules';
import type { Issue } from '../types';
import { itemAt, quote } from '../wording';

/**
 * Nobody has checked, published or changed anything on a day that has not come yet. A date
 * that a source only foretells is not looked at: a ship may be due next month.
 */
export function* checkFuture(draft: Draft, { today }: CheckAids): Generator<Issue> {
  if (today === undefined) return;
  // East of Greenwich the next day has begun while it is still today in UTC.
  const until = today + 2 * DAY_MS;
  const told = (path: Path, text: string | undefined, what: string): Issue[] => {
    const read = text === undefined ? null : draft.date(text);
    if (!read?.ok || !read.date.start || read.date.start.at < until) return [];
    return [
      issue(
        'date-in-future',
        path,
        `${what} (${quote(text)}) on a day that has not come yet: today is ${isoDay(today)}.`,
        'Correct the date; look at the year first.',
      ),
    ];
  };
  yield* told(['checked'], draft.top.checked, 'The story was last checked');
  for (const { path, value } of draft.changes) {
    const what = `The change ${quote(value.version)} was made`;
    yield* told([...path, 'date'], value.date, what);
  }
  for (const { path, value } of draft.sources) {
    const what = `The ${itemAt(path, draft.raw)} was published`;
    yield* told([...path, 'published'], value.published, what);
  }
}
