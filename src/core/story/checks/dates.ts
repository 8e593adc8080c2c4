import type { EdtfProblem } from '../../time/readEdtf';
import type { Draft } from '../draft';
import { issue, type Path } from '../rules';
import type { Issue } from '../types';
import { itemAt, quote } from '../wording';

/** Every date can be read, exists, and ends no earlier than it starts. */
export function* checkDates(draft: Draft): Generator<Issue> {
  for (const { text, path } of dateTexts(draft)) {
    const read = draft.date(text);
    if (read.ok) continue;
    const what = `In ${itemAt(path, draft.raw)}: the date ${quote(text)}`;
    yield explain(read.problem, text, path, what);
  }
}

function explain(problem: EdtfProblem, text: string, path: Path, what: string): Issue {
  switch (problem.kind) {
    case 'unreadable':
      return issue(
        'bad-date',
        path,
        `${what} cannot be read: ${problem.detail}.`,
        suggestion(text),
      );
    case 'impossible':
      return issue(
        'impossible-date',
        path,
        `${what} does not exist: ${problem.detail}.`,
        'Check the day against the source; if only the month is known, write the month alone: 2021-03.',
      );
    case 'reversed':
      return issue(
        'reversed-date',
        path,
        `${what} ends before it starts.`,
        'Write the earlier date first: 2021-03-05/2021-04-01.',
      );
    case 'unsupported':
      return issue(
        'unsupported-date',
        path,
        `${what} is ${problem.detail}, which cannot be used here.`,
        unsupportedHint(problem.detail),
      );
  }
}

const FORMS =
  'Write 2021-03-05, 2021-03 (some time that month), 2021-03-05/2021-04-01 (from – to), ' +
  '[2021-03-05..2021-04-12] (some time between), or add ? (uncertain) or ~ (about).';

function unsupportedHint(detail: string): string {
  if (detail.includes('time zone'))
    return 'Add the zone: 2021-03-05T12:00:00Z (UTC) or 2021-03-05T12:00:00+09:00.';
  return FORMS;
}

/** A date in one of the common other notations, rewritten where that is not a guess. */
function suggestion(text: string): string {
  const loose = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text.trim());
  if (loose) {
    const [, year, month = '', day = ''] = loose;
    return `Write ${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}.`;
  }
  const run = /^(\d{4})(\d{2})(\d{2})$/.exec(text.trim());
  if (run) return `Write ${run[1]}-${run[2]}-${run[3]}.`;
  const turned = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text.trim());
  if (turned) {
    const [, one = '', other = '', year = ''] = turned;
    if (Number(one) > 12 && Number(other) <= 12) return `Write ${day(year, other, one)}.`;
    if (Number(other) > 12 && Number(one) <= 12) return `Write ${day(year, one, other)}.`;
    return `Write the year first, then the month, then the day: ${day(year, other, one)}, or ${day(year, one, other)} if the month came first.`;
  }
  return inWords(text.trim()) ?? asRange(text.trim()) ?? FORMS;
}

function day(year: string, month: string, date: string): string {
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august'],
  ...['september', 'october', 'november', 'december'],
];

/** “2 May 2024”, “May 2, 2024”, “May 2024”. */
function inWords(text: string): string | null {
  const found =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s+)?([a-z]{3,9})\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?)?,?\s+(\d{4})$/i.exec(
      text,
    );
  if (!found) return null;
  const [, before, name = '', after, year = ''] = found;
  const month = MONTHS.findIndex((one) => one.startsWith(name.toLowerCase())) + 1;
  if (month === 0) return null;
  const date = before ?? after;
  return date === undefined
    ? `Write ${year}-${String(month).padStart(2, '0')} (some time that month).`
    : `Write ${day(year, String(month), date)}.`;
}

/** Two dates with something between them that is no sign of EDTF. */
function asRange(text: string): string | null {
  const found =
    /^\[?(\d{4}(?:-\d\d){0,2})\s*(?:\.{2,3}|…|[-–—]|to|until|\/\/)\s*(\d{4}(?:-\d\d){0,2})\]?$/.exec(
      text,
    );
  if (!found) return null;
  const [, from, to] = found;
  return `Write ${from}/${to} if it went on from the one to the other, or [${from}..${to}] if it was some time between.`;
}

/** Every date of the file, as written, and where. */
export function* dateTexts(draft: Draft): Generator<{ text: string; path: Path }> {
  yield* at([], 'checked', draft.top.checked);
  yield* at([], 'span', draft.top.span);
  for (const { path, value } of draft.changes) yield* at(path, 'date', value.date);
  for (const { path, value } of draft.steps) yield* at(path, 'date', value.date);
  for (const { path, value } of draft.sources) yield* at(path, 'published', value.published);
  for (const { path, value } of draft.legs) {
    yield* at(path, 'when', value.when);
    yield* at(path, 'departed', value.departed);
    yield* at(path, 'arrived', value.arrived);
  }
  for (const { path, value } of draft.events) yield* at(path, 'when', value.when);
  for (const { path, value } of draft.claims) {
    yield* at(path, 'about', value.about);
    yield* at(path, 'reported', value.reported);
  }
}

function* at(
  item: Path,
  key: string,
  text: string | null | undefined,
): Generator<{ text: string; path: Path }> {
  if (typeof text === 'string') yield { text, path: [...item, key] };
}
