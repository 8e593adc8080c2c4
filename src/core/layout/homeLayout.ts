import { toWorld, type WorldPoint } from '../geo/mercator';
import { NUMBER_AT, pointAlong } from '../geo/pointAlong';
import { unwrapPath } from '../geo/unwrap';
import type { Messages } from '../messages/types';
import type { Story } from '../story/types';
import { arrange } from './arrange';
import { homeFrames, NARROW_SIZES, WIDE_SIZES } from './frames';
import { labelSpecs } from './labelSpecs';
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
): HomeLayout {
  const lines = linesOf(story);
  const layout = (sizes: typeof NARROW_SIZES): FrameLayout => {
    const specs = labelSpecs(story, language, messages).map(({ spec }) => spec);
    const frames = homeFrames(story.home, sizes);
    const { labels, signs } = arrange({
      story,
      language,
      specs,
      frames,
      lines,
      measure,
      numbers: legNumbers(story),
    });
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
  return { narrow: layout(NARROW_SIZES), wide: layout(WIDE_SIZES) };
}

/** Where the legs that have an event carry their number. */
export function legNumbers(story: Story): WorldPoint[] {
  const told = new Set(story.events.map(({ leg }) => leg));
  return story.legs.flatMap((leg) => {
    const middle =
      leg.path && told.has(leg.id) && pointAlong(unwrapPath(leg.path).map(toWorld), NUMBER_AT);
    return middle ? [middle] : [];
  });
}

/** The lines that labels keep off: the legs' paths. */
export function linesOf(story: Story) {
  return story.legs.flatMap((leg) =>
    leg.path ? [leg.path.map((position) => toWorld(position))] : [],
  );
}
