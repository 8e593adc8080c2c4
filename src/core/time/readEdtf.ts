import edtf, { type EdtfValue } from 'edtf';
import type { CuratedDate, DateEdge, DatePrecision } from './curatedDate';
import { instant } from './instant';

/** What can be wrong with a date, in words a person who edits the file understands. */
export type EdtfProblem =
  | { readonly kind: 'unreadable'; readonly detail: string }
  | { readonly kind: 'reversed' }
  | { readonly kind: 'unsupported'; readonly detail: string };

export type EdtfResult =
  | { readonly ok: true; readonly date: CuratedDate }
  | { readonly ok: false; readonly problem: EdtfProblem };

// The numbers that the library gives as `precision`.
const PRECISION: Record<number, DatePrecision> = { 0: 'time', 1: 'year', 2: 'month', 3: 'day' };

/**
 * Reads an EDTF string (levels 0 and 1, and the one-of set `[a..b]` of level 2).
 * Bounds are UTC. Never throws.
 *
 * The library gives the first day alone as the bounds of a set, so a set is read here as
 * the interval between its ends and marked `oneOf`.
 */
export function readEdtf(text: string): EdtfResult {
  const set = /^\[\s*([^,\]]*?)\s*\.\.\s*([^,\]]*?)\s*\]$/.exec(text);
  if (set) {
    const inner = readValue(`${set[1] || '..'}/${set[2] || '..'}`);
    if (!inner.ok) return inner;
    return compile(text, inner.value, 'oneOf');
  }
  const read = readValue(text);
  if (!read.ok) return read;
  return compile(text, read.value, read.value.type === 'Interval' ? 'span' : 'single');
}

function readValue(
  text: string,
): { ok: true; value: EdtfValue } | { ok: false; problem: EdtfProblem } {
  try {
    return { ok: true, value: edtf(text) };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    if (/invalid (upper|lower) bound/.test(said)) {
      return { ok: false, problem: { kind: 'reversed' } };
    }
    return { ok: false, problem: { kind: 'unreadable', detail: said.split('\n')[0] ?? said } };
  }
}

function compile(text: string, value: EdtfValue, kind: CuratedDate['kind']): EdtfResult {
  const flagged = (v: EdtfValue) => Boolean(v.approximate?.value || v.uncertain?.value);
  if (value.type === 'Interval') {
    const lower = isValue(value.lower) ? value.lower : null;
    const upper = isValue(value.upper) ? value.upper : null;
    if (!lower && !upper) {
      return {
        ok: false,
        problem: { kind: 'unsupported', detail: 'an interval open at both ends' },
      };
    }
    const parts = [lower, upper].filter((v) => v !== null);
    return {
      ok: true,
      date: {
        edtf: text,
        kind,
        start: lower && startEdge(lower),
        end: upper && endEdge(upper),
        approximate: parts.some((v) => Boolean(v.approximate?.value)),
        uncertain: parts.some((v) => Boolean(v.uncertain?.value)),
      },
    };
  }
  if (value.type === 'Set' || value.type === 'List') {
    return {
      ok: false,
      problem: { kind: 'unsupported', detail: 'a list of several dates' },
    };
  }
  const start = startEdge(value);
  const end = endEdge(value);
  if (!start || !end) {
    return { ok: false, problem: { kind: 'unsupported', detail: `a date of type ${value.type}` } };
  }
  return {
    ok: true,
    date: {
      edtf: text,
      kind,
      start,
      end,
      approximate: Boolean(value.approximate?.value),
      uncertain: Boolean(value.uncertain?.value),
    },
  };

  function startEdge(v: EdtfValue): DateEdge | null {
    if (v.min === null || !Number.isFinite(v.min)) return null;
    return { at: instant(v.min), precision: precisionOf(v), vague: flagged(v) };
  }
  function endEdge(v: EdtfValue): DateEdge | null {
    if (v.max === null || !Number.isFinite(v.max)) return null;
    // The library's `max` is the last millisecond inside; ours is the first one after.
    return { at: instant(v.max + 1), precision: precisionOf(v), vague: flagged(v) };
  }
}

function isValue(v: EdtfValue | number | null | undefined): v is EdtfValue {
  return typeof v === 'object' && v !== null;
}

function precisionOf(v: EdtfValue): DatePrecision {
  if (v.type === 'Season') return 'season';
  if (v.type === 'Decade' || v.type === 'Century') return 'decade';
  return PRECISION[v.precision ?? 1] ?? 'year';
}
