/** What the project knows of a way to go, but for its words, which are each language's. */
interface ModeEntry {
  /** The colour, by its name in the palette; pixels; strokes across the line, as on a railway. */
  readonly line: {
    readonly color: 'shipment' | 'rail' | 'sighting' | 'diplomacy' | 'statement';
    readonly width: number;
    readonly sleepers: {
      readonly length: number;
      readonly every: number;
      readonly width: number;
    } | null;
  };
  /**
   * `water`: it keeps off the land, which the checker holds it to, and a way along the water
   * can be proposed. `great-circle`: that is proposed. null: nothing can be.
   */
  readonly way: 'water' | 'great-circle' | null;
}

/** The modes of a leg. To add one, add it here, and its words to `legMode` of each language. */
export const MODES = {
  sea: { line: { color: 'shipment', width: 3.5, sleepers: null }, way: 'water' },
  rail: {
    line: { color: 'rail', width: 2.5, sleepers: { length: 6, every: 8, width: 1.25 } },
    way: null,
  },
  road: { line: { color: 'sighting', width: 3, sleepers: null }, way: null },
  air: { line: { color: 'diplomacy', width: 2.25, sleepers: null }, way: 'great-circle' },
} as const satisfies Readonly<Record<string, ModeEntry>>;

export type LegMode = keyof typeof MODES;
export const LEG_MODES = Object.keys(MODES) as readonly LegMode[];

/** What is known of a mode. */
export function modeOf(mode: LegMode): ModeEntry {
  return MODES[mode];
}
