import type { Story } from '../story/types';
import type { CuratedDate } from '../time/curatedDate';

/**
 * From the first to the last day of what is said to have happened, as vague as its ends are;
 * null where nothing is dated. Reports do not count, nor does what is context.
 */
export function storyDates(story: Story): CuratedDate | null {
  const dates = [
    ...story.legs.filter(isOwn).flatMap(({ when, departed, arrived }) => [when, departed, arrived]),
    ...story.events.filter(isOwn).map(({ when }) => when),
  ].filter((date) => date !== null && date !== undefined);
  let [first, last]: (CuratedDate | null)[] = [null, null];
  for (const date of dates) {
    if (date.start && (!first?.start || date.start.at < first.start.at)) first = date;
    if (date.end && (!last?.end || date.end.at > last.end.at)) last = date;
  }
  if (!first?.start && !last?.end) return null;
  return {
    edtf: `${endOf(first, 0)}/${endOf(last, 1)}`,
    kind: 'span',
    start: first?.start ?? null,
    end: last?.end ?? null,
    approximate: false,
    uncertain: false,
  };
}

function isOwn({ context }: { readonly context: boolean }): boolean {
  return !context;
}

/** What a date says of one of its ends. */
function endOf(date: CuratedDate | null | undefined, which: 0 | 1): string {
  if (!date) return '..';
  const ends = date.edtf.replace(/^\[|\]$/g, '').split(/\/|\.\./);
  return ends[ends.length > 1 ? which : 0] ?? '..';
}
