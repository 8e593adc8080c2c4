import type { LinkParams } from './link';

/** What an address asks of an embed besides the view (`readLink`): how it shows itself. */
export interface EmbedOptions {
  readonly title: boolean;
  readonly timeline: boolean;
  readonly cards: boolean;
  /** The small map of the wider region. */
  readonly inset: boolean;
  /** Only the map and its timeline: no title, no foot. */
  readonly plain: boolean;
  /** No ground of its own outside the map. */
  readonly transparent: boolean;
  /** A picture: nothing to press, no live map. */
  readonly still: boolean;
  readonly autoplay: boolean;
  /** The origin of the page that may steer the embed; null: none may. */
  readonly host: string | null;
}

export const EMBED_DEFAULTS: EmbedOptions = {
  title: true,
  timeline: true,
  cards: false,
  inset: true,
  plain: false,
  transparent: false,
  still: false,
  autoplay: false,
  host: null,
};

/** The parameter of each option that is a yes or a no. */
const SWITCHES = {
  title: 'title',
  timeline: 'timeline',
  cards: 'cards',
  inset: 'inset',
  plain: 'plain',
  transparent: 'transparent',
  still: 'static',
  autoplay: 'autoplay',
} as const;
type Switch = keyof typeof SWITCHES;

/**
 * Reads `?title=0&timeline=0&cards=1&inset=0&plain=1&transparent=1&static=1&autoplay=1&host=…`.
 * Never throws: whatever is neither 0 nor 1, and a host that is no origin, counts as not said.
 */
export function readEmbedOptions(params: LinkParams): EmbedOptions {
  return { ...readEmbedSwitches(params), host: readOrigin(params.get('host')) };
}

/** All of it that is a yes or a no. */
export function readEmbedSwitches(params: LinkParams): Omit<EmbedOptions, 'host'> {
  const said = Object.entries(SWITCHES).map(([option, key]) => {
    const value = params.get(key);
    const known = value === '1' || value === '0';
    return [option, known ? value === '1' : EMBED_DEFAULTS[option as Switch]];
  });
  return Object.fromEntries(said);
}

/** What an address must say for these options: null for what it leaves out. */
export function embedParams(options: EmbedOptions): Record<string, string | null> {
  const said = Object.entries(SWITCHES).map(([option, key]) => {
    const value = options[option as Switch];
    return [key, value === EMBED_DEFAULTS[option as Switch] ? null : value ? '1' : '0'];
  });
  return { ...Object.fromEntries(said), host: options.host };
}

const ORIGIN =
  /^https?:\/\/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?::\d{1,5})?$/;

/** An origin as browsers write it (`https://news.example`), in small letters; else null. */
function readOrigin(text: string | null): string | null {
  if (text === null || text.length > 255) return null;
  return ORIGIN.test(text) ? text : null;
}
