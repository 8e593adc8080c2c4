import type { Theme } from '../scene/palette';
import { THEME_NAMES } from '../scene/themeNames';
import type { Clock, Moment } from '../scene/types';
import {
  clampToInterval,
  DAY_MS,
  type Instant,
  type Interval,
  instant,
  lastDay,
  startOfDay,
} from '../time/instant';

export type ThemeChoice = 'auto' | Theme;
export const THEME_CHOICES = ['auto', ...Object.keys(THEME_NAMES)] as readonly ThemeChoice[];

/** All that a link restores, and whether the story is playing. */
export interface AppState {
  /** The start of the UTC day shown. */
  readonly instant: Instant;
  readonly clock: Clock;
  /** Whether what the article does not hold is shown. */
  readonly context: boolean;
  /** The id of a place, leg, event or claim. */
  readonly selection: string | null;
  readonly theme: ThemeChoice;
  readonly playing: boolean;
  /** The version of the story that a link was made for; null where it names none. */
  readonly version: string | null;
}

/** The first view: the last day of the story, so that a glance sees all of it. */
export function initialState(span: Interval): AppState {
  return {
    instant: lastDay(span),
    clock: 'happened',
    context: true,
    selection: null,
    theme: 'auto',
    playing: false,
    version: null,
  };
}

/** Days in the span: the slider's maximum is one less. */
export function dayCount(span: Interval): number {
  return Math.max(1, Math.round((span.end - span.start) / DAY_MS));
}

export function dayIndex(at: Instant, span: Interval): number {
  return Math.floor((at - span.start) / DAY_MS);
}

export function dayAt(index: number, span: Interval): Instant {
  return clampToInterval(instant(span.start + index * DAY_MS), span);
}

/** Shows another day; what is outside the span becomes its nearest day. */
export function showDay(state: AppState, at: Instant, span: Interval): AppState {
  const day = clampToInterval(startOfDay(at), span);
  return day === state.instant ? state : { ...state, instant: day };
}

export function select(state: AppState, selection: string | null): AppState {
  return selection === state.selection ? state : { ...state, selection };
}

/** What a press on a mark, a tick or a line does: selects, and stops playing. */
export function choose(state: AppState, selection: string | null): AppState {
  return pause(select(state, selection));
}

/** What a move of the slider does: shows a day, and stops playing. */
export function goToDay(state: AppState, at: Instant, span: Interval): AppState {
  return pause(showDay(state, at, span));
}

export function setClock(state: AppState, clock: Clock): AppState {
  return clock === state.clock ? state : { ...state, clock };
}

export function setContext(state: AppState, context: boolean): AppState {
  return context === state.context ? state : { ...state, context };
}

export function setTheme(state: AppState, theme: ThemeChoice): AppState {
  return theme === state.theme ? state : { ...state, theme };
}

/** Starts playing; from the end it starts again before the first moment. */
export function play(state: AppState, stops: readonly Moment[]): AppState {
  const last = stops.at(-1);
  const first = stops[0];
  if (!first || !last) return state;
  const rewound = state.instant >= last.at ? { ...state, instant: first.at } : state;
  return rewound.playing && rewound.selection === null
    ? rewound
    : { ...rewound, playing: true, selection: null };
}

export function pause(state: AppState): AppState {
  return state.playing ? { ...state, playing: false } : state;
}
