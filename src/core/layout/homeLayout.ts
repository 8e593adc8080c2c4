import { project, type Size } from '../geo/camera';
import { toWorld, type WorldPoint } from '../geo/mercator';
import type { Messages } from '../messages/types';
import type { Story } from '../story/types';
import { arrange } from './arrange';
import { withoutOverlaps } from './collide';
import { homeFrames, NARROW_SIZES, WIDE_SIZES } from './frames';
import { labelSpecs } from './labelSpecs';
import { legNumbers, NUMBER_RADIUS, type NumbersAt, numberBox } from './legNumbers';
import { outsidePlaces } from './outsidePlaces';
import { labelBox, labelSize, type Measure } from './placeLabels';
import type { LabelFrame, LabelSpec, Rect, Side } from './types';

/** A sign of the first view: its side, and where along it, as fractions of the map. */
export interface HomeSign {
  readonly id: string;
  readonly side: string;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

export interface FrameLayout {
  readonly labels: { readonly [id: string]: Side };
  readonly signs: readonly HomeSign[];
  /** Ids of places that no map of this width shows at first. */
  readonly outside: readonly string[];
}

/** Labels and signs of the first view on narrow and on wide maps. Plain data, made by the build. */
export interface HomeLayout {
  readonly narrow: FrameLayout;
  readonly wide: FrameLayout;
  /** Of the legs whose number would else lie on a name or on the mark of a place. */
  readonly numbersAt: NumbersAt;
}

/** Other parts of a line's length at which a leg may carry its number. */
const ELSEWHERE = [0.5, 0.2, 0.66, 0.8];
/** Numbers that are tried elsewhere: each try places all names anew. */
const MOST_MOVED = 6;

export function homeLayout(
  story: Story,
  language: string,
  messages: Messages,
  measure: Measure,
  sizes: MapSizes = HOME_SIZES,
): HomeLayout {
  const lines = linesOf(story);
  const specs = labelSpecs(story, language, messages).map(({ spec }) => spec);
  const layout = (maps: readonly Size[], numbersAt: NumbersAt): FrameLayout => {
    const frames = homeFrames(story.home, maps);
    const arranged = arrange({
      story,
      language,
      specs,
      frames,
      lines,
      measure,
      numbers: [...legNumbers(story, numbersAt).values()],
    });
    const { signs } = arranged;
    const labels = sizes.spare
      ? withoutOverlaps(specs, arranged.labels, frames, measure)
      : arranged.labels;
    return {
      labels: Object.fromEntries(labels),
      outside: [...outsidePlaces(story, frames)],
      signs: signs.map(({ id, side, x, y, angle }) => ({
        id,
        side,
        angle,
        x: Math.round(x * 1000) / 1000,
        y: Math.round(y * 1000) / 1000,
      })),
    };
  };
  const whole = (numbersAt: NumbersAt): HomeLayout => ({
    narrow: layout(sizes.narrow, numbersAt),
    wide: layout(sizes.wide, numbersAt),
    numbersAt,
  });
  const inTheWay = ({ narrow, wide, numbersAt }: HomeLayout): string[] => {
    const views = [
      ...homeFrames(story.home, sizes.narrow).map((frame) => ({ frame, labels: narrow.labels })),
      ...homeFrames(story.home, sizes.wide).map((frame) => ({ frame, labels: wide.labels })),
    ];
    return [...legNumbers(story, numbersAt)].flatMap(([id, point]) =>
      views.flatMap(({ frame, labels }) =>
        liesOnName(numberBox(point, frame), frame, specs, labels, measure) ||
        liesOnMark(point, frame, specs)
          ? [id]
          : [],
      ),
    );
  };
  let best = whole({});
  let clashes = inTheWay(best);
  // One leg after the other, each once: names and numbers give way to each other.
  for (const leg of [...new Set(clashes)].slice(0, MOST_MOVED)) {
    for (const part of ELSEWHERE) {
      const tried = whole({ ...best.numbersAt, [leg]: part });
      const left = inTheWay(tried);
      if (left.length >= clashes.length) continue;
      best = tried;
      clashes = left;
      if (!left.includes(leg)) break;
    }
  }
  return best;
}

function liesOnMark(
  number: WorldPoint,
  { camera, size }: LabelFrame,
  specs: readonly LabelSpec[],
): boolean {
  const { x, y } = project(number, camera, size);
  return specs.some(({ at, clear }) => {
    const mark = project(at, camera, size);
    return clear > 0 && Math.hypot(mark.x - x, mark.y - y) < NUMBER_RADIUS + clear / 2;
  });
}

function liesOnName(
  number: Rect,
  frame: LabelFrame,
  specs: readonly LabelSpec[],
  labels: FrameLayout['labels'],
  measure: Measure,
): boolean {
  return specs.some((spec) => {
    const side = labels[spec.id];
    if (side === undefined) return false;
    const box = labelBox(spec, labelSize(spec, measure, frame.size.width), side, frame);
    return (
      box.left < number.right &&
      box.right > number.left &&
      box.top < number.bottom &&
      box.bottom > number.top
    );
  });
}

/** Sizes of map, CSS pixels, that the labels are to fit all at once. */
export interface MapSizes {
  readonly narrow: readonly Size[];
  readonly wide: readonly Size[];
  /** Whether a name is left out where it would lie on another; its mark stays. */
  readonly spare: boolean;
}

const HOME_SIZES: MapSizes = { narrow: NARROW_SIZES, wide: WIDE_SIZES, spare: false };

/** The lines that labels keep off: the legs' paths. */
export function linesOf(story: Story) {
  return story.legs.flatMap((leg) =>
    leg.path ? [leg.path.map((position) => toWorld(position))] : [],
  );
}
