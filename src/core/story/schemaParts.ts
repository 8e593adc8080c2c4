import { z } from 'zod';
import { LIVE_MAP_KINDS } from './vocabulary';

// What the schemas of the items share, and the larger fields of the story.

/** Longest texts allowed, in characters: past these a card or a label no longer fits. */
export const LIMITS = {
  name: 60,
  title: 120,
  text: 400,
  says: 320,
  note: 600,
  link: 2000,
  /** A sentence or a question that a class reads from the last row. */
  slide: 120,
  /** An answer there: it stands under the other two. */
  answer: 160,
  notes: 1500,
} as const;

export const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/, 'an id is letters, digits and hyphens, at most 64')
  .describe('Unique within the whole story; it stands in links, so keep it once published.');

export const version = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/)
  .describe('Three numbers with points between: 1.0.0.');

export const minZoom = z
  .number()
  .min(0)
  .max(24)
  .default(0)
  .describe(
    'Shown from this zoom on: 0 is the whole world, each step twice as near. By default 0.',
  );

export const ref = (what: string) => idSchema.describe(`The id of a ${what} of this story.`);

export const localized = (max: number) =>
  z
    .union([
      z.string().min(1).max(max),
      z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), z.string().min(1).max(max)),
    ])
    .describe('Plain text in the language of the story, or one text per language tag.');

export const edtf = z
  .string()
  .min(1)
  .max(80)
  .describe(
    'EDTF: 2021-03-05, 2021-03 (some time that month), 2021-03-05/2021-04-01 (from – to), ' +
      '[2021-03-05..2021-04-12] (some time between), 2021-03-05? (uncertain), 2021-03~ (about), ' +
      '../2021-04-12 (open).',
  );

export const position = z
  .tuple([z.number(), z.number()])
  .describe('[longitude, latitude] in degrees, WGS 84, longitude first as in GeoJSON.');

export const extent = z.tuple([z.number(), z.number(), z.number(), z.number()]);

export const path = z.array(position).min(2).max(5000).describe('Positions in order of travel.');

export const link = z.string().max(LIMITS.link).describe('An http or https address.');

export const basemap = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'it is small letters, digits and single hyphens between them')
  .describe(
    'The name of the basemap under the story, where it is not the one of every story. Made by: ' +
      'npm run basemap -- --bbox west,south,east,north --name my-region',
  );

export const liveMap = z
  .strictObject({
    kind: z.enum(LIVE_MAP_KINDS).describe('pmtiles: an archive of tiles. style: a MapLibre style.'),
    url: link.describe(
      'Its http or https address, or one from the root of the site: maps/baltic.pmtiles for ' +
        'public/maps/baltic.pmtiles.',
    ),
    credit: z.string().min(1).max(LIMITS.title).describe('Whom its makers want named.'),
  })
  .describe(
    'What the live map shows in place of the basemap, which stays what the page arrives with and ' +
      'what is shown where this does not answer. The page names the host that it is loaded from, and ' +
      'allows that one alone: tiles, letters and symbols of a style have to be there too.',
  );

export const context = z
  .boolean()
  .describe('true: the article does not hold this; it is drawn as context and marked so.');

export const contextNote = localized(LIMITS.text)
  .optional()
  .describe('What sources other than the article add: marked as context, and hidden with it.');

export const outsideDate = z
  .strictObject({
    sources: z.array(ref('source')).min(1).describe('Where the date is from.'),
    printed: localized(LIMITS.name)
      .optional()
      .describe('What the article prints instead, in its own few words; none where it has none.'),
  })
  .optional()
  .describe('For a date that the article does not print, or not all of it.');

export const printSchema = z
  .strictObject({
    n: z.number().int().min(0).max(9999).describe('Its number as in claims; 0 is the headline.'),
    print: z
      .string()
      .regex(/^sha256:[0-9a-f]{16}$/, 'a fingerprint is sha256: and 16 hexadecimal digits')
      .describe('The first 16 hexadecimal digits of the SHA-256 of its plain text, made uniform.'),
    words: z.number().int().min(0).max(100_000).describe('How many words it has.'),
  })
  .describe('One paragraph of the article as it was when it was curated: a print, never its text.');
