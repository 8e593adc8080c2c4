import type { Size } from '../geo/camera';
import { EMBED_DEFAULTS, type EmbedOptions } from '../state/embedOptions';
import type { Story } from '../story/types';
import type { MapSizes } from './homeLayout';
import { lanes } from './lanes';

/** Widths that an embed is laid out for, CSS pixels. */
export const EMBED_WIDTHS = { least: 280, most: 1200 } as const;

/** A height that follows from the width: `least`, then `base` + `slope` × width, then `most`. */
export interface HeightRule {
  readonly least: number;
  readonly base: number;
  readonly slope: number;
  readonly most: number;
}

/** The parts that the height depends on. Cards are below, as tall as their text. */
export type SizedParts = Pick<EmbedOptions, 'title' | 'timeline' | 'plain'>;

/**
 * How tall the embed of a story is, cards apart. The rest of the page and the host that
 * reserves room for it go by the same rule, so that nothing moves when it loads. The map
 * takes what the other parts leave, and those are taller where they are narrow.
 */
export function embedHeight(story: Story, parts: SizedParts): HeightRule {
  // Narrow, the parts around the map are taller: what they give back on wide ones is the map's.
  const least = NARROW_MAP + around(story, parts, EMBED_WIDTHS.least);
  const slope = parts.timeline ? 0.17 : 0.4;
  const base = least - slope * NARROW;
  return { least, base, slope, most: Math.round(base + slope * EMBED_WIDTHS.most) };
}

/** Sizes of the map in embeds of that story, for its labels to fit. */
export function embedMapSizes(story: Story): MapSizes {
  const rule = embedHeight(story, EMBED_DEFAULTS);
  const size = (width: number): Size => ({
    width: width - 2,
    height: heightAt(rule, width) - around(story, EMBED_DEFAULTS, width),
  });
  return {
    narrow: [280, 320, 400, 600].map(size),
    wide: [810, 1000, 1200].map(size),
  };
}

/** Choices of the parts that make for maps of different heights. */
const CHOICES: readonly SizedParts[] = [
  { title: true, timeline: true, plain: false },
  { title: false, timeline: true, plain: false },
  { title: true, timeline: false, plain: false },
  { title: false, timeline: false, plain: false },
  { title: true, timeline: true, plain: true },
  { title: true, timeline: false, plain: true },
];
/** An embed is no taller beyond `EMBED_WIDTHS.most`, but some hosts have wider columns. */
const WIDEST = 1600;
/** What a narrow page without scripts says under the timeline; and the map at its lowest. */
const NO_SCRIPT = 62;
const LEAST_MAP = 239;

/** All sizes that the map takes in embeds of that story, whatever parts they have. */
export function everyEmbedMap(story: Story): Size[] {
  return CHOICES.flatMap((parts) => {
    const rule = embedHeight(story, parts);
    const sizes: Size[] = [];
    for (let width = EMBED_WIDTHS.least; width <= WIDEST; width += 10) {
      const height = heightAt(rule, width) - around(story, parts, width);
      const map = { width: width - (parts.plain ? 0 : FRAME), height };
      sizes.push(map);
      if (width < TWO_LINES)
        sizes.push({ ...map, height: Math.max(LEAST_MAP, height - NO_SCRIPT) });
    }
    return sizes;
  });
}

/** The rule's height at a width. */
export function heightAt({ least, base, slope, most }: HeightRule, width: number): number {
  return Math.round(Math.min(most, Math.max(least, base + slope * width)));
}

/** The rule as a CSS length; `unit` is one hundredth of the width, such as `cqw`. */
export function heightCss({ least, base, slope, most }: HeightRule, unit: string): string {
  const round = (n: number) => Math.round(n * 100) / 100;
  return `clamp(${round(least)}px,${round(base)}px + ${round(slope * 100)}${unit},${most}px)`;
}

/** Up to this width an embed keeps its height. */
const NARROW = 400;
const NARROW_MAP = 300;
const FRAME = 2;
const FOOT = 32;
/** Up to this width the head has two lines. */
const TWO_LINES = 600;
const HEAD = { narrow: 64, wide: 45 };
/** From here on the lanes' names stand before them. */
const NAMED = 670;
/** From here on the sentence stands beside the controls, not below. */
const BESIDE = 888;
/** Controls, axis, plate and the room between them, without lanes and sentence. */
const CONTROLS = { narrow: 130, middle: 126, wide: 120 };

/** All but the map, CSS pixels. The style sheets of embed and timeline say the same. */
function around(story: Story, parts: SizedParts, width: number): number {
  const head = parts.title && !parts.plain ? HEAD[width < TWO_LINES ? 'narrow' : 'wide'] : 0;
  const foot = parts.plain ? 0 : FOOT;
  const timeline = parts.timeline ? timelineHeight(story, width) : 0;
  return head + foot + timeline + (parts.plain ? 0 : FRAME);
}

/** Of the timeline in a page of some width, CSS pixels. */
export function timelineHeight(story: Story, width: number): number {
  const narrow = width < NAMED;
  const rows = lanes(story).reduce(
    (sum, lane) => sum + (narrow ? lane.narrowRows * 16 + 10 : lane.rows * 17 + 4),
    0,
  );
  if (width >= BESIDE) return rows + CONTROLS.wide;
  return rows + CONTROLS[narrow ? 'narrow' : 'middle'] + sentenceHeight(width);
}

/** Room for the longest sentence below the controls. */
function sentenceHeight(width: number): number {
  if (width < NARROW) return 81;
  return width < TWO_LINES ? 61 : 42;
}
