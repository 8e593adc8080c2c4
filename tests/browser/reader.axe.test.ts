import { describe, expect, test } from 'vitest';
import { SITE_PAGES } from '../../src/build/pages/config';
import { violations } from './axe';
import { openSite } from './site';

const site = openSite();

describe('with all unfolded, and a slip', () => {
  // Each theme and each width; what axe looks at differs by the one or the other, not by both.
  test.each([
    ['light', 390, 844],
    ['dark', 1280, 800],
    ['contrast', 390, 844],
  ] as const)('axe finds nothing in %s at %i', async (theme, width, height) => {
    const page = await site.openPage({ width, height, theme, reducedMotion: true });
    await page.waitForSelector('html[data-script] .map[data-free]');
    expect.soft(await violations(page), 'at first').toEqual([]);
    await page.getByRole('slider').fill('19');
    for (const summary of await page.locator('.card summary, .foot summary, .key summary').all()) {
      await summary.evaluate((at) =>
        (at.parentElement as HTMLDetailsElement).toggleAttribute('open', true),
      );
    }
    expect.soft(await violations(page), 'with all unfolded').toEqual([]);
    await page.locator('.lane__item[data-id="event-cars"]').dispatchEvent('click');
    await page.getByRole('dialog').waitFor();
    expect.soft(await violations(page), 'with the slip').toEqual([]);
  });
});

test.each(Object.values(SITE_PAGES).map(({ path }) => path))(
  'axe finds nothing on %s',
  async (path) => {
    for (const theme of ['light', 'dark'] as const) {
      const page = await site.openPage({ path, width: 390, height: 844, theme });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    }
  },
);

test('axe finds nothing on the live map', async () => {
  const page = await site.openPage({ path: '?live=1&select=najin' });
  await page.waitForSelector('html[data-map="live"]');
  expect(await violations(page)).toEqual([]);
});

test('axe finds nothing without scripts', async () => {
  const page = await site.openPage({
    before: async (page) => {
      await page.route(/\/assets\/reader-[^/]+\.js/, (route) => route.abort());
    },
    expect: [/ERR_FAILED/],
  });
  expect(await page.locator('html[data-script]').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
});
