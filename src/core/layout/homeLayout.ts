import type { Size } from '../geo/camera';
import { NUMBER_AT } from '../geo/pointAlong';
import type { Messages } from '../messages/types';
import type { Story } from '../story/types';
import { arrange } from './arrange';
import { withoutOverlaps } from './collide';
import { timelineHeight } from './embedSize';
import { homeFrames, NARROW_SIZES, wideSizes } from './frames';
import type { Measure } from './labelBox';
import { labelSpecs } from './labelSpecs';
import { legLines } from './legLines';
import { legNumbers, marksCovered, type NumbersAt, numberId, numberSpecs } from './legNumbers';
import { outsidePlaces } from './outsidePlaces';
import { LEADER_SIDES, type Side } from './types';

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
  /** Of the legs whose number has no room where legs carry it otherwise. */
  readonly numbersAt: NumbersAt;
}

/** Other parts of a line's length at which a leg may carry its number. */
const ELSEWHERE = [0.5, 0.2, 0.66, 0.8];
/** Numbers that are tried elsewhere: each try places all names anew. */
const MOST_MOVED = 6;
/** A name that is left out, in leaders. */
const LEFT_OUT = 5;

export function homeLayout(
  story: Story,
  language: string,
  messages: Messages,
  measure: Measure,
  sizes: MapSizes = pageMapSizes(story),
): HomeLayout {
  const lines = legLines(story);
  const specs = labelSpecs(story, language, messages).map(({ spec }) => spec);
  const layout = (maps: readonly Size[], numbersAt: NumbersAt): FrameLayout => {
    const frames = homeFrames(story.home, maps);
    const numbers = legNumbers(story, numbersAt);
    const { labels, signs } = arrange({ story, language, specs, frames, lines, measure, numbers });
    const all = [...specs, ...numberSpecs(numbers)];
    return {
      labels: Object.fromEntries(withoutOverlaps(all, labels, frames, measure)),
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
  const offTheLine = ({ narrow, wide }: HomeLayout): string[] =>
    story.legs.flatMap(({ id }) =>
      [narrow, wide].flatMap(({ labels }) => {
        const side = labels[numberId(id)];
        return side === undefined || side === 'c' ? [] : [id];
      }),
    );
  // Fewer leaders, and first of all no name left out.
  const faults = ({ narrow, wide }: HomeLayout): number =>
    [narrow, wide].reduce((sum, { labels, outside }) => {
      const gone = specs.filter(
        ({ id, required }) => required && !(id in labels) && !outside.includes(id),
      );
      const led = Object.values(labels).filter((side) => LEADER_SIDES.some((one) => one === side));
      return sum + led.length + gone.length * LEFT_OUT;
    }, 0);
  let best = whole(offMarks());
  let least = faults(best);
  // One leg after the other, each once: names and numbers give way to each other.
  for (const leg of [...new Set(offTheLine(best))].slice(0, MOST_MOVED)) {
    for (const part of ELSEWHERE) {
      const tried = whole({ ...best.numbersAt, [leg]: part });
      const left = faults(tried);
      if (left >= least) continue;
      best = tried;
      least = left;
    }
  }
  return best;

  /** Where along its line each number covers the fewest marks of places. */
  function offMarks(): NumbersAt {
    const frames = homeFrames(story.home, [...sizes.narrow, ...sizes.wide]);
    const covered = (leg: string, at: NumbersAt) => {
      const point = legNumbers(story, at).get(leg);
      return point ? marksCovered(point, specs, frames) : 0;
    };
    const clashing = [...legNumbers(story, {}).keys()].filter((leg) => covered(leg, {}) > 0);
    return Object.fromEntries(
      clashing.slice(0, MOST_MOVED).flatMap((leg): [string, number][] => {
        const parts = [NUMBER_AT, ...ELSEWHERE].map((part) => ({
          part,
          count: covered(leg, { [leg]: part }),
        }));
        const least = Math.min(...parts.map(({ count }) => count));
        const part = parts.find(({ count }) => count === least)?.part ?? NUMBER_AT;
        return part === NUMBER_AT ? [] : [[leg, part]];
      }),
    );
  }
}

/** Sizes of map, CSS pixels, that the labels are to fit all at once. */
export interface MapSizes {
  readonly narrow: readonly Size[];
  readonly wide: readonly Size[];
}

/** Sizes of the map in the page of a story: on a phone it has its own share of the window. */
export function pageMapSizes(story: Story): MapSizes {
  return { narrow: NARROW_SIZES, wide: wideSizes((width) => timelineHeight(story, width)) };
}
