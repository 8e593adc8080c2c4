import type { WorldPoint } from '../geo/mercator';
import type { Messages } from '../messages/types';
import type { Story } from '../story/types';
import { labelBox, labelSize } from './labelBox';
import { ARROW_LENGTH, labelSpecs, markRadius, type NamedLabel, towardsId } from './labelSpecs';
import { measureLine } from './measureLine';
import type { PictureOptions, PicturePlace } from './picture';
import { placeLabels } from './placeLabels';
import { type LabelFrame, type LabelSpec, LEADER_SIDES, type Rect, type Side } from './types';

/** Radius of the ring around a place that was asked for. */
export const RING = 17;
const BESIDE: readonly Side[] = ['b', 't', 'r', 'l', 'br', 'tr', 'bl', 'tl'];
/** A region of half axes below this, CSS pixels, would be covered by its own name. */
const SMALL = 60;

/** The labels of what is shown, at the picture's own sizes: a name each, no second line. */
export function namesOf(
  story: Story,
  language: string,
  messages: Messages,
  { scale, quiet, unnamed, ringed }: PictureOptions,
  on: {
    readonly places: ReadonlyMap<string, PicturePlace>;
    readonly arrows: ReadonlyMap<string, { x: number; y: number }>;
  },
): NamedLabel[] {
  return labelSpecs(story, language, messages).flatMap(({ kind, spec }): NamedLabel[] => {
    const arrow = on.arrows.get(spec.id);
    const wanted =
      kind === 'place'
        ? on.places.has(spec.id) && unnamed !== 'all' && !unnamed.has(spec.id)
        : kind === 'towards'
          ? arrow !== undefined
          : quiet.includes(kind);
    const [line] = spec.lines;
    if (!wanted || !line) return [];
    const { extra: _, ...plain } = line;
    const leg = story.legs.find((item) => towardsId(item) === spec.id);
    const from = story.places.find(({ id }) => id === leg?.from);
    const away = ((from ? markRadius(from) : 0) + ARROW_LENGTH) * scale;
    return [
      {
        kind,
        spec: {
          ...spec,
          lines: [{ ...plain, size: line.size * scale, spacing: line.spacing * scale }],
          clear: clearOf(spec, on.places.get(spec.id), ringed, scale),
          sides: sidesOf(kind, spec, on.places.get(spec.id)),
          required: kind === 'place' || kind === 'towards',
          ...(arrow && { offset: { x: arrow.x * away, y: arrow.y * away } }),
        },
      },
    ];
  });
}

/** Pixels around a place that its name keeps off: its mark, the ring, a soft region. */
function clearOf(
  spec: LabelSpec,
  of: PicturePlace | undefined,
  ringed: string | null,
  scale: number,
): number {
  if (spec.id === ringed) return RING * scale;
  if (of && isSmallRegion(of)) return of.ry ?? 0;
  return spec.clear * scale;
}

/** A region that its own name would cover: it is named beside it. */
function isSmallRegion({ place, rx, ry }: PicturePlace): boolean {
  return place.precision.kind === 'region' && Math.max(rx ?? 0, ry ?? 0) < SMALL;
}

/** A region near the edge is named beside its middle rather than cut off. */
function sidesOf(
  kind: NamedLabel['kind'],
  { sides }: LabelSpec,
  of: PicturePlace | undefined,
): readonly Side[] {
  if (of && isSmallRegion(of))
    return [...new Set<Side>(['t', 'tr', 'tl', ...BESIDE, ...LEADER_SIDES])];
  return kind === 'place' ? [...new Set([...sides, ...BESIDE])] : sides;
}

/** Where the names that must be there would lie: those of countries make room for them. */
export function requiredBoxes(
  labels: readonly NamedLabel[],
  paths: readonly (readonly WorldPoint[])[],
  frame: LabelFrame,
): Rect[] {
  const specs = labels.map(({ spec }) => spec).filter(({ required }) => required);
  const sides = placeLabels(specs, [frame], paths, measureLine);
  return specs.flatMap((spec) => {
    const side = sides.get(spec.id);
    return side ? labelBox(spec, labelSize(spec, measureLine, frame.size.width), side, frame) : [];
  });
}
