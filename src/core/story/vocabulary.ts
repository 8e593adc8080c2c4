/**
 * The closed lists of the story format that are no more than words. The schema, the checker and
 * the drawing tables all read them, and TypeScript names each table that lacks a new one. What
 * has a table of its own: `certainties.ts`, `legModes.ts`, `strandLooks.ts`.
 */

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

/**
 * What kind of statement a claim is. `forecast`: what was expected or planned when it was
 * said; it alone may speak of a day after it was reported.
 */
export const CLAIM_KINDS = ['event', 'forecast', 'assessment', 'quote', 'background'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** `article`: the article the story is made from. The rest is context, and marked so. */
export const SOURCE_KINDS = ['article', 'report', 'statement', 'dataset', 'reference'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What a source's title is where it is not the printed one. */
export const TITLE_IS = ['description'] as const;

export const LABEL_KINDS = ['country', 'sea', 'gulf', 'river', 'town', 'island', 'region'] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

export const LINE_KINDS = ['river', 'rail'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** What a live map of a story's own may be. */
export const LIVE_MAP_KINDS = ['pmtiles', 'style'] as const;
