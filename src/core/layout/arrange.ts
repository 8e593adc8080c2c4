import type { WorldPoint } from '../geo/mercator';
import type { Story } from '../story/types';
import { type EdgeSign, edgeSigns, isFree, signBox } from './edgeSigns';
import { labelBox, labelSize, type Measure } from './labelBox';
import { numberSpecs } from './legNumbers';
import { allAtOnce, type Pausing } from './pausing';
import { placeLabels } from './placeLabels';
import type { LabelFrame, LabelSpec, Placement, Rect, Side } from './types';

export interface Arrangement {
  readonly labels: Placement;
  /**
   * Signs as the first frame has them whose places along the edge, in proportion, are free
   * in every frame; `x` and `y` are fractions of the map.
   */
  readonly signs: readonly EdgeSign[];
}

export interface ArrangeOptions {
  readonly story: Story;
  readonly language: string;
  readonly specs: readonly LabelSpec[];
  readonly frames: readonly LabelFrame[];
  /** Lines that labels keep off, see `placeLabels`. */
  readonly lines: readonly (readonly WorldPoint[])[];
  readonly measure: Measure;
  /** Legs with a number, and where on their line: points in the unit square. */
  readonly numbers?: ReadonlyMap<string, WorldPoint>;
  /** Sides already chosen: these labels stay where they are. */
  readonly standing?: { readonly [id: string]: Side };
}

/**
 * Labels and signs of a map together: first the names that must be there, then the signs,
 * which can move along the edge, then what else there is room for.
 */
export function arrange(options: ArrangeOptions): Arrangement {
  return allAtOnce(arranging(options));
}

/** The same with pauses, for a page that lets its reader in between. */
export function* arranging(options: ArrangeOptions): Pausing<Arrangement> {
  const { story, language, frames, lines, measure, standing = {} } = options;
  const specs = [...options.specs, ...numberSpecs(options.numbers ?? new Map())];
  const first = placeLabels(
    specs.filter(({ id, required }) => required || Object.hasOwn(standing, id)).map(keep),
    frames,
    lines,
    measure,
  );
  yield;
  const named = specs.filter(({ id }) => first.has(id));
  const withNames = frames.map((frame) => ({
    ...frame,
    taken: [
      ...frame.taken,
      ...named.map((spec) =>
        labelBox(
          spec,
          labelSize(spec, measure, frame.size.width),
          first.get(spec.id) as Side,
          frame,
        ),
      ),
    ],
  }));
  const signs: EdgeSign[] = [];
  const signBoxes: Rect[][] = frames.map(() => []);
  for (const frame of withNames) {
    for (const sign of edgeSigns(story, frame, language, measure)) {
      if (signs.some(({ id }) => id === sign.id)) continue;
      const room = sign.box.right - sign.box.left;
      const at = { x: sign.x / frame.size.width, y: sign.y / frame.size.height };
      const everywhere = withNames.map(({ size }) =>
        signBox(sign.side, { x: at.x * size.width, y: at.y * size.height }, size, room),
      );
      const free = everywhere.every((box, i) =>
        isFree(box, (withNames[i] as LabelFrame).size, [
          ...(withNames[i] as LabelFrame).taken,
          ...(signBoxes[i] ?? []),
        ]),
      );
      if (!free) continue;
      signs.push({ ...sign, ...at });
      everywhere.forEach((box, i) => {
        signBoxes[i]?.push(box);
      });
    }
  }
  yield;
  const withSigns = frames.map((frame, i) => ({
    ...frame,
    taken: [...frame.taken, ...(signBoxes[i] ?? [])],
  }));
  const all = specs.map((spec) => {
    const side = first.get(spec.id);
    return side ? fix(spec, side) : spec;
  });
  return { labels: placeLabels(all, withSigns, lines, measure), signs };

  function keep(spec: LabelSpec): LabelSpec {
    const side = Object.hasOwn(standing, spec.id) ? standing[spec.id] : undefined;
    return side ? fix(spec, side) : spec;
  }
}

function fix(spec: LabelSpec, side: Side): LabelSpec {
  return { ...spec, sides: [side], required: true, priority: 1000 + spec.priority };
}
