import type { Instant } from '../time/instant';
import type { Position } from './types';

/**
 * What a checker may know of the real Earth beyond the story file; all of it optional.
 * A check that lacks its aid is left out.
 */
export interface GeographyAids {
  /** True where there is land for sure, as finely as the map at hand tells. */
  readonly isLand?: (at: Position) => boolean;
  /** ISO 3166-1 alpha-3 code of the country there; null at sea. */
  readonly countryAt?: (at: Position) => string | null;
  /**
   * How far, in km, the map at hand may be off there. 0 where it keeps every island; above
   * 0 it may lack small ones, so that `null` from `countryAt` proves nothing.
   */
  readonly grainKm?: (at: Position) => number;
  /**
   * The basemaps at hand by the names that stories give them, each with what it knows. A
   * story that names none is checked against the aids above.
   */
  readonly basemaps?: ReadonlyMap<string, () => GeographyAids>;
}

/** What a checker may know beyond the story file; a check that lacks its aid is left out. */
export interface CheckAids extends GeographyAids {
  /** The day on which the story is checked, as the start of a UTC day. */
  readonly today?: Instant;
  /** The folder in which the story lies: its pages stand under this name. */
  readonly folder?: string;
  /** How the commands are told which story is meant: its folder in seeds/, or its file. */
  readonly argument?: string;
  /** Whether the site has a file, named from its root: `maps/baltic.pmtiles`. */
  readonly hasFile?: (name: string) => boolean;
}

/** What is known of the Earth where a story names its basemap; an unknown one changes nothing. */
export function aidsFor<T extends GeographyAids>(basemap: string | undefined, aids: T): T {
  const own = basemap === undefined ? undefined : aids.basemaps?.get(basemap);
  return own ? { ...aids, ...own() } : aids;
}
