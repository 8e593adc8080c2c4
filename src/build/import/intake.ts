import { firstDay, lastDayBefore } from '../../core/export/dateProperties';
import type { GeographyAids } from '../../core/story/aids';
import type { Certainty } from '../../core/story/certainties';
import { CERTAINTIES } from '../../core/story/certaintyNames';
import type { LegMode } from '../../core/story/legModes';
import type { StoryInput } from '../../core/story/schema';
import { LIMITS } from '../../core/story/schemaParts';
import { anyOf, quote } from '../../core/story/wording';
import { readEdtf } from '../../core/time/readEdtf';
import { slugOf } from '../slug';
import type { Candidate, ReadData } from './candidate';
import { columnsOf, type Field, type Mapping } from './fields';
import { PlaceBook } from './placeBook';
import { plainText } from './plainText';
import { type DateOrder, type ReadDate, readDate } from './readDate';
import type { Report } from './report';

type Lists = 'places' | 'legs' | 'events' | 'claims' | 'sources';
export type Item<K extends Lists> = NonNullable<StoryInput[K]>[number];

/** What is added to a story file, list by list. */
export type Additions = { readonly [K in Lists]: Item<K>[] };

export interface TakeOptions {
  /** Name of the file, for its source. */
  readonly file: string;
  readonly mapping: Mapping;
  readonly aids: GeographyAids;
  /** Id of a source of the story that the file is from; else it becomes a source itself. */
  readonly source?: string;
  /** How sure, where the file does not say. */
  readonly certainty: Certainty;
  /** How legs go, where the file does not say. */
  readonly mode?: LegMode;
  /** How far positions may be off, where the file does not say, km. */
  readonly plusMinusKm: number;
  /** Id of the strand of legs and events, where the file does not say. */
  readonly strand?: string;
  /** When it became known, where the file does not say; else the story's own `checked`. */
  readonly reported?: string;
  /** What comes first in dates such as 01.08.2022; undefined: they are refused. */
  readonly dates?: DateOrder;
}

/** A row or feature with its fields. */
export interface Entry {
  readonly where: string;
  readonly candidate: Candidate;
  readonly get: (field: Field) => string | undefined;
}

/** What is said of an item without a name. */
export const NO_NAME = [
  'It has no name.',
  'Name it, or say which column does: --map "column=name".',
] as const;

/** Everything that is shared while a file is taken in: ids, places, source, report. */
export class Intake {
  readonly story: StoryInput;
  readonly options: TakeOptions;
  readonly additions: Additions = { sources: [], places: [], legs: [], events: [], claims: [] };
  readonly report: Report;
  readonly entries: readonly Entry[];
  readonly places: PlaceBook;
  /** Where each new item is from, for what the checker says of it. */
  readonly origin = new Map<string, string>();
  readonly source: { readonly id: string; readonly said: string; readonly reported: string };
  /** What marks an item that the article does not hold. */
  readonly context: { readonly context?: true };
  readonly #ids: Set<string>;
  /** Ids as they stand in the file, and what they became. */
  readonly #renamed = new Map<string, string>();

  constructor(story: StoryInput, data: ReadData, options: TakeOptions) {
    this.story = story;
    this.options = options;
    const columns = [...new Set(data.candidates.flatMap(({ values }) => [...values.keys()]))];
    const columnOf = columnsOf(columns, options.mapping);
    const read = new Set(columnOf.values());
    this.report = {
      taken: { places: [], legs: [], events: [] },
      changed: [],
      doubtful: [],
      refused: [],
      unread: columns.filter((column) => !read.has(column) && !isNoise(column)),
    };
    this.entries = data.candidates.map((candidate) => ({
      where: candidate.where,
      candidate,
      get: (field) => {
        const column = columnOf.get(field);
        const value = column === undefined ? undefined : candidate.values.get(column);
        return value === undefined ? undefined : plainText(value) || undefined;
      },
    }));
    this.#ids = idsOf(story);
    this.places = new PlaceBook(story.places ?? [], options.aids);
    this.source = this.#findSource(data);
    const isArticle = story.article === undefined || story.article === this.source.id;
    this.context = isArticle ? {} : { context: true };
  }

  refuse({ where }: Entry, message: string, hint: string): void {
    this.report.refused.push({ where, message, hint });
  }

  change({ where }: Entry, what: string): void {
    this.report.changed.push({ where, what });
  }

  /** A new id, like `wish` where that is free. */
  newId(entry: Entry, wish: string): string {
    const base = slugOf(wish).slice(0, 56) || 'item';
    let id = base;
    for (let i = 2; this.#ids.has(id); i++) id = `${base}-${i}`;
    this.#ids.add(id);
    this.origin.set(id, entry.where);
    return id;
  }

  /** Notes what the id of a file became, for those of its items that name it. */
  rename(entry: Entry, id: string): void {
    const written = entry.get('id');
    if (written !== undefined) this.#renamed.set(written, id);
  }

  /** The id of a place of the story or the file, by its id or name. */
  placeNamed(written: string | undefined): string | undefined {
    if (written === undefined) return undefined;
    return this.places.named(this.#renamed.get(written) ?? written);
  }

  /** The id of a leg of the story or the file. */
  legNamed(written: string | undefined): string | undefined {
    if (written === undefined) return undefined;
    const id = this.#renamed.get(written) ?? written;
    return [...(this.story.legs ?? []), ...this.additions.legs].find((leg) => leg.id === id)?.id;
  }

  strandOf(entry: Entry): string {
    const { strands } = this.story;
    const written = entry.get('strand');
    const own = strands.find(({ id, label }) => id === written || label === written);
    if (own) return own.id;
    const shipment = strands.find(({ look }) => look === 'shipment');
    const strand = this.options.strand ?? (shipment ?? strands[0])?.id ?? '';
    if (written !== undefined) this.change(entry, `strand ${quote(written)} became ${strand}`);
    return strand;
  }

  /** A word of a closed list; another word becomes `otherwise`, and that is told. */
  oneOf<T extends string>(entry: Entry, field: Field, words: readonly T[], otherwise: T): T {
    const written = entry.get(field);
    const found = words.find((word) => word === written?.toLowerCase());
    if (written !== undefined && found === undefined) {
      const known = `a story knows ${anyOf(words)}`;
      this.change(entry, `${field} ${quote(written)} became ${otherwise}: ${known}`);
    }
    return found ?? otherwise;
  }

  /** A field of text as a part of an item; nothing where the file has none. */
  text<K extends 'note' | 'detail' | 'pathNote' | 'dateNote'>(
    entry: Entry,
    field: K,
    most: number,
  ): { [P in K]?: string } {
    const written = entry.get(field);
    const part = written === undefined ? {} : { [field]: this.cut(entry, written, most, field) };
    return part as { [P in K]?: string };
  }

  /** A text no longer than a story may have it. */
  cut(entry: Entry, written: string, most: number, field: string): string {
    if (written.length <= most) return written;
    this.change(entry, `${field} was cut to ${most} characters`);
    return `${written.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
  }

  /** A date as the file has it, by what was said of its dates. */
  date(written: string): ReadDate {
    return readDate(written, this.options.dates);
  }

  /** Adds the claim that an item rests on; gives its id. */
  addClaim(
    entry: Entry,
    of: { readonly id: string; readonly name: string },
    about: string | null,
    places: readonly string[],
  ): string {
    const { said } = this.source;
    const certainty = this.oneOf(entry, 'certainty', CERTAINTIES, this.options.certainty);
    const chain = entry
      .get('chain')
      ?.split(/\s*(?:→|->|;)\s*/)
      .filter(Boolean) ?? [said];
    const id = this.newId(entry, `c-${of.id}`);
    this.additions.claims.push({
      id,
      says: this.cut(entry, entry.get('says') ?? entry.get('text') ?? of.name, LIMITS.says, 'says'),
      chain: chain.map((who) => this.cut(entry, who, LIMITS.name, 'chain')),
      certainty,
      kind: about === null ? 'background' : 'event',
      about,
      reported: this.#reported(entry, about),
      source: this.source.id,
      places: [...places],
      ...(certainty === 'inferred' && {
        inferred: `So it stands in ${said}, which does not say what it was inferred from.`,
      }),
    });
    return id;
  }

  #reported(entry: Entry, about: string | null): string {
    const written = entry.get('reported');
    const read = written === undefined ? null : this.date(written);
    if (read?.ok) return read.edtf;
    if (read)
      this.change(
        entry,
        `the date on which it was reported was left out: ${read.message} ${read.hint}`,
      );
    if (this.options.reported !== undefined) return this.options.reported;
    const reported = notBefore(this.source.reported, about);
    this.change(
      entry,
      `nothing says when it became known; ${reported} was assumed. Give --reported <date>`,
    );
    return reported;
  }

  #findSource(data: ReadData): Intake['source'] {
    const { story, options } = this;
    const own = story.sources.find(({ id }) => id === options.source);
    if (own) {
      const said = (own.publisher ?? own.title).slice(0, LIMITS.name);
      return { id: own.id, said, reported: own.published ?? story.checked };
    }
    const title = (data.title ?? options.file).slice(0, LIMITS.name);
    const id = `import-${slugOf(options.file) || 'file'}`;
    if (!this.#ids.has(id)) this.additions.sources.push({ id, kind: 'dataset', title });
    this.#ids.add(id);
    return { id, said: title, reported: story.checked };
  }
}

function idsOf(story: StoryInput): Set<string> {
  const { strands, sources, places, legs, events, claims, labels, lines } = story;
  const lists = [strands, sources, places, legs, events, claims, labels, lines];
  return new Set(lists.flatMap((list) => (list ?? []).map(({ id }) => id)));
}

/** A date of report that was assumed; the last day of `about` where that is later. */
function notBefore(reported: string, about: string | null): string {
  const known = readEdtf(reported);
  const spoken = readEdtf(about ?? '');
  if (!known.ok || !spoken.ok) return reported;
  const { start, end } = spoken.date;
  // What has no end may be told of from its first day on.
  const day = end ? lastDayBefore(end) : firstDay(start);
  const isEarlier = known.date.end !== null && known.date.end.at < ((end ?? start)?.at ?? 0);
  return isEarlier && day !== null ? day : reported;
}

/** What other programs add for their own use. */
function isNoise(column: string): boolean {
  return /^(_gpxType|styleUrl|styleHash|stroke|fill|icon|marker|visibility|tessellate|timestamp|timespan|@)/.test(
    column,
  );
}
