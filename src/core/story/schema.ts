import { z } from 'zod';
import { CERTAINTIES } from './certaintyNames';
import { LEG_MODES } from './legModes';
import { STRAND_LOOKS } from './strandLooks';
import {
  CLAIM_KINDS,
  CLOCKS,
  LABEL_KINDS,
  LINE_KINDS,
  LIVE_MAP_KINDS,
  PATH_BASES,
  PLACE_KINDS,
  SOURCE_KINDS,
  TITLE_IS,
} from './vocabulary';

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

const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/, 'an id is letters, digits and hyphens, at most 64')
  .describe('Unique within the whole story; it stands in links, so keep it once published.');

const ref = (what: string) => idSchema.describe(`The id of a ${what} of this story.`);

const localized = (max: number) =>
  z
    .union([
      z.string().min(1).max(max),
      z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), z.string().min(1).max(max)),
    ])
    .describe('Plain text in the language of the story, or one text per language tag.');

const edtf = z
  .string()
  .min(1)
  .max(80)
  .describe(
    'EDTF: 2021-03-05, 2021-03 (some time that month), 2021-03-05/2021-04-01 (from – to), ' +
      '[2021-03-05..2021-04-12] (some time between), 2021-03-05? (uncertain), 2021-03~ (about), ' +
      '../2021-04-12 (open).',
  );

const position = z
  .tuple([z.number(), z.number()])
  .describe('[longitude, latitude] in degrees, WGS 84, longitude first as in GeoJSON.');

const extent = z.tuple([z.number(), z.number(), z.number(), z.number()]);

const path = z.array(position).min(2).max(5000).describe('Positions in order of travel.');

const link = z.string().max(LIMITS.link).describe('An http or https address.');

const basemap = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'it is small letters, digits and single hyphens between them')
  .describe(
    'The name of the basemap under the story, where it is not the one of every story. Made by: ' +
      'npm run basemap -- --bbox west,south,east,north --name my-region',
  );

const liveMap = z
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

const context = z
  .boolean()
  .describe('true: the article does not hold this; it is drawn as context and marked so.');

const contextNote = localized(LIMITS.text)
  .optional()
  .describe('What sources other than the article add: marked as context, and hidden with it.');

const outsideDate = z
  .strictObject({
    sources: z.array(ref('source')).min(1).describe('Where the date is from.'),
    printed: localized(LIMITS.name)
      .optional()
      .describe('What the article prints instead, in its own few words; none where it has none.'),
  })
  .optional()
  .describe('For a date that the article does not print, or not all of it.');

const printSchema = z
  .strictObject({
    n: z.number().int().min(0).max(9999).describe('Its number as in claims; 0 is the headline.'),
    print: z
      .string()
      .regex(/^sha256:[0-9a-f]{16}$/, 'a fingerprint is sha256: and 16 hexadecimal digits')
      .describe('The first 16 hexadecimal digits of the SHA-256 of its plain text, made uniform.'),
    words: z.number().int().min(0).max(100_000).describe('How many words it has.'),
  })
  .describe('One paragraph of the article as it was when it was curated: a print, never its text.');

export const sourceSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(SOURCE_KINDS),
    title: z
      .string()
      .min(1)
      .max(LIMITS.text)
      .describe('Its title as printed; cut short, it ends in “…”.'),
    titleIs: z
      .enum(TITLE_IS)
      .optional()
      .describe('description: the title is not printed, but says what it is; cited in brackets.'),
    publisher: z.string().min(1).max(LIMITS.title).optional(),
    published: edtf.optional(),
    url: link.optional(),
    licence: z.string().max(LIMITS.title).optional(),
    note: localized(LIMITS.note).optional(),
    paragraphs: z
      .array(printSchema)
      .max(2000)
      .optional()
      .describe(
        'For the article only: fingerprints of its paragraphs, to tell whether a copy is the text ' +
          'that was curated. Made by: npm run check -- story.json --fingerprint article.txt',
      ),
  })
  .describe('Where something is from: the article, an outside report, a data set.');

export const placeSchema = z
  .strictObject({
    id: idSchema,
    name: localized(LIMITS.name),
    kind: z.enum(PLACE_KINDS),
    at: position,
    precision: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('point'), plusMinusKm: z.number().min(0).max(100) }),
        z.strictObject({ kind: z.literal('circle'), radiusKm: z.number().positive().max(2000) }),
        z.strictObject({
          kind: z.literal('region'),
          extent: extent.describe(
            '[west, south, east, north] in degrees: where the soft region lies.',
          ),
        }),
      ])
      .describe('How well the position is known; it is drawn.'),
    country: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable()
      .describe('ISO 3166-1 alpha-3 code of the country it lies in, null at sea.'),
    detail: localized(LIMITS.name).optional().describe('A few words under the name on the map.'),
    note: localized(LIMITS.note).optional(),
    contextNote,
    source: ref('source').describe('The id of the source of the position.'),
    claims: z.array(ref('claim')).default([]),
    context: context.default(false),
  })
  .describe('A named position, with its own precision.');

export const legSchema = z
  .strictObject({
    id: idSchema,
    label: localized(LIMITS.title),
    strand: ref('strand'),
    from: ref('place'),
    to: ref('place'),
    mode: z.enum(LEG_MODES),
    basis: z.enum(PATH_BASES),
    path: path.optional(),
    bearing: z
      .number()
      .min(0)
      .max(360)
      .optional()
      .describe(
        'Only for basis none: degrees clockwise from north in which its arrow leaves. A sign, no path.',
      ),
    pathNote: localized(LIMITS.text).optional().describe('What the path rests on, in words.'),
    source: ref('source').optional().describe('The source of the path.'),
    when: edtf
      .optional()
      .describe('The window within which movements are said to happen, trips not told apart.'),
    departed: edtf.optional(),
    arrived: edtf.optional(),
    dateNote: localized(LIMITS.text).optional(),
    dateFrom: outsideDate,
    claims: z.array(ref('claim')).default([]),
    context: context.default(false),
  })
  .describe('A movement from one place to another.');

export const eventSchema = z
  .strictObject({
    id: idSchema,
    strand: ref('strand'),
    title: localized(LIMITS.title),
    text: localized(LIMITS.text).describe('What is said, with who says it.'),
    when: edtf.nullable().describe('null: no source gives a date.'),
    dateNote: localized(LIMITS.text)
      .optional()
      .describe('What about the date is not from the article.'),
    dateFrom: outsideDate,
    contextNote,
    place: ref('place').optional(),
    leg: ref('leg').optional(),
    claims: z.array(ref('claim')),
    context: context.default(false),
  })
  .describe('Something that happened: a card, a mark on the timeline.');

export const claimSchema = z
  .strictObject({
    id: idSchema,
    says: localized(LIMITS.says).describe('What is claimed, in your own words, not the source’s.'),
    chain: z
      .array(z.string().min(1).max(LIMITS.name))
      .min(1)
      .describe('Who says so, from the origin to the outlet.'),
    certainty: z.enum(CERTAINTIES),
    kind: z.enum(CLAIM_KINDS),
    about: edtf.nullable().describe('The date it speaks of; null where it has none.'),
    aboutNote: localized(LIMITS.text).optional(),
    aboutFrom: outsideDate,
    reported: edtf.describe('When it became known.'),
    reportedFrom: outsideDate,
    source: ref('source'),
    paragraph: z.number().int().min(0).optional().describe('0 is the headline.'),
    places: z.array(ref('place')).default([]),
    ambiguous: localized(LIMITS.text).optional(),
    contextNote,
    inferred: localized(LIMITS.text).optional().describe('What the editor inferred, from what.'),
    differsFrom: z.array(ref('claim')).default([]).describe('Claims that say otherwise.'),
  })
  .describe('One thing that is said: by whom, how sure, since when, where it stands.');

export const stepSchema = z
  .strictObject({
    id: idSchema,
    date: edtf
      .optional()
      .describe('The one day that the map shows: 2021-03-05. By default the last of the story.'),
    clock: z
      .enum(CLOCKS)
      .default('happened')
      .describe('reported: the map shows only what a reader could know on that day.'),
    camera: extent
      .optional()
      .describe('[west, south, east, north] of what the map shows; by default the first view.'),
    show: z
      .array(ref('place, leg or event'))
      .optional()
      .describe('What stands on the map, and nothing else; by default all there is.'),
    says: localized(LIMITS.slide).describe('One sentence, no surer than its source.'),
    claims: z
      .array(ref('claim'))
      .default([])
      .describe('The claims it rests on; the first is named on the screen.'),
    question: localized(LIMITS.slide).optional().describe('One question for the class.'),
    answer: localized(LIMITS.answer).optional().describe('Held back until one more press.'),
    hold: z
      .array(ref('place or leg'))
      .default([])
      .describe('Places and legs that are drawn only with the answer.'),
    holdNames: z
      .array(ref('place'))
      .default([])
      .describe('Places that stand there without their names until the answer.'),
    holdSure: z
      .boolean()
      .default(false)
      .describe('true: who says so, and how sure, is told only with the answer.'),
    holdClaims: z
      .array(ref('claim'))
      .default([])
      .describe('Those of its claims that would give the answer away: told only with it.'),
    find: ref('place')
      .optional()
      .describe(
        '“Where is it?”: the class points, and the way from there to the place is measured.',
      ),
    notes: localized(LIMITS.notes).optional().describe('For the teacher alone.'),
  })
  .describe('One step of a lesson: a map, a date, a sentence, a question.');

export const storySchema = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal(1),
    id: idSchema,
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    checked: edtf.describe('The day an editor last checked the story.'),
    changes: z
      .array(
        z.strictObject({
          version: z.string().regex(/^\d+\.\d+\.\d+$/),
          date: edtf,
          text: localized(LIMITS.note),
        }),
      )
      .default([]),
    language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
    kicker: localized(LIMITS.name).optional(),
    title: localized(LIMITS.title),
    standfirst: localized(LIMITS.text),
    article: ref('source').optional(),
    span: edtf.optional().describe('The dates the slider covers; by default all dates, padded.'),
    home: extent
      .optional()
      .describe('[west, south, east, north] of the first view; by default the dated places.'),
    basemap: basemap.optional(),
    liveMap: liveMap.optional(),
    strands: z
      .array(
        z.strictObject({ id: idSchema, label: localized(LIMITS.name), look: z.enum(STRAND_LOOKS) }),
      )
      .min(1)
      .max(8),
    sources: z.array(sourceSchema).min(1),
    places: z.array(placeSchema).default([]),
    legs: z.array(legSchema).default([]),
    events: z.array(eventSchema).default([]),
    claims: z.array(claimSchema).default([]),
    labels: z
      .array(
        z
          .strictObject({
            id: idSchema,
            kind: z.enum(LABEL_KINDS),
            at: position,
            name: localized(LIMITS.name).optional(),
            country: z
              .string()
              .regex(/^[A-Z]{2}$/)
              .optional()
              .describe('ISO alpha-2 code: the name then comes in the reader’s language.'),
            minZoom: z.number().min(0).max(24).default(0),
            maxZoom: z.number().min(0).max(24).default(24),
            source: ref('source').optional(),
          })
          .describe('A quiet label for orientation; it is no part of the story.'),
      )
      .default([]),
    lines: z
      .array(
        z
          .strictObject({
            id: idSchema,
            kind: z.enum(LINE_KINDS),
            name: localized(LIMITS.name),
            path,
            minZoom: z.number().min(0).max(24).default(0),
            source: ref('source'),
            note: localized(LIMITS.text).optional(),
          })
          .describe('A line for orientation: a river, a railway; always context.'),
      )
      .default([]),
    steps: z
      .array(stepSchema)
      .max(60)
      .default([])
      .describe('A lesson, step by step; by default one step for each day something changes.'),
  })
  .describe('A Waybill story: what a news article says of a shipment, claim by claim.');

/** A story file as it is written (defaults may be left out). */
export type StoryInput = z.input<typeof storySchema>;
/** A story file after its shape has been checked (defaults filled in). */
export type StoryFile = z.output<typeof storySchema>;
