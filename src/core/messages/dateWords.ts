import type { CuratedDate, DateEdge } from '../time/curatedDate';
import { type Instant, instant } from '../time/instant';
import { type DateStyle, writeDate } from './dateForms';
import type { Messages } from './types';

export type YearStyle = 'withYear' | 'withoutYear';

/** A UTC day in words: “7 September 2023” or “7 September”. */
export function dayInWords(at: Instant, messages: Messages, year: YearStyle = 'withYear'): string {
  return write(at, year === 'withYear' ? 'dayYear' : 'day', messages);
}

/** A UTC day, short, for an axis: “7 Sep”. */
export function dayShort(at: Instant, messages: Messages): string {
  return write(at, 'short', messages);
}

/** A curated date in words, as vague as it is: “about September 2023”, “from 1 May 2023”. */
export function dateInWords(
  date: CuratedDate | null | undefined,
  messages: Messages,
  year: YearStyle = 'withYear',
): string {
  if (!date) return messages.undated;
  const words = plainWords(date, messages, year);
  if (date.approximate) return messages.dateAbout(words);
  return date.uncertain ? messages.dateUncertain(words) : words;
}

function plainWords(date: CuratedDate, messages: Messages, year: YearStyle): string {
  const [from, to] = written(date);
  const start = date.start && edgeInWords(date.start, 'start', from, messages, year);
  const end = date.end && edgeInWords(date.end, 'end', to, messages, year);
  if (start === null) {
    if (end === null) return messages.undated;
    return date.kind === 'oneOf' ? messages.dateBy(end) : messages.dateUntil(end);
  }
  if (end === null) return messages.dateFrom(start);
  if (start === end) return start;
  if (date.kind === 'oneOf') {
    return messages.dateBetween(shortStart(date, messages, year) ?? start, end);
  }
  const days = daysOfOneMonth(date);
  return days === null
    ? messages.dateRange(shortStart(date, messages, year) ?? start, end)
    : messages.daysOfMonth(days, end);
}

/** The first day without its year, where the last day has the same; null where it has not. */
function shortStart(
  { start, end }: CuratedDate,
  messages: Messages,
  year: YearStyle,
): string | null {
  if (year === 'withoutYear' || start?.precision !== 'day' || end?.precision !== 'day') return null;
  const last = instant(end.at - 1);
  return yearOf(start.at) === yearOf(last) ? dayInWords(start.at, messages, 'withoutYear') : null;
}

/** The number of the first day, where both days are of one month; else null. */
function daysOfOneMonth({ start, end }: CuratedDate): string | null {
  if (start?.precision !== 'day' || end?.precision !== 'day') return null;
  const [from, to] = [new Date(start.at), new Date(end.at - 1)];
  return from.getUTCFullYear() === to.getUTCFullYear() && from.getUTCMonth() === to.getUTCMonth()
    ? String(from.getUTCDate())
    : null;
}

function edgeInWords(
  edge: DateEdge,
  side: 'start' | 'end',
  edtf: string,
  messages: Messages,
  year: YearStyle,
): string {
  // A half-open end names the day before it.
  const at = side === 'end' ? instant(edge.at - 1) : edge.at;
  switch (edge.precision) {
    case 'time':
    case 'day':
      return dayInWords(at, messages, year);
    case 'month':
      return write(at, year === 'withYear' ? 'monthYear' : 'month', messages);
    case 'season':
      return (
        seasonInWords(edtf, messages) ??
        write(at, year === 'withYear' ? 'monthYear' : 'month', messages)
      );
    case 'year':
      return yearOf(at);
    case 'decade':
      return messages.decadeOf((/\d+X+/.exec(edtf)?.[0] ?? yearOf(at)).replaceAll('X', '0'));
  }
}

/** What EDTF says of each end: one date says it of both. */
function written({ edtf, kind }: CuratedDate): [from: string, to: string] {
  if (kind === 'single') return [edtf, edtf];
  const [from = '', to = ''] =
    kind === 'span' ? edtf.split('/') : edtf.replace(/^\[|\]$/g, '').split('..');
  return [from, to];
}

/** The season that EDTF numbers; null for its quarters, thirds and halves of a year. */
function seasonInWords(edtf: string, messages: Messages): string | null {
  const [, year, code] = /(\d{4})[?~%]?-[?~%]?(\d{2})/.exec(edtf) ?? [];
  const number = Number(code);
  // 21–24 leave the hemisphere open, 25–28 are northern, 29–32 southern.
  if (!(number >= 21 && number <= 32)) return null;
  const season = SEASONS[(number - 21) % 4];
  return season ? messages.seasonOf(season, String(Number(year))) : null;
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

function write(at: Instant, style: DateStyle, { locale, dateForms }: Messages): string {
  return writeDate(at, style, locale, dateForms);
}

function yearOf(at: Instant): string {
  return String(new Date(at).getUTCFullYear());
}
