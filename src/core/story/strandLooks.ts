import type { LineColor } from './lineColors';

/** What the project knows of the look of a strand, that is of a lane of the timeline. */
interface LookEntry {
  /** The colour of its marks, bars and numbers. */
  readonly color: LineColor;
  /** How a day is drawn on the lane: so that lanes differ in more than colour. */
  readonly tick: 'square' | 'round';
}

/** The looks that a strand may take. To add one, add it here. */
export const LOOKS = {
  shipment: { color: 'shipment', tick: 'square' },
  sighting: { color: 'sighting', tick: 'square' },
  diplomacy: { color: 'diplomacy', tick: 'square' },
  statement: { color: 'statement', tick: 'round' },
} as const satisfies Readonly<Record<string, LookEntry>>;

export type StrandLook = keyof typeof LOOKS;
export const STRAND_LOOKS = Object.keys(LOOKS) as readonly StrandLook[];

/** What is known of a look. */
export function lookOf(look: StrandLook): LookEntry {
  return LOOKS[look];
}
