/**
 * The closed lists of the story format. To add a certainty or a kind of place, add it here; the schema, the checker and the drawing tables all read these lists, and
 * TypeScript names each table that still lacks the new entry.
 */

/** How sure a claim is, from seen to guessed. */
export const CERTAINTIES = [
  'observed',
  'stated',
  'assessed',
  'believed',
  'unnamed',
  'inferred',
] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Which date counts: when it happened, or when it was reported. */
export const CLOCKS = ['happened', 'reported'] as const;

/**
 * What a leg's path rests on. `stated`: a source gives the track. `inferred`: the editor
 * worked it out and says from what. `illustrative`: only the ends are known, the line
 * between shows that they are joined. `none`: not even that, an arrow and no more.
 */
export const PATH_BASES = ['stated', 'inferred', 'illustrative', 'none'] as const;
export type PathBasis = (typeof PATH_BASES)[number];

export const PLACE_KINDS = [
  'port',
  'station',
  'bridge',
  'city',
  'base',
  'site',
  'region',
  'country',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** What kind of statement a claim is. */
export const CLAIM_KINDS = ['event', 'assessment', 'quote', 'background'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** `article`: the article the story is made from. The rest is context, and marked so. */
export const SOURCE_KINDS = ['article', 'report', 'statement', 'dataset', 'reference'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What a source's title is where it is not the printed one. */
export const TITLE_IS = ['description'] as const;

/** The looks a strand (a lane of the timeline) may take; each has a colour and a pattern. */
export const STRAND_LOOKS = ['shipment', 'sighting', 'diplomacy', 'statement'] as const;
export type StrandLook = (typeof STRAND_LOOKS)[number];

export const LABEL_KINDS = ['country', 'sea', 'gulf', 'river', 'town', 'island', 'region'] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

export const LINE_KINDS = ['river', 'rail'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** What a live map of a story's own may be. */
export const LIVE_MAP_KINDS = ['pmtiles', 'style'] as const;
