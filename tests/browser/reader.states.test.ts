import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite, type PageOptions } from './site';

const site = openSite();
const RETRY = 'Try again';
const BASEMAP = /\/assets\/basemap-[^/]+\.json/;
const CHUNK = /\/assets\/LiveMap-[^/]+\.js/;
const DATA_MAP = (state: string) => `html[data-map="${state}"]`;

async function open(options: PageOptions): Promise<Page> {
  const page = await site.openPage(options);
  await page.waitForSelector('html[data-script] .map[data-free]');
  return page;
}

const notice = (page: Page) => page.locator('[data-notice]');

/** Cards, slider and selection work whatever the map does. */
async function stillWorks(page: Page): Promise<void> {
  await page.getByRole('slider').fill('0');
  expect(await page.locator('.leg[data-mark="leg-sea"]').getAttribute('data-phase')).toBe('ahead');
  await page.getByRole('slider').fill('19');
  expect(await page.locator('.leg[data-mark="leg-sea"]').getAttribute('data-phase')).toBe('now');
  await page.locator('.card__button').first().click();
  expect(await page.getByRole('dialog').count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await page.locator('.still').isVisible()).toBe(true);
  expect(await page.locator('.mark[data-id="najin"] .label__text').isVisible()).toBe(true);
}

describe.each<[string, RegExp, (route: Route) => Promise<void>, RegExp]>([
  ['a basemap cut off', BASEMAP, (route) => route.abort(), /ERR_FAILED/],
  ['a basemap answered 500', BASEMAP, (route) => route.fulfill({ status: 500 }), /500/],
  ['a basemap that is none', BASEMAP, (route) => route.fulfill({ body: '<html>' }), /^$/],
  ['a chunk cut off', CHUNK, (route) => route.abort(), /ERR_FAILED/],
  ['a chunk answered 404', CHUNK, (route) => route.fulfill({ status: 404 }), /404/],
])('%s', (_, what, answer, complaint) => {
  test('leaves the page working, is told, and can be tried again', async () => {
    const page = await open({
      path: '?live=1',
      expect: [complaint],
      before: async (page) => {
        await page.route(what, answer);
      },
    });
    await page.waitForSelector(DATA_MAP('failed'));
    expect(await notice(page).isVisible()).toBe(true);
    expect((await notice(page).innerText()).length).toBeGreaterThan(RETRY.length + 10);
    await stillWorks(page);

    // Again in vain: told again.
    await notice(page).getByRole('button').click();
    await page.waitForSelector(DATA_MAP('failed'));
    await notice(page).getByRole('button').waitFor();

    await page.unroute(what);
    await notice(page).getByRole('button').click();
    await page.waitForSelector(DATA_MAP('live'), { timeout: 20_000 });
    expect(await notice(page).textContent()).toBe('');
    expect(await page.evaluate(() => performance.getEntriesByName('waybill:map-live').length)).toBe(
      1,
    );
  });
});

test('the notice is told to those who listen', async () => {
  const page = await open({
    path: '?live=1',
    expect: [/ERR_FAILED/],
    before: async (page) => {
      await page.route(BASEMAP, (route) => route.abort());
    },
  });
  await page.waitForSelector(DATA_MAP('failed'));
  expect(await page.getByRole('status').filter({ hasText: /map/i }).count()).toBe(1);
});

test('a failed map can be panned and zoomed, and found again', async () => {
  const page = await open({
    path: '?live=1',
    expect: [/ERR_FAILED/],
    before: async (page) => {
      await page.route(CHUNK, (route) => route.abort());
    },
  });
  await page.waitForSelector(DATA_MAP('failed'));
  const mark = () =>
    page
      .locator('.mark[data-id="najin"]')
      .evaluate((at) => Math.round(at.getBoundingClientRect().x));
  const home = await mark();
  await page.mouse.move(420, 420);
  await page.mouse.down();
  await page.mouse.move(500, 420, { steps: 5 });
  await page.mouse.up();
  expect(await mark()).toBe(home + 80);
  await page.getByRole('button', { name: 'Back to the first view' }).click();
  await page.waitForFunction(
    () => !document.querySelector('[data-map-box]')?.getAttribute('style'),
  );
  expect(await mark()).toBe(home);
});

test('without the script that moves the map, the rest of the page works', async () => {
  const page = await site.openPage({
    expect: [/ERR_FAILED/],
    before: async (page) => {
      await page.route(/\/assets\/later-[^/]+\.js/, (route) => route.abort());
    },
  });
  await page.waitForSelector('html[data-script]');
  await page.waitForSelector(DATA_MAP('failed'), { timeout: 5000 });
  expect(await notice(page).isVisible()).toBe(true);
  await stillWorks(page);
  expect(await page.getByRole('dialog').count()).toBe(0);
});
