import type { Geometry } from 'geojson';

/** One row or feature of a file, before anything is made of it. */
export interface Candidate {
  /** Where it stands, for a person: `row 3`, `feature 2 "Pier"`. */
  readonly where: string;
  /** Its columns or properties, as text. Empty ones are left out. */
  readonly values: ReadonlyMap<string, string>;
  readonly geometry: Geometry | null;
}

/** All that could be read of a file. */
export interface ReadData {
  /** The title that the file gives itself. */
  readonly title?: string;
  readonly candidates: readonly Candidate[];
}

/** The file cannot be read at all; the message says why and what to do. */
export class UnreadableData extends Error {
  override readonly name = 'UnreadableData';
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
