import { expect, test } from 'vitest';
import { unproject } from '../../../src/core/geo/camera';
import { toWorld } from '../../../src/core/geo/mercator';
import { placeStage, stageOf, toStage } from '../../../src/core/geo/stage';
import { EMBED_WIDTHS, everyEmbedMap } from '../../../src/core/layout/embedSize';
import { homeCamera } from '../../../src/core/layout/frames';
import { readerMaps } from '../../../src/core/layout/readerMaps';
import type { Extent, Story } from '../../../src/core/story/types';
import { homeFrame } from '../../../src/views/map/stillFrame';
import { firstStory } from '../scene/stories';

/** As wide as high, much higher than wide, much wider than high. */
const HOMES: Extent[] = [
  [20, 40, 24, 43],
  [26, 33.8, 36.5, 47.2],
  [-30, 10, 60, 30],
];

function expectFilled(home: Extent, sizes: readonly { width: number; height: number }[]): void {
  const stage = stageOf(home);
  const { box } = homeFrame(home, sizes);
  for (const size of sizes) {
    const camera = homeCamera(home, size);
    const corner = (x: number, y: number) =>
      toStage(stage, toWorld(unproject({ x, y }, camera, size)));
    const first = corner(0, 0);
    const last = corner(size.width, size.height);
    const at = `${size.width} × ${size.height}`;
    expect(first.x, at).toBeGreaterThan(box.x0);
    expect(first.y, at).toBeGreaterThan(box.y0);
    expect(last.x, at).toBeLessThan(box.x1);
    expect(last.y, at).toBeLessThan(box.y1);
  }
}

const at = (home: Extent): Story => ({ ...firstStory(), home });

test.each(HOMES)('the ground fills the map of an embed of any width, home %s', (...home) => {
  const maps = everyEmbedMap(at(home));
  expect(Math.min(...maps.map(({ width }) => width))).toBeLessThanOrEqual(EMBED_WIDTHS.least);
  expect(Math.max(...maps.map(({ width }) => width))).toBeGreaterThanOrEqual(EMBED_WIDTHS.most);
  expectFilled(home, maps);
});

test.each(HOMES)('the ground fills the map of a page in any window, home %s', (...home) => {
  expectFilled(home, readerMaps(at(home)));
});

test('an embed of a tall story is drawn for the low maps of phones, with and without scripts', () => {
  const home: Extent = [26, 33.8, 36.5, 47.2];
  const maps = everyEmbedMap(at(home));
  const { box } = homeFrame(home, maps);
  // Seen in a browser: 364 × 300, and 280 × 239 without scripts.
  for (const size of [
    { width: 364, height: 300 },
    { width: 280, height: 239 },
  ]) {
    const { top, unit } = placeStage(stageOf(home), homeCamera(home, size), size);
    expect(-top / unit).toBeGreaterThan(box.y0);
    expect((size.height - top) / unit).toBeLessThan(box.y1);
  }
});
