import type { Certainty } from '../story/certainties';
import type { LegMode } from '../story/legModes';
import type { StrandLook } from '../story/strandLooks';
import type { CLOCKS, PathBasis } from '../story/vocabulary';
import type { Instant } from '../time/instant';

/** What a scene has marks of. */
export type ItemKind = 'leg' | 'event' | 'place';

/** Which clock decides: when it happened, or when it was reported. */
export type Clock = (typeof CLOCKS)[number];

/**
 * Where an item stands at the instant.
 * `hidden`: on the clock of reports, nobody could know of it yet.
 * `ahead`: yet to come. `now`: its dates hold the instant. `past`: over.
 * `undated`: no source gives a date.
 */
export const PHASES = ['hidden', 'ahead', 'now', 'past', 'undated'] as const;
export type Phase = (typeof PHASES)[number];

/** One item whose phase is another than before; `ordinal`: among its kind in the story. */
export interface PhaseChange {
  readonly kind: ItemKind;
  readonly ordinal: number;
  readonly phase: Phase;
}

/** Where what a leg carries was, as far as the story says. */
export type Whereabouts = 'inPort' | 'underWay' | 'arrived' | 'unknown';

export interface PlaceMark {
  readonly id: string;
  readonly phase: Phase;
  /** The least sure of the claims that put it on the map; null where it has none. */
  readonly certainty: Certainty | null;
  readonly context: boolean;
}

export interface LegMark {
  readonly id: string;
  readonly mode: LegMode;
  readonly basis: PathBasis;
  readonly look: StrandLook;
  readonly phase: Phase;
  readonly certainty: Certainty | null;
  readonly context: boolean;
  readonly whereabouts: Whereabouts;
  /**
   * How far along its path the dates allow it to be, as fractions of the length: from at
   * least `[0]` to at most `[1]`. null: unknown. Only a stated path with exact dates has one.
   */
  readonly progress: readonly [number, number] | null;
}

export interface EventMark {
  readonly id: string;
  /** As on its card and its mark, from 1, in order of date; undated last. */
  readonly number: number;
  readonly phase: Phase;
  readonly certainty: Certainty | null;
  readonly context: boolean;
}

/** All that a view needs to draw the story at one instant. Plain data. */
export interface Scene {
  readonly instant: Instant;
  readonly clock: Clock;
  readonly places: readonly PlaceMark[];
  readonly legs: readonly LegMark[];
  readonly events: readonly EventMark[];
}

/** A stop of the slider: an instant at which something begins, ends or becomes known. */
export interface Moment {
  readonly at: Instant;
  /** Ids of what changes there. */
  readonly ids: readonly string[];
}
