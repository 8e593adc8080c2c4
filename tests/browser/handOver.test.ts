import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { apart, type Picture, takePicture } from './pixels';
import { openSite } from './site';

const site = openSite();

/** How far two colours may be apart and still be the same edge, drawn by two programs. */
const SAME = 56;
/** Most of the pixels, as a share, that may have nothing like them within a CSS pixel. */
const MOST_STRAYS = 0.0005;
/** The side of a patch, in CSS pixels: a dash and its gap, or a line and both its rims. */
const PATCH = 8;
/** How far the mean colours of two patches may be apart: a wider or a denser line is further. */
const SAME_MEAN = 16;
/** Most of the patches, as a share, that may differ: borders begin their dashes elsewhere. */
const MOST_PATCHES = 0.002;

/** Text, place and size of all that is laid over the map. */
function laidOver(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '[data-overlay] :is([data-id],[data-mark],.label__text)',
      ),
    ].map((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      const { color, font } = getComputedStyle(mark);
      return [mark.dataset.id, mark.textContent, x, y, width, height, color, font].join(' ');
    }),
  );
}

/** The share of pixels of one picture that have nothing like them within `reach` in the other. */
function strays(one: Picture, other: Picture, reach: number): number {
  let count = 0;
  for (let y = reach; y < one.height - reach; y++) {
    for (let x = reach; x < one.width - reach; x++) {
      const colour = one.at(x, y);
      if (apart(colour, other.at(x, y)) > SAME && !isNear(other, colour, x, y, reach)) count++;
    }
  }
  return count / (one.width * one.height);
}

function isNear(
  picture: Picture,
  colour: readonly number[],
  x: number,
  y: number,
  reach: number,
): boolean {
  for (let dx = -reach; dx <= reach; dx++) {
    for (let dy = -reach; dy <= reach; dy++) {
      if (apart(colour, picture.at(x + dx, y + dy)) <= SAME) return true;
    }
  }
  return false;
}

/** The share of patches whose mean colour differs: colours, widths, and how dense dashes are. */
function patchesApart(one: Picture, other: Picture, side: number): number {
  let [count, all] = [0, 0];
  for (let y = 0; y + side <= one.height; y += side / 2) {
    for (let x = 0; x + side <= one.width; x += side / 2) {
      all++;
      if (apart(mean(one, x, y, side), mean(other, x, y, side)) > SAME_MEAN) count++;
    }
  }
  return count / all;
}

function mean(picture: Picture, left: number, top: number, side: number): readonly number[] {
  const sum: [number, number, number] = [0, 0, 0];
  for (let y = top; y < top + side; y++) {
    for (let x = left; x < left + side; x++) {
      const [red, green, blue] = picture.at(x, y);
      sum[0] += red;
      sum[1] += green;
      sum[2] += blue;
    }
  }
  return sum.map((channel) => channel / side ** 2);
}

test.each([
  [390, 844, 2],
  [820, 1180, 1],
  [1280, 800, 1],
] as const)(
  'nothing jumps at %i × %i, %i times as dense, light and dark',
  async (width, height, scale) => {
    const page = await site.openPage({ width, height, scale });
    await page.waitForSelector('html[data-script] .map[data-free]');
    await page.evaluate(() => document.fonts.ready);
    const box = await page.locator('[data-map-box]').boundingBox();
    if (!box) throw new Error('no map');
    const [x, y] = [Math.ceil(box.x), Math.ceil(box.y)];
    const clip = {
      ...{ x, y },
      width: Math.floor(box.x + box.width) - x,
      height: Math.floor(box.y + box.height) - y,
    };
    const show = async (colorScheme: 'light' | 'dark') => {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      return { marks: await laidOver(page), picture: await takePicture(page, clip) };
    };

    const still = { light: await show('light'), dark: await show('dark') };
    await page.locator('[data-map-box]').dispatchEvent('pointerenter');
    await page.waitForSelector('html[data-map="live"]');
    const live = { dark: await show('dark'), light: await show('light') };

    expect(still.light.marks.length).toBeGreaterThan(10);
    for (const theme of ['light', 'dark'] as const) {
      const [before, after] = [still[theme], live[theme]];
      expect.soft(after.marks, theme).toEqual(before.marks);
      const measured = {
        gone: strays(before.picture, after.picture, scale),
        come: strays(after.picture, before.picture, scale),
        patches: patchesApart(before.picture, after.picture, PATCH * scale),
      };
      expect.soft(measured.gone, theme).toBeLessThan(MOST_STRAYS);
      expect.soft(measured.come, theme).toBeLessThan(MOST_STRAYS);
      expect.soft(measured.patches, theme).toBeLessThan(MOST_PATCHES);
    }
  },
);
