import type { Instant, Interval } from './instant';

/** How finely one end of a curated date is given. */
export type DatePrecision = 'time' | 'day' | 'month' | 'season' | 'year' | 'decade';

/** One end of a curated date. */
export interface DateEdge {
  /** For a start: the first instant. For an end: the first instant after it (half-open). */
  readonly at: Instant;
  readonly precision: DatePrecision;
  /** True where EDTF marks this end approximate (`~`), uncertain (`?`) or both (`%`). */
  readonly vague: boolean;
}

/**
 * A date as an editor wrote it, in EDTF (ISO 8601-2, Library of Congress), with what
 * follows from it. Plain data, so that it can be compiled at build time and shipped as JSON.
 *
 * `span`: the stated whole (`2021-03-05/2021-04-01` lasted from the one to the other).
 * `oneOf`: some time inside, not known when (`[2021-03-05..2021-04-01]`).
 * `single`: a day, month, year… as given (`2021-03-05`, `2021-03~`).
 */
export interface CuratedDate {
  readonly edtf: string;
  readonly kind: 'single' | 'span' | 'oneOf';
  /** null: open (`..`) or unknown (empty) at this end. */
  readonly start: DateEdge | null;
  readonly end: DateEdge | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** The widest half-open interval the date allows, its open ends closed by `within`. */
export function bounds(date: CuratedDate, within: Interval): Interval {
  return {
    start: date.start?.at ?? within.start,
    end: date.end?.at ?? within.end,
  };
}

/** True where all of `first` lies before any of `second` can. */
export function isBefore(first: CuratedDate, second: CuratedDate): boolean {
  return first.end !== null && second.start !== null && first.end.at <= second.start.at;
}

/** The date that may have begun first; undefined of none. */
export function earliest(dates: readonly CuratedDate[]): CuratedDate | undefined {
  const begin = ({ start }: CuratedDate) => start?.at ?? -Infinity;
  return dates.reduce<CuratedDate | undefined>(
    (first, date) => (first && begin(first) <= begin(date) ? first : date),
    undefined,
  );
}

/** True where the date fixes both ends to a day or finer and marks neither as vague. */
export function isExact(date: CuratedDate): boolean {
  const fine = (edge: DateEdge | null) =>
    edge !== null && !edge.vague && (edge.precision === 'day' || edge.precision === 'time');
  return date.kind !== 'oneOf' && fine(date.start) && fine(date.end);
}
