import edtf from 'edtf';
import type { CuratedDate, DateEdge, DatePrecision } from './curatedDate';
import { edtfForm } from './edtfForm';
import { type Instant, instant } from './instant';
import { yearPart } from './season';

/**
 * What can be wrong with a date. `impossible`: no such day, month or time. `reversed`: it
 * ends before it starts. `unsupported`: valid EDTF, but of no use here. `detail` is a few
 * words for a person who edits the file.
 */
export type EdtfProblem =
  | { readonly kind: 'unreadable'; readonly detail: string }
  | { readonly kind: 'impossible'; readonly detail: string }
  | { readonly kind: 'unsupported'; readonly detail: string }
  | { readonly kind: 'reversed' };

export type EdtfResult =
  | { readonly ok: true; readonly date: CuratedDate }
  | { readonly ok: false; readonly problem: EdtfProblem };

/** One date of an interval, or a date that stands alone. */
interface ReadEnd {
  readonly start: DateEdge;
  readonly end: DateEdge;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}
type EndResult =
  | { readonly ok: true; readonly end: ReadEnd | null }
  | { readonly ok: false; readonly problem: EdtfProblem };

/** No EDTF string that is of use here is longer; a limit keeps hostile input cheap. */
const LONGEST = 80;

/**
 * Reads an EDTF string: levels 0 and 1, and the one-of set `[a..b]` of level 2. Years
 * 0001–9999; a time of day must carry its zone. Bounds are UTC in any zone. Never throws.
 *
 * The ends of intervals and sets are read one by one and compared here: the library calls
 * `2021-03-05/2021-03-05` and `2021-03-05/2021-03` reversed, and gives the first day alone
 * as the bounds of a set. An interval may end inside the month or on the day it starts.
 */
export function readEdtf(text: string): EdtfResult {
  if (text.length > LONGEST)
    return problem('unreadable', `it is longer than ${LONGEST} characters`);
  const set = /^\[\s*([^,\]]*?)\s*\.\.\s*([^,\]]*?)\s*\]$/.exec(text);
  if (set) return readInterval(text, set[1] ?? '', set[2] ?? '', 'oneOf');
  if (/^[[{].*[\]}]$/.test(text)) return problem('unsupported', 'a list of several dates');
  const parts = text.split('/');
  if (parts.length === 2) return readInterval(text, parts[0] ?? '', parts[1] ?? '', 'span');
  const single = readEnd(text);
  if (!single.ok) return single;
  if (!single.end) return problem('unreadable', 'it is no date');
  return { ok: true, date: { edtf: text, kind: 'single', ...single.end } };
}

function readInterval(text: string, from: string, to: string, kind: 'span' | 'oneOf'): EdtfResult {
  const lower = isOpen(from) ? { ok: true as const, end: null } : readEnd(from);
  if (!lower.ok) return lower;
  const upper = isOpen(to) ? { ok: true as const, end: null } : readEnd(to);
  if (!upper.ok) return upper;
  if (!lower.end && !upper.end) return problem('unsupported', 'an interval open at both ends');
  const start = lower.end?.start ?? null;
  const end = upper.end?.end ?? null;
  if (start && end && end.at <= start.at) return { ok: false, problem: { kind: 'reversed' } };
  return {
    ok: true,
    date: {
      edtf: text,
      kind,
      start,
      end,
      approximate: Boolean(lower.end?.approximate || upper.end?.approximate),
      uncertain: Boolean(lower.end?.uncertain || upper.end?.uncertain),
    },
  };
}

// `..` is open, nothing at all is unknown; neither has a bound.
function isOpen(text: string): boolean {
  return text === '' || text === '..';
}

function readEnd(text: string): EndResult {
  const form = edtfForm(text);
  switch (form.kind) {
    case 'unreadable':
      return problem('unreadable', 'it is no date in the form year-month-day');
    case 'impossible':
    case 'unsupported':
      return problem(form.kind, form.detail);
    case 'season': {
      const part = yearPart(form.code);
      if (!part) return problem('impossible', `there is no season ${form.code}`);
      const first = utcMonth(form.year, part.firstMonth);
      const after = utcMonth(form.year, part.firstMonth + part.months);
      const approximate = form.mark === '~' || form.mark === '%';
      const uncertain = form.mark === '?' || form.mark === '%';
      return { ok: true, end: readFrom(first, after, 'season', approximate, uncertain) };
    }
    default:
      return readByLibrary(text, form.kind, form.kind === 'time' ? form.unitMs : 1);
  }
}

/** The library takes a millisecond for a date, and stories and checks repeat theirs. */
const read = new Map<string, EndResult>();
/** More different dates than any story has; a limit, since a server reads stories all day. */
const MOST_READ = 2000;

/** A date as the library reads it; what it is depends on `text` alone. */
function readByLibrary(text: string, precision: DatePrecision, unitMs: number): EndResult {
  const known = read.get(text);
  if (known) return known;
  const result = parseByLibrary(text, precision, unitMs);
  const [first] = read.keys();
  if (read.size >= MOST_READ && first !== undefined) read.delete(first);
  read.set(text, result);
  return result;
}

/** `unitMs`: from the last instant that the library gives to the first one after. */
function parseByLibrary(text: string, precision: DatePrecision, unitMs: number): EndResult {
  try {
    const { min, max, approximate, uncertain } = edtf(text);
    if (min === null || max === null) return problem('unsupported', 'a date without bounds');
    return {
      ok: true,
      end: readFrom(
        instant(min),
        instant(max + unitMs),
        precision,
        Boolean(approximate?.value),
        Boolean(uncertain?.value),
      ),
    };
  } catch {
    return problem('unreadable', 'it is no date in the form year-month-day');
  }
}

function readFrom(
  from: Instant,
  until: Instant,
  precision: DatePrecision,
  approximate: boolean,
  uncertain: boolean,
): ReadEnd {
  const vague = approximate || uncertain;
  // All dates of the same text share these: who would change one is to fail.
  return {
    start: Object.freeze({ at: from, precision, vague }),
    end: Object.freeze({ at: until, precision, vague }),
    approximate,
    uncertain,
  };
}

/** The start of a month, UTC; months past the year's twelve run on into the next. */
function utcMonth(year: number, month: number): Instant {
  const date = new Date(0);
  // Date.UTC would take the years 0–99 for 1900–1999.
  date.setUTCFullYear(year, month, 1);
  return instant(date.getTime());
}

function problem<K extends 'unreadable' | 'impossible' | 'unsupported'>(
  kind: K,
  detail: string,
): { readonly ok: false; readonly problem: { readonly kind: K; readonly detail: string } } {
  return { ok: false, problem: { kind, detail } };
}
