import type { Clock } from '../scene/types';
import { type Instant, parseIsoDay } from '../time/instant';
import { THEME_CHOICES, type ThemeChoice } from './appState';

/** The version of the messages that steer an embed; it grows when one changes its meaning. */
export const CONTROL_VERSION = 1;

/** What the page around an embed asks of it. */
export type EmbedCommand =
  | { readonly type: 'setMoment'; readonly at: Instant }
  | { readonly type: 'setClock'; readonly clock: Clock }
  | { readonly type: 'select'; readonly id: string | null }
  | { readonly type: 'setContext'; readonly context: boolean }
  | { readonly type: 'setTheme'; readonly theme: ThemeChoice }
  | { readonly type: 'play' }
  | { readonly type: 'pause' };

/** A command and the name under which its sender wants to hear of it. */
export interface EmbedRequest {
  readonly command: EmbedCommand;
  readonly requestId: string | number | null;
}

/**
 * Reads a message `{v, type, payload, requestId}`. Never throws: null for whatever is not
 * exactly a command of this version.
 *
 * @param knows tells whether the story has an item of that id.
 */
export function readEmbedRequest(
  data: unknown,
  knows: (id: string) => boolean,
): EmbedRequest | null {
  if (!isRecord(data) || data.v !== CONTROL_VERSION || typeof data.type !== 'string') return null;
  const payload = isRecord(data.payload) ? data.payload : {};
  const command = readCommand(data.type, payload, knows);
  return command && { command, requestId: readId(data.requestId) };
}

function readCommand(
  type: string,
  payload: Readonly<Record<string, unknown>>,
  knows: (id: string) => boolean,
): EmbedCommand | null {
  const { date, clock, id, context, theme } = payload;
  switch (type) {
    case 'setMoment': {
      const at = typeof date === 'string' ? parseIsoDay(date) : null;
      return at === null ? null : { type, at };
    }
    case 'setClock':
      return clock === 'happened' || clock === 'reported' ? { type, clock } : null;
    case 'select':
      return id === null || (typeof id === 'string' && knows(id)) ? { type, id } : null;
    case 'setContext':
      return typeof context === 'boolean' ? { type, context } : null;
    case 'setTheme': {
      const known = THEME_CHOICES.find((choice) => choice === theme);
      return known === undefined ? null : { type, theme: known };
    }
    case 'play':
    case 'pause':
      return { type };
    default:
      return null;
  }
}

function readId(value: unknown): string | number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' && value.length <= 100 ? value : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
