import type { CuratedDate } from '../time/curatedDate';
import type { Instant, Interval } from '../time/instant';
import type { StoryFile } from './schema';

/** Text in the story's language, or one text per language tag. */
export type LocalizedText = string | { readonly [language: string]: string };

/** [longitude, latitude], degrees, WGS 84. */
export type Position = readonly [number, number];

/** [west, south, east, north], degrees. West may exceed east: across the antimeridian. */
export type Extent = readonly [number, number, number, number];

/** Where a date is from that the article does not print, and what it prints instead. */
export type OutsideDate = NonNullable<StoryFile['events'][number]['dateFrom']>;

type FileItem<K extends 'sources' | 'places' | 'legs' | 'events' | 'claims'> = StoryFile[K][number];
type Dated<T, K extends string> = Omit<T, K> & {
  readonly [P in K & keyof T]: undefined extends T[P]
    ? CuratedDate | undefined
    : null extends T[P]
      ? CuratedDate | null
      : CuratedDate;
};

export type Source = Omit<FileItem<'sources'>, 'published'> & { readonly published?: CuratedDate };
export type Place = FileItem<'places'>;
export type Leg = Omit<FileItem<'legs'>, 'when' | 'departed' | 'arrived'> & {
  readonly when?: CuratedDate;
  readonly departed?: CuratedDate;
  readonly arrived?: CuratedDate;
};
export type StoryEvent = Dated<FileItem<'events'>, 'when'>;
export type Claim = Dated<FileItem<'claims'>, 'about' | 'reported'>;
export type Strand = StoryFile['strands'][number];
export type ContextLabel = StoryFile['labels'][number];
/** One step of a curated lesson; its day is the start of a UTC day, null for the last. */
export type Step = Omit<StoryFile['steps'][number], 'date'> & { readonly day: Instant | null };
export type ContextLine = StoryFile['lines'][number];

/**
 * A validated story: every id resolves, every date is read. Plain data (JSON-safe): it is
 * compiled at build time, and the reader's browser gets it without the code that checks it.
 */
export interface Story
  extends Omit<
    StoryFile,
    | '$schema'
    | 'sources'
    | 'places'
    | 'legs'
    | 'events'
    | 'claims'
    | 'steps'
    | 'span'
    | 'home'
    | 'checked'
    | 'changes'
  > {
  readonly checked: CuratedDate;
  readonly changes: readonly {
    readonly version: string;
    readonly date: CuratedDate;
    readonly text: LocalizedText;
  }[];
  readonly sources: readonly Source[];
  readonly places: readonly Place[];
  readonly legs: readonly Leg[];
  readonly events: readonly StoryEvent[];
  readonly claims: readonly Claim[];
  /** The lesson as the story has it; empty where it has none. */
  readonly steps: readonly Step[];
  /** What the slider covers: whole UTC days. */
  readonly span: Interval;
  /** The first view. */
  readonly home: Extent;
}

/** One thing that is wrong with a story file, or worth a second look. */
export interface Issue {
  readonly severity: 'error' | 'warning';
  /** Stable name of the rule, e.g. `dangling-reference`. */
  readonly rule: string;
  /** Where in the JSON: keys and indexes from the root. */
  readonly path: readonly (string | number)[];
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** Filled in once the text of the file is known; lines and columns count from 1. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

export type ParseResult =
  | { readonly ok: true; readonly story: Story; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };
