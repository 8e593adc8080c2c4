import type { Certainty } from '../story/certainties';
import type { Leg, Place } from '../story/types';
import type { DateProperties } from './dateProperties';

/** A claim as it stands with what it backs. `says` in the language asked for. */
export interface ClaimProperties {
  readonly id: string;
  readonly says: string;
  readonly chain: readonly string[];
  readonly certainty: Certainty;
  /** EDTF. */
  readonly reported: string;
  /** Ids of sources, where the article does not print that date. */
  readonly reportedFrom?: readonly string[];
  readonly source: string;
  /** Of the article; 0 is the headline. */
  readonly paragraph: number | null;
  /** True: the article does not hold it. */
  readonly context: boolean;
}

/** A source: of the claims, or of the position or path. */
export interface SourceProperties {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly licence: string | null;
}

/** What every feature has; names in all languages come besides, as `name_<tag>`. */
export interface ItemProperties extends DateProperties {
  readonly id: string;
  readonly name: string;
  readonly [name: `name_${string}`]: string;
  /** The least sure of its claims; null where it has none. */
  readonly certainty: Certainty | null;
  /**
   * EDTF: the earliest report of it; not one from before it began, where there are others,
   * for that could only foretell it. null where it has no claim.
   */
  readonly reported: string | null;
  readonly claims: readonly ClaimProperties[];
  readonly sources: readonly SourceProperties[];
  /** True: the article does not hold it. */
  readonly context: boolean;
}

export interface PlaceProperties extends ItemProperties {
  readonly type: 'place';
  readonly kind: Place['kind'];
  readonly precision: Place['precision']['kind'];
  /** Of a point: how far the position may be off. */
  readonly plusMinusKm?: number;
  /** Of a circle: it is somewhere within. */
  readonly radiusKm?: number;
  /** Of a region: its polygon is a soft extent, no border. */
  readonly edge?: 'not stated';
  /** ISO 3166-1 alpha-3; null at sea. */
  readonly country: string | null;
  readonly note: string | null;
  /** What sources other than the article add. */
  readonly contextNote: string | null;
}

export interface LegProperties extends ItemProperties {
  readonly type: 'leg';
  /** The label of its strand: the lane of the timeline. */
  readonly strand: string;
  readonly mode: Leg['mode'];
  /** What the path rests on; `none`: no path is given, and the geometry is null. */
  readonly basis: Leg['basis'];
  /** Ids of places. */
  readonly from: string;
  readonly to: string;
  /** Only where there is no path: degrees clockwise from north, a sign and no more. */
  readonly bearing?: number;
  readonly pathNote: string | null;
  readonly dateNote: string | null;
  /** Ids of the sources of a date, or part of it, that the article does not print. */
  readonly dateFrom: readonly string[];
}

export interface EventProperties extends ItemProperties {
  readonly type: 'event';
  /** The label of its strand: the lane of the timeline. */
  readonly strand: string;
  readonly text: string;
  readonly contextNote: string | null;
  /** Ids: where it happened, or on which leg. Of neither: it has no geometry. */
  readonly place: string | null;
  readonly leg: string | null;
  readonly dateNote: string | null;
  /** Ids of the sources of a date, or part of it, that the article does not print. */
  readonly dateFrom: readonly string[];
}

export type StoryProperties = PlaceProperties | LegProperties | EventProperties;
