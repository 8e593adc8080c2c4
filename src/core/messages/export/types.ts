import type { ClaimKind } from '../../story/vocabulary';

/** What files to take away say besides the story: builds and commands write them, no page does. */
export interface ExportMessages {
  /** Headers of the claims' spreadsheet, in the order of its columns. */
  readonly csvColumn: Record<
    | 'id'
    | 'says'
    | 'chain'
    | 'certainty'
    | 'kind'
    | 'about'
    | 'reported'
    | 'source'
    | 'sourceKind'
    | 'paragraph'
    | 'places'
    | 'ambiguous'
    | 'inferred'
    | 'differsFrom'
    | 'version',
    string
  >;
  /** The parts of a file for globes and navigation programs. */
  readonly exportFolder: Record<'place' | 'leg' | 'event', string>;
  readonly claimKind: Record<ClaimKind, string>;
  readonly ofArticle: string;
}
