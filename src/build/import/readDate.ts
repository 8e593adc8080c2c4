import { quote } from '../../core/story/wording';
import { readEdtf } from '../../core/time/readEdtf';

/** `changed`: what was left out of the date, in words. */
export type ReadDate =
  | { readonly ok: true; readonly edtf: string; readonly changed?: string }
  | { readonly ok: false; readonly message: string; readonly hint: string };

/** What comes first in dates of numbers, before the year: the day, or the month. */
export const DATE_ORDERS = ['dmy', 'mdy'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WRITE_IT = 'Write it as 2024-05-02, or 2024-05 where the day is not known.';

/**
 * A date of some other program as EDTF. Nothing is guessed: where day and month could be
 * the other way round, the date is refused, unless `order` says which comes first. An hour is
 * dropped, for a story has days.
 */
export function readDate(written: string, order?: DateOrder): ReadDate {
  const text = written.trim();
  const moment = /^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}/.exec(text);
  if (moment?.[1]) return day(moment[1], text, `the hour of ${quote(text)} was left out`);
  if (readEdtf(text).ok) return { ok: true, edtf: text };
  const compact = /^(\d{4})[/.]?(\d{2})[/.]?(\d{2})$/.exec(text);
  if (compact) return day(compact.slice(1).join('-'), text);
  const named =
    /^(\d{1,2})\.?\s+(\p{L}{3,})\.?,?\s+(\d{4})$/u.exec(text) ??
    /^(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})$/u.exec(text);
  if (named) return fromWords(text, named.slice(1));
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (numbers) return fromNumbers(text, numbers.slice(1), order);
  return { ok: false, message: `${quote(text)} is no date that can be read.`, hint: WRITE_IT };
}

function fromWords(text: string, [first = '', second = '', year = '']: string[]): ReadDate {
  const [date, word] = /^\d/.test(first) ? [first, second] : [second, first];
  const month = MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) {
    return { ok: false, message: `${quote(word)} is no month in English.`, hint: WRITE_IT };
  }
  return day(`${year}-${padded(month)}-${padded(date)}`, text);
}

function fromNumbers(
  text: string,
  [first = '', second = '', year = '']: string[],
  order: DateOrder | undefined,
): ReadDate {
  const [a, b] = [Number(first), Number(second)];
  if (order === undefined && a <= 12 && b <= 12 && a !== b) {
    return {
      ok: false,
      message: `${quote(text)} may be the ${ordinal(a)} of month ${b} or the ${ordinal(b)} of month ${a}.`,
      hint: `Say which comes first in this file: --dates dmy (the day) or --dates mdy (the month). ${WRITE_IT}`,
    };
  }
  const isDayFirst = order === undefined ? a > 12 : order === 'dmy';
  const [date, month] = isDayFirst ? [a, b] : [b, a];
  if (order !== undefined && month > 12) {
    return {
      ok: false,
      message: `${quote(text)} has no month where --dates ${order} says: there is no month ${month}.`,
      hint: `Look whether --dates is right for the whole file. ${WRITE_IT}`,
    };
  }
  return day(`${year}-${padded(month)}-${padded(date)}`, text);
}

/** 1st, 2nd, 3rd, 4th … of the days up to 12. */
function ordinal(number: number): string {
  return `${number}${['st', 'nd', 'rd'][number - 1] ?? 'th'}`;
}

function day(edtf: string, text: string, changed?: string): ReadDate {
  if (!readEdtf(edtf).ok) {
    return { ok: false, message: `There is no such day: ${quote(text)}.`, hint: WRITE_IT };
  }
  return { ok: true, edtf, ...(changed !== undefined && { changed }) };
}

function padded(number: string | number): string {
  return String(number).padStart(2, '0');
}
