import type { Interval } from '../time/instant';
import { clampToInterval, isoDay, parseIsoDay } from '../time/instant';
import { type AppState, initialState, THEME_CHOICES, type ThemeChoice } from './appState';

/** What a link can say, once read; anything it got wrong has fallen back already. */
export interface LinkState extends AppState {
  /** `?live=1`: bring up the live map without waiting for intent. */
  readonly live: boolean;
}

/** What is read from: the page's `URLSearchParams` fits. */
export interface LinkParams {
  get(key: string): string | null;
}

/**
 * Reads `?t=2021-03-05&clock=reported&context=0&select=…&theme=dark&live=1`. Never throws: an
 * unknown id, a bad date or a word it does not know falls back to the first view; a date
 * outside the span to its nearest day.
 *
 * @param knows tells whether the story has an item of that id.
 */
export function readLink(
  params: LinkParams,
  span: Interval,
  knows: (id: string) => boolean,
): LinkState {
  const base = initialState(span);
  const asked = parseIsoDay(params.get('t') ?? '');
  const selection = params.get('select');
  const version = params.get('v');
  return {
    ...base,
    instant: asked === null ? base.instant : clampToInterval(asked, span),
    clock: params.get('clock') === 'reported' ? 'reported' : 'happened',
    context: showsContext(params),
    selection: selection !== null && knows(selection) ? selection : null,
    theme: readTheme(params),
    version: version !== null && VERSION.test(version) ? version : null,
    live: params.get('live') === '1',
  };
}

/**
 * What a link must say to restore the state: each parameter with its value, null for one
 * that equals the first view and is left out. Parameters that are not ours are not named.
 */
export function linkParams(state: AppState, span: Interval): Record<string, string | null> {
  const base = initialState(span);
  return {
    t: state.instant === base.instant ? null : isoDay(state.instant),
    clock: state.clock === base.clock ? null : state.clock,
    context: state.context ? null : '0',
    select: state.selection,
    theme: state.theme === 'auto' ? null : state.theme,
  };
}

/** Whether a link asks for what the article does not hold: it does, unless it says `context=0`. */
export function showsContext(params: LinkParams): boolean {
  return params.get('context') !== '0';
}

/** The theme that a link asks for; a word that is none is `auto`. */
export function readTheme(params: LinkParams): ThemeChoice {
  const theme = params.get('theme');
  return THEME_CHOICES.find((choice) => choice === theme) ?? 'auto';
}

const VERSION = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/;
