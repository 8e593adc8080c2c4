import type { LineColor } from './lineColors';

/** What the project knows of a way to go. */
interface ModeEntry {
  /** How one goes, in English, inside a sentence; another language may have its own words. */
  readonly name: string;
  /** The colour; pixels; strokes across the line, as on a railway. */
  readonly line: {
    readonly color: LineColor;
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

/** The modes of a leg. To add one, add it here. */
export const MODES = {
  sea: { name: 'by sea', line: { color: 'shipment', width: 3.5, sleepers: null }, way: 'water' },
  rail: {
    name: 'by train',
    line: { color: 'rail', width: 2.5, sleepers: { length: 6, every: 8, width: 1.25 } },
    way: null,
  },
  road: { name: 'by road', line: { color: 'sighting', width: 3, sleepers: null }, way: null },
  air: {
    name: 'by air',
    line: { color: 'diplomacy', width: 2.25, sleepers: null },
    way: 'great-circle',
  },
} as const satisfies Readonly<Record<string, ModeEntry>>;

export type LegMode = keyof typeof MODES;
export const LEG_MODES = Object.keys(MODES) as readonly LegMode[];

/** How one goes by each, in English. */
export const LEG_MODE_NAMES = Object.fromEntries(
  LEG_MODES.map((mode) => [mode, MODES[mode].name]),
) as Readonly<Record<LegMode, string>>;

/** What is known of a mode. */
export function modeOf(mode: LegMode): ModeEntry {
  return MODES[mode];
}
