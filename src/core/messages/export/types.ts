import type { Clock } from '../../scene/types';
import type { ClaimKind } from '../../story/vocabulary';
import type { Messages } from '../types';

/** What stands in files and citations that a reader takes away: loaded only for those. */
export interface ExportWords {
  /** Headers of the claims' spreadsheet, in the order of its columns. */
  readonly csvColumn: Record<
    | 'id'
    | 'says'
    | 'chain'
    | 'certainty'
    | 'kind'
    | 'about'
    | 'aboutFrom'
    | 'reported'
    | 'reportedFrom'
    | 'source'
    | 'sourceKind'
    | 'paragraph'
    | 'places'
    | 'ambiguous'
    | 'added'
    | 'inferred'
    | 'differsFrom'
    | 'version',
    string
  >;
  /** The parts of a file for globes and navigation programs. */
  readonly exportFolder: Record<'place' | 'leg' | 'event', string>;
  readonly claimKind: Record<ClaimKind, string>;
  readonly ofArticle: string;
  /** What is cited: which state of the map, and what it rests on. */
  readonly citeMap: (clock: Clock, date: string, article: string | null) => string;
  /** A title as printed, in quotes. */
  readonly citeTitle: (title: string) => string;
  /** An editor's description in a title's place: in brackets. */
  readonly citeDescribed: (description: string) => string;
  /** The article: its title or description, who published it and when. */
  readonly citeArticle: (title: string, publisher: string | null, date: string | null) => string;
  readonly citeVersion: (version: string) => string;
  readonly citeChecked: (date: string) => string;
  readonly citeAccessed: (date: string) => string;
  readonly citeRetrieved: (date: string, url: string) => string;
  /**
   * `text`: inside a sentence; `apaText`: the same in APA. `apa`: year first. `mla`: months
   * cut short. Months count from 1; null: the date is no finer.
   */
  readonly citeDate: (
    style: 'text' | 'apaText' | 'apa' | 'mla',
    year: number,
    month: number | null,
    day: number | null,
  ) => string;
}

/** The reader's catalogue with those words. */
export type ExportMessages = Messages & ExportWords;
