import type { CuratedDate, DateEdge } from '../time/curatedDate';
import { type Instant, instant } from '../time/instant';
import type { Messages } from './types';

export type YearStyle = 'withYear' | 'withoutYear';

/** A UTC day in words: “7 September 2023” or “7 September”. */
export function dayInWords(at: Instant, messages: Messages, year: YearStyle = 'withYear'): string {
  return formatter(messages.locale, year === 'withYear' ? 'dayYear' : 'day').format(at);
}

/** A UTC day, short, for an axis: “7 Sep”. */
export function dayShort(at: Instant, messages: Messages): string {
  return formatter(messages.locale, 'short').format(at);
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
  const start = date.start && edgeInWords(date.start, 'start', messages, year);
  const end = date.end && edgeInWords(date.end, 'end', messages, year);
  if (date.kind === 'single') return start ?? messages.undated;
  if (start === null) return end === null ? messages.undated : messages.dateUntil(end);
  if (end === null) return messages.dateFrom(start);
  if (start === end) return start;
  return date.kind === 'oneOf'
    ? messages.dateBetween(start, end)
    : messages.dateRange(start, end);
}

function edgeInWords(
  edge: DateEdge,
  side: 'start' | 'end',
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
      return formatter(messages.locale, year === 'withYear' ? 'monthYear' : 'month').format(at);
    case 'season':
      return messages.seasonOf(seasonOf(edge, side), yearOf(at));
    case 'year':
      return yearOf(at);
    case 'decade':
      return messages.decadeOf(yearOf(edge.at).replace(/\d$/, '0'));
  }
}

function yearOf(at: Instant): string {
  return String(new Date(at).getUTCFullYear());
}

// EDTF's seasons are quarters of the year from January on in the library's reckoning.
function seasonOf(edge: DateEdge, side: 'start' | 'end'): 'spring' | 'summer' | 'autumn' | 'winter' {
  const month = new Date(side === 'end' ? edge.at - 1 : edge.at).getUTCMonth();
  return (['spring', 'summer', 'autumn', 'winter'] as const)[Math.floor(month / 3)] ?? 'winter';
}

const STYLES = {
  dayYear: { day: 'numeric', month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'short' },
  monthYear: { month: 'long', year: 'numeric' },
  month: { month: 'long' },
} as const;

// Making a formatter costs far more than using one, and the slider asks at every step.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, style: keyof typeof STYLES): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  const made = formatters.get(key);
  if (made) return made;
  const fresh = new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: 'UTC' });
  formatters.set(key, fresh);
  return fresh;
}
