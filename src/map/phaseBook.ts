import type { PhaseChange } from '../core/scene/types';
import { PHASES } from '../core/scene/types';
import type { Story } from '../core/story/types';
import { type PhaseOf, phaseIndex } from './phase';

/** The kinds that the map draws; places are marks of the page. */
export type DrawnKind = 'leg' | 'event';
export const DRAWN_KINDS: readonly DrawnKind[] = ['leg', 'event'];

/**
 * Remembers the phase of every leg and event: as written into the sources, and as it is
 * now. Feature-state does not outlive a lost WebGL context; this does. A byte an item.
 */
export class PhaseBook {
  readonly #written: Record<DrawnKind, Uint8Array>;
  readonly #now: Record<DrawnKind, Uint8Array>;

  constructor(story: Story, phaseOf: PhaseOf) {
    this.#written = {
      leg: Uint8Array.from(story.legs, (_, i) => phaseIndex(phaseOf('leg', i))),
      event: Uint8Array.from(story.events, (_, i) => phaseIndex(phaseOf('event', i))),
    };
    this.#now = { leg: this.#written.leg.slice(), event: this.#written.event.slice() };
  }

  /** Notes a change; returns false where nothing is to be drawn for it. */
  note({ kind, ordinal, phase }: PhaseChange): boolean {
    if (kind === 'place') return false;
    const phases = this.#now[kind];
    const next = phaseIndex(phase);
    if (ordinal >= phases.length || phases[ordinal] === next) return false;
    phases[ordinal] = next;
    return true;
  }

  /** What `phaseOf` answers otherwise than noted. */
  differences(phaseOf: PhaseOf): PhaseChange[] {
    return this.#collect((kind, ordinal) => {
      const phase = phaseOf(kind, ordinal);
      return phaseIndex(phase) === this.#now[kind][ordinal] ? null : phase;
    });
  }

  /** What differs from the sources: the feature-state that a map made anew needs. */
  unwritten(): PhaseChange[] {
    return this.#collect((kind, ordinal) => {
      const now = this.#now[kind][ordinal] ?? 0;
      return now === this.#written[kind][ordinal] ? null : (PHASES[now] ?? null);
    });
  }

  #collect(find: (kind: DrawnKind, ordinal: number) => PhaseChange['phase'] | null): PhaseChange[] {
    const found: PhaseChange[] = [];
    for (const kind of DRAWN_KINDS) {
      for (let ordinal = 0; ordinal < this.#now[kind].length; ordinal++) {
        const phase = find(kind, ordinal);
        if (phase !== null) found.push({ kind, ordinal, phase });
      }
    }
    return found;
  }
}
