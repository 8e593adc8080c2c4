import type { Leg, StoryEvent } from '../story/types';
import type { CuratedDate, DateEdge } from '../time/curatedDate';
import { instant, isoDay } from '../time/instant';

/** When, as a file for other programs has it. */
export interface DateProperties {
  /** EDTF, as the editor wrote it: the window in which it happened. */
  readonly when: string | null;
  /** EDTF; only of a leg that gives them instead of a window. */
  readonly departed?: string;
  readonly arrived?: string;
  /** `span`: it lasted throughout. `oneOf`: some time inside, not known when. */
  readonly dateKind: CuratedDate['kind'] | null;
  /** First and last day it may have been, `YYYY-MM-DD`, both included; null: open or none. */
  readonly start: string | null;
  readonly end: string | null;
}

/** Of what bears no date of its own. */
export const noDate: DateProperties = { when: null, dateKind: null, start: null, end: null };

/** The dates of a leg: its window, or from departure to arrival. */
export function legDate({ when, departed, arrived }: Leg): DateProperties {
  const from = when ?? departed;
  const until = when ?? arrived;
  return {
    when: when?.edtf ?? null,
    ...(departed && { departed: departed.edtf }),
    ...(arrived && { arrived: arrived.edtf }),
    dateKind: when?.kind ?? (from && until ? 'span' : null),
    start: firstDay(from?.start),
    end: lastDayBefore(until?.end),
  };
}

/** The date of an event. */
export function eventDate({ when }: StoryEvent): DateProperties {
  if (!when) return noDate;
  return {
    when: when.edtf,
    dateKind: when.kind,
    start: firstDay(when.start),
    end: lastDayBefore(when.end),
  };
}

/** The day that a date begins on. */
export function firstDay(edge: DateEdge | null | undefined): string | null {
  return edge ? isoDay(edge.at) : null;
}

/** A half-open end names the day before it. */
export function lastDayBefore(edge: DateEdge | null | undefined): string | null {
  return edge ? isoDay(instant(edge.at - 1)) : null;
}
