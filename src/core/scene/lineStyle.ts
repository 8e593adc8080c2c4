import { type LegMode, modeOf } from '../story/legModes';
import type { LineKind, PathBasis } from '../story/vocabulary';
import type { Palette } from './palette';
import type { Phase } from './types';

/** How a line is drawn. Lengths are CSS pixels; both renderers draw exactly this. */
export interface LineStyle {
  readonly color: keyof Palette;
  readonly width: number;
  /** Dashes and gaps in pixels; empty for a solid line. A dash of 0 with a round cap is a dot. */
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  /** A wider line under it in the colour of the land, so that it stands off the ground. */
  readonly casing: number;
  /** Short strokes across the line, as on a railway: length and distance. */
  readonly sleepers: {
    readonly length: number;
    readonly every: number;
    readonly width: number;
  } | null;
}

/**
 * How sure is drawn by pattern: a stated path is solid, an inferred one dashed, an
 * illustrative one dotted. `none` has no path; its arrow is dotted too.
 */
export function legStyle(leg: {
  readonly mode: LegMode;
  readonly basis: PathBasis;
  readonly context: boolean;
}): LineStyle {
  const look = modeOf(leg.mode).line;
  const width = leg.context ? 2 : look.width;
  const dash: Record<PathBasis, readonly number[]> = {
    stated: [],
    inferred: [width * 3, width * 2],
    illustrative: [0, width * 2.2],
    none: [0, width * 2.2],
  };
  const sleepers = leg.basis === 'none' ? null : look.sleepers;
  return {
    color: look.color,
    width: sleepers ? 1.5 : width,
    dash: sleepers && leg.context ? [] : dash[leg.basis],
    cap: leg.basis === 'illustrative' || leg.basis === 'none' ? 'round' : 'butt',
    casing: leg.context ? 0 : 2.5,
    sleepers,
  };
}

export const CONTEXT_LINE_STYLE: Record<LineKind, LineStyle> = {
  river: { color: 'river', width: 2.5, dash: [], cap: 'round', casing: 0, sleepers: null },
  rail: {
    color: 'contextRail',
    width: 1,
    dash: [],
    cap: 'butt',
    casing: 0,
    sleepers: { length: 5, every: 9, width: 1 },
  },
};

/** Opacity of a leg or a dot by its phase. Never zero but for what nobody could know yet. */
export const PHASE_OPACITY: Record<Phase, number> = {
  hidden: 0,
  ahead: 0.22,
  now: 1,
  past: 0.85,
  undated: 0.85,
};
