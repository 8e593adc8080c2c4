import { yearPart } from './season';

/**
 * The forms of a single EDTF date that Waybill takes, told apart before the library sees
 * them. The library alone is too kind: it takes `20210305` for epoch milliseconds, reads a
 * time without a zone in the zone of the machine, and turns 29 February of any year into
 * 1 March.
 */
export type EdtfForm =
  | { readonly kind: 'day' | 'month' | 'year' | 'decade' }
  | { readonly kind: 'time'; readonly unitMs: number }
  | { readonly kind: 'season'; readonly year: number; readonly code: number; readonly mark: string }
  | { readonly kind: 'impossible'; readonly detail: string }
  | { readonly kind: 'unsupported'; readonly detail: string }
  | { readonly kind: 'unreadable' };

const MARK = '[?~%]?';
const DATE = new RegExp(
  `^${MARK}(\\d{4}|\\d{3}X|\\d{2}XX)(${MARK})(?:-${MARK}(\\d{2}|XX)(${MARK})(?:-${MARK}(\\d{2}|XX)${MARK})?)?$`,
);
const TIME =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?(Z|[+-]\d{2}(?::\d{2})?)?$/;
const BEYOND = /^(Y-?\d|-\d{4}|\{|\d{4}S\d|[\dX]{4}(-[\dX]{2}){0,2}$)/;

/** Says which form one date (no interval, no set) has, and whether such a day exists. */
export function edtfForm(text: string): EdtfForm {
  const time = TIME.exec(text);
  if (time) return timeForm(time);
  const date = DATE.exec(text);
  if (!date) {
    if (BEYOND.test(text)) return { kind: 'unsupported', detail: 'written in a rare form of EDTF' };
    return { kind: 'unreadable' };
  }
  const [, year = '', , month, mark = '', day] = date;
  if (year.includes('X')) {
    if (month === undefined) return { kind: 'decade' };
    return { kind: 'unsupported', detail: 'a month in an unknown year' };
  }
  if (month === undefined) return year === '0000' ? noYear() : { kind: 'year' };
  if (month === 'XX') {
    if (day === undefined || day === 'XX') return { kind: 'year' };
    return { kind: 'unsupported', detail: 'a day in an unknown month' };
  }
  const code = Number(month);
  if (day === undefined && yearPart(code))
    return { kind: 'season', year: Number(year), code, mark };
  if (day === undefined || day === 'XX') return monthExists(code) ?? { kind: 'month' };
  return dayExists(Number(year), code, Number(day)) ?? { kind: 'day' };
}

function timeForm(parts: RegExpExecArray): EdtfForm {
  const [, year, month, day, hour, minute, second, fraction, zone] = parts;
  if (zone === undefined)
    return { kind: 'unsupported', detail: 'a time of day without a time zone' };
  if (fraction !== undefined) return { kind: 'unsupported', detail: 'a fraction of a second' };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) {
    return {
      kind: 'impossible',
      detail: `there is no time ${hour}:${minute}${second ? `:${second}` : ''}`,
    };
  }
  const missing = dayExists(Number(year), Number(month), Number(day));
  return missing ?? { kind: 'time', unitMs: second === undefined ? 60_000 : 1000 };
}

function noYear(): EdtfForm {
  return { kind: 'impossible', detail: 'there is no year 0000' };
}

function monthExists(month: number): EdtfForm | null {
  if (month >= 1 && month <= 12) return null;
  return { kind: 'impossible', detail: `there is no month ${String(month).padStart(2, '0')}` };
}

function dayExists(year: number, month: number, day: number): EdtfForm | null {
  if (year === 0) return noYear();
  const noMonth = monthExists(month);
  if (noMonth) return noMonth;
  const days = daysInMonth(year, month);
  if (day >= 1 && day <= days) return null;
  const named = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  return { kind: 'impossible', detail: `${named} has ${days} days, no day ${day}` };
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
