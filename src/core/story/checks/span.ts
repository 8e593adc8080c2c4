import { type Interval, startOfDay } from '../../time/instant';
import { type DatedItem, datedItems } from '../datedItems';
import type { Draft } from '../draft';
import { issue } from '../rules';
import type { Issue } from '../types';
import { itemAt, quote } from '../wording';

/** Past this a slider by days is of no use, and a mistyped year is likely. */
const LONGEST_YEARS = 50;
const YEAR_MS = 365.25 * 86_400_000;

/** The dates that the slider covers: closed, of a sane length, and leaving nothing out. */
export function* checkSpan(draft: Draft): Generator<Issue> {
  const items = [...datedItems(draft)];
  const text = draft.top.span;
  if (text === undefined) {
    yield* checkLength(draft, items);
    return;
  }
  const read = draft.date(text);
  if (!read.ok) return;
  const { start, end } = read.date;
  if (!start || !end) {
    yield issue(
      'span-open',
      ['span'],
      `The span ${quote(text)} is open at one end; the slider needs two.`,
      'Write both days: 2021-03-01/2021-03-31; or leave "span" out: it then follows from the dates.',
    );
    return;
  }
  const span: Interval = { start: startOfDay(start.at), end: end.at };
  for (const { path, text: date, start: from, end: until } of items) {
    const early = from !== null && from < span.start;
    // “Known by” a late day leaves open that it was known all along.
    const late = from !== null && until !== null && until > span.end;
    if (!early && !late) continue;
    yield issue(
      'span-leaves-out',
      path,
      `The ${itemAt(path, draft.raw)} (${quote(date)}) lies ${early ? 'before the start' : 'past the end'} of the span ${quote(text)}, in whole or in part.`,
      'Widen "span", or leave it out: it then follows from the dates.',
    );
  }
}

/** Without a span of its own the slider covers all dates: a mistyped year stretches it. */
function* checkLength(draft: Draft, items: readonly DatedItem[]): Generator<Issue> {
  let first: DatedItem | null = null;
  let last: DatedItem | null = null;
  for (const item of items) {
    if (item.start !== null && (first?.start == null || item.start < first.start)) first = item;
    if (item.end !== null && (last?.end == null || item.end > last.end)) last = item;
  }
  if (first?.start == null || last?.end == null) return;
  const years = (last.end - first.start) / YEAR_MS;
  if (years <= LONGEST_YEARS) return;
  yield issue(
    'span-too-long',
    last.path,
    `The dates run over ${Math.round(years)} years, from ${quote(first.text)} (${itemAt(first.path, draft.raw)}) to ${quote(last.text)} (${itemAt(last.path, draft.raw)}).`,
    'Check the years; if they are right, give a "span" for the slider.',
  );
}
