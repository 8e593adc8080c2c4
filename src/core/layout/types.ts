import type { Camera, Size } from '../geo/camera';
import type { WorldPoint } from '../geo/mercator';

/** Which side of its point a label stands on; */
export const SIDES = ['r', 'l', 'tr', 'br', 'tl', 'bl', 't', 'b', 'c'] as const;
/** or hangs farther off, at the end of a line: `f` some way, `g` a long one. */
export const LEADER_SIDES = [
  ...(['ftr', 'fbr', 'ftl', 'fbl', 'fr', 'fl', 'ft', 'fb'] as const),
  ...(['gtr', 'gbr', 'gtl', 'gbl', 'gr', 'gl', 'gt', 'gb'] as const),
] as const;
export type Side = (typeof SIDES)[number] | (typeof LEADER_SIDES)[number];

export type FontName = 'sans400' | 'sans600' | 'serif600' | 'condensed600';

/** One line of a label. */
export interface LabelLine {
  readonly text: string;
  readonly font: FontName;
  /** CSS pixels. */
  readonly size: number;
  /** Letter spacing, CSS pixels. */
  readonly spacing: number;
  /** The line shows on maps of at least this width only. */
  readonly fromWidth?: number;
  /** Room for what stands after the text (numbers of events), CSS pixels. */
  readonly extra?: number;
}

/** A label to be placed. */
export interface LabelSpec {
  readonly id: string;
  readonly at: WorldPoint;
  /** CSS pixels from the point to where the label really hangs: an arrow's tip. */
  readonly offset?: { readonly x: number; readonly y: number };
  readonly lines: readonly LabelLine[];
  /** Width and height of what is no text: the disc of a number, CSS pixels. */
  readonly disc?: number;
  /** Room that its mark takes around the point, CSS pixels. */
  readonly clear: number;
  /** The same where the mark has a size on the ground: in the unit square. */
  readonly clearWorld: number;
  /** Its mark is on the map even without the name. */
  readonly marked: boolean;
  /** Higher goes first. */
  readonly priority: number;
  /** A label that may not be left out, whatever it covers. */
  readonly required: boolean;
  readonly sides: readonly Side[];
  readonly minZoom: number;
  readonly maxZoom: number;
}

/** One size and camera that a placement must hold for. */
export interface LabelFrame {
  readonly camera: Camera;
  readonly size: Size;
  /** Boxes taken by controls, in CSS pixels. */
  readonly taken: readonly Rect[];
}

/** CSS pixels from the top left corner of the map. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Label id → its side; a label that is not in it is not shown. */
export type Placement = ReadonlyMap<string, Side>;
