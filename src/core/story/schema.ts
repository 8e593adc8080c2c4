import { z } from 'zod';
import { CERTAINTIES, CERTAINTY_MEANS } from './certaintyNames';
import { LEG_MODES } from './legModes';
import {
  basemap,
  context,
  contextNote,
  edtf,
  extent,
  idSchema,
  LIMITS,
  link,
  liveMap,
  localized,
  minZoom,
  outsideDate,
  path,
  position,
  printSchema,
  ref,
  version,
} from './schemaParts';
import { STRAND_LOOKS } from './strandLooks';
import {
  CLAIM_KINDS,
  CLOCKS,
  LABEL_KINDS,
  LINE_KINDS,
  PATH_BASES,
  PLACE_KINDS,
  SOURCE_KINDS,
  TITLE_IS,
} from './vocabulary';

export const sourceSchema = z
  .strictObject({
    id: idSchema,
    kind: z
      .enum(SOURCE_KINDS)
      .describe('article: the article itself. The others are what is not in it, and marked so.'),
    title: z
      .string()
      .min(1)
      .max(LIMITS.text)
      .describe('Its title as printed; cut short, it ends in “…”.'),
    titleIs: z
      .enum(TITLE_IS)
      .optional()
      .describe('description: the title is not printed, but says what it is; cited in brackets.'),
    publisher: z
      .string()
      .min(1)
      .max(LIMITS.title)
      .optional()
      .describe('The paper, agency or body that published it.'),
    published: edtf.optional(),
    url: link.optional(),
    licence: z
      .string()
      .max(LIMITS.title)
      .optional()
      .describe('The licence of a data set: ODbL, CC BY 4.0.'),
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
    kind: z.enum(PLACE_KINDS).describe('What it is: this decides how it is drawn.'),
    at: position,
    precision: z
      .discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('point').describe('A point, but for so many kilometres.'),
          plusMinusKm: z
            .number()
            .min(0)
            .max(100)
            .describe('How far the position may be off, in km.'),
        }),
        z.strictObject({
          kind: z.literal('circle').describe('Somewhere in a circle.'),
          radiusKm: z
            .number()
            .positive()
            .max(2000)
            .describe('The radius of the circle in which the place lies, in km.'),
        }),
        z.strictObject({
          kind: z.literal('region').describe('Somewhere in a region with soft edges.'),
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
    claims: z.array(ref('claim')).default([]).describe('What is said of it.'),
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
    mode: z.enum(LEG_MODES).describe('How one goes.'),
    basis: z
      .enum(PATH_BASES)
      .describe(
        'What the path rests on. stated: a source gives the track. inferred: the editor worked it ' +
          'out and says from what. illustrative: only the ends are known. none: no path, an arrow.',
      ),
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
    claims: z.array(ref('claim')).default([]).describe('What is said of it.'),
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
    claims: z.array(ref('claim')).describe('The claims it rests on: at least one.'),
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
    certainty: z
      .enum(CERTAINTIES)
      .describe(
        `How sure, never surer than the source. ${CERTAINTIES.map((one) => `${one}: ${CERTAINTY_MEANS[one]}`).join('. ')}.`,
      ),
    kind: z
      .enum(CLAIM_KINDS)
      .describe(
        'What kind of statement. forecast: what was expected or planned; it alone may speak of a ' +
          'day after it was reported.',
      ),
    about: edtf.nullable().describe('The date it speaks of; null where it has none.'),
    aboutNote: localized(LIMITS.text).optional(),
    aboutFrom: outsideDate,
    reported: edtf.describe('When it became known.'),
    reportedFrom: outsideDate,
    source: ref('source'),
    paragraph: z.number().int().min(0).optional().describe('0 is the headline.'),
    places: z.array(ref('place')).default([]).describe('The places that it speaks of.'),
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
    $schema: z
      .string()
      .optional()
      .describe('Where an editor finds this description of the format: story.schema.json.'),
    format: z
      .literal(1)
      .describe('The version of the format; the first line of every story is "format": 1.'),
    id: idSchema,
    version: version.describe('The number of this edition: 1.0.0.'),
    checked: edtf.describe('The day an editor last checked the story.'),
    changes: z
      .array(
        z.strictObject({
          version,
          date: edtf,
          text: localized(LIMITS.note),
        }),
      )
      .default([])
      .describe('What changed with each edition, the newest first.'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
      .describe('The language of the texts, as a tag: en, ko, pt-BR.'),
    kicker: localized(LIMITS.name).optional(),
    title: localized(LIMITS.title),
    standfirst: localized(LIMITS.text),
    article: ref('source').optional(),
    span: edtf.optional().describe('The dates the slider covers; by default all dates, padded.'),
    home: extent
      .optional()
      .describe(
        '[west, south, east, north] of the first view; by default all dated places, and regions that a leg ends in or an event stands at.',
      ),
    basemap: basemap.optional(),
    liveMap: liveMap.optional(),
    strands: z
      .array(
        z.strictObject({
          id: idSchema,
          label: localized(LIMITS.name),
          look: z.enum(STRAND_LOOKS).describe('How its lane is drawn.'),
        }),
      )
      .min(1)
      .max(8)
      .describe('The lanes of the timeline: what no source joins stands in strands apart.'),
    sources: z.array(sourceSchema).min(1).describe('Where all that the story holds is from.'),
    places: z.array(placeSchema).default([]).describe('The places of the map.'),
    legs: z.array(legSchema).default([]).describe('The movements between places.'),
    events: z.array(eventSchema).default([]).describe('The cards.'),
    claims: z.array(claimSchema).default([]).describe('What is said, one thing each.'),
    labels: z
      .array(
        z
          .strictObject({
            id: idSchema,
            kind: z.enum(LABEL_KINDS).describe('What it names: this decides how it is written.'),
            at: position,
            name: localized(LIMITS.name).optional(),
            country: z
              .string()
              .regex(/^[A-Z]{2}$/)
              .optional()
              .describe('ISO alpha-2 code: the name then comes in the reader’s language.'),
            minZoom,
            maxZoom: z
              .number()
              .min(0)
              .max(24)
              .default(24)
              .describe('Shown up to this zoom: 24 is the nearest there is. By default 24.'),
            source: ref('source').optional(),
          })
          .describe('A quiet label for orientation; it is no part of the story.'),
      )
      .default([])
      .describe('Names on the map for orientation.'),
    lines: z
      .array(
        z
          .strictObject({
            id: idSchema,
            kind: z.enum(LINE_KINDS).describe('What it is: this decides how it is drawn.'),
            name: localized(LIMITS.name),
            path,
            minZoom,
            source: ref('source'),
            note: localized(LIMITS.text).optional(),
          })
          .describe('A line for orientation: a river, a railway; always context.'),
      )
      .default([])
      .describe('Lines on the map for orientation.'),
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
