/** What the project knows of a degree of certainty. */
export interface CertaintyEntry {
  /** Its name in English, as a stamp has it; another language may say it in its own words. */
  readonly name: string;
  /** What it means, in English: stands after the name in a key. */
  readonly means: string;
  /**
   * How its border is drawn, on stamps, numbers, days and bars alike; `filled`: all within it
   * is full. `under`: only the lower line is drawn. No two certainties have the same.
   */
  readonly border: {
    /** Of the word in a stamp. */
    readonly italic?: true;
  } & (
    | { readonly line: 'filled'; readonly under?: never }
    | { readonly line: 'solid' | 'double' | 'dashed' | 'dotted'; readonly under?: true }
  );
}

/** How sure a claim is, from seen to guessed. To add a certainty, add it here, in its place. */
export const DEGREES = {
  observed: {
    name: 'Observed',
    means: 'seen in images or by witnesses, as the source tells it',
    border: { line: 'filled' },
  },
  stated: {
    name: 'Stated',
    means: 'said as fact by the source named',
    border: { line: 'solid' },
  },
  assessed: {
    name: 'Assessed',
    means: 'a judgement by the source named',
    border: { line: 'double' },
  },
  believed: {
    name: 'Believed',
    means: 'the source believes it, and says so',
    border: { line: 'dashed' },
  },
  unnamed: {
    name: 'Unnamed source',
    means: 'said by someone who is not named',
    border: { line: 'dotted', italic: true },
  },
  inferred: {
    name: 'Inferred by the editor',
    means: 'worked out by the editor; no source says it',
    border: { line: 'dotted', under: true },
  },
} as const satisfies Readonly<Record<string, CertaintyEntry>>;

export type Certainty = keyof typeof DEGREES;

/** What is known of a certainty. */
export function degreeOf(certainty: Certainty): CertaintyEntry {
  return DEGREES[certainty];
}
