import type { Size } from '../geo/camera';
import { toWorld } from '../geo/mercator';
import type { Messages } from '../messages/types';
import type { Story } from '../story/types';
import { arrange } from './arrange';
import { withoutOverlaps } from './collide';
import { homeFrames, NARROW_SIZES, WIDE_SIZES } from './frames';
import { labelSpecs } from './labelSpecs';
import { legNumbers } from './legNumbers';
import { outsidePlaces } from './outsidePlaces';
import type { Measure } from './placeLabels';
import type { Side } from './types';

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
}

export function homeLayout(
  story: Story,
  language: string,
  messages: Messages,
  measure: Measure,
  sizes: MapSizes = HOME_SIZES,
): HomeLayout {
  const lines = linesOf(story);
  const layout = (maps: readonly Size[]): FrameLayout => {
    const specs = labelSpecs(story, language, messages).map(({ spec }) => spec);
    const frames = homeFrames(story.home, maps);
    const arranged = arrange({
      story,
      language,
      specs,
      frames,
      lines,
      measure,
      numbers: [...legNumbers(story).values()],
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
  return { narrow: layout(sizes.narrow), wide: layout(sizes.wide) };
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
