import type { ExpressionSpecification } from 'maplibre-gl';
import { PHASE_OPACITY } from '../core/scene/lineStyle';
import { type ItemKind, PHASES, type Phase } from '../core/scene/types';

/** Where an item stands now; `ordinal` is its place among the items of its kind in the story. */
export type PhaseOf = (kind: ItemKind, ordinal: number) => Phase;

/** A phase as a number, as feature-state carries it: its index in PHASES. */
export function phaseIndex(phase: Phase): number {
  return PHASES.indexOf(phase);
}

/**
 * Opacity by phase. A feature starts with the phase written into its source and has state
 * only once that changes: opening a story of 100,000 events sets no state at all.
 */
export function phaseOpacity(): ExpressionSpecification {
  const cases = PHASES.flatMap((phase, i) => [i, PHASE_OPACITY[phase]]);
  return [
    'match',
    ['coalesce', ['feature-state', 'phase'], ['get', 'phase']],
    ...cases,
    PHASE_OPACITY.undated,
  ] as unknown as ExpressionSpecification;
}
