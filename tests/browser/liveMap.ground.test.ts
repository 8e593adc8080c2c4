import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBasemap } from '../../src/build/pages/readBasemap';
import { type RunningServer, startServer } from '../../src/build/serve';
import { makeArchive } from '../fixtures/pmtiles/makeArchive';
import { ROOT } from './builtSite';
import { takePicture } from './pixels';
import { openSite } from './site';

const site = openSite({ seeds: 'tests/fixtures/grounds' });
/** The host that the stories name: a server of this machine answers for it. */
const ELSEWHERE = 'http://tiles.example';
const CREDIT = '© The makers of the tiles';
const STYLE = {
  version: 8,
  sources: { world: { type: 'vector', url: 'pmtiles://world.pmtiles' } },
  layers: [
    { id: 'sea', type: 'background', paint: { 'background-color': '#204080' } },
    {
      id: 'land',
      type: 'fill',
      source: 'world',
      'source-layer': 'land',
      paint: { 'fill-color': '#40a020' },
    },
  ],
};

let folder: string;
let elsewhere: RunningServer;
beforeAll(async () => {
  const archive = makeArchive(readBasemap(ROOT));
  folder = mkdtempSync(join(tmpdir(), 'waybill-tiles-'));
  writeFileSync(join(folder, 'world.pmtiles'), archive);
  writeFileSync(join(folder, 'style.json'), JSON.stringify(STYLE));
  elsewhere = await startServer(folder);
});
afterAll(async () => {
  await elsewhere?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A story's page with its map live, and the addresses that it asked for. */
async function open(slug: string, expected: RegExp[] = []): Promise<[Page, string[]]> {
  const asked: string[] = [];
  const page = await site.openPage({
    path: `${slug}/`,
    elsewhere: [ELSEWHERE],
    expect: expected,
    before: async (fresh) => {
      fresh.on('request', (request) => asked.push(request.url()));
      // The file in the site, too, is served by that server: the built folder stays as it is.
      for (const from of [`${ELSEWHERE}/`, `${site.url}maps/`]) {
        await fresh.route(`${from}**`, (route) =>
          route.continue({ url: route.request().url().replace(from, elsewhere.url) }),
        );
      }
    },
  });
  await page.waitForSelector('html[data-script] .map[data-free]');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /tiles\.example|pmtiles|loadGround/.test(url))).toEqual([]);
  await page.locator('[data-map-box]').dispatchEvent('pointerenter');
  await page.waitForSelector('html[data-map="live"]');
  return [page, asked];
}

/** The share of the map's pixels that are of a colour. */
async function shareOf(page: Page, [r, g, b]: readonly [number, number, number]): Promise<number> {
  const box = await page.locator('[data-map-box]').boundingBox();
  if (!box) throw new Error('No map');
  const picture = await takePicture(page);
  let [found, all] = [0, 0];
  for (let y = box.y + 4; y < box.y + box.height; y += 8) {
    for (let x = box.x + 4; x < box.x + box.width; x += 8) {
      const [red, green, blue] = picture.at(Math.round(x), Math.round(y));
      all++;
      if (Math.hypot(red - r, green - g, blue - b) < 12) found++;
    }
  }
  return found / all;
}

const credits = (page: Page) => page.locator('.credit:visible').allTextContents();

test.each([
  ['in-the-site', 'maps/world.pmtiles', CREDIT, [0xd6, 0xe4, 0xe8]],
  ['elsewhere', ELSEWHERE, `${CREDIT} · loaded from tiles.example`, [0xd6, 0xe4, 0xe8]],
  [
    'styled',
    `${ELSEWHERE}/style.json`,
    `${CREDIT} · loaded from tiles.example`,
    [0x20, 0x40, 0x80],
  ],
] as const)(
  '%s: the live map is what the story names, once it is reached for',
  async (slug, address, credit, sea) => {
    const [page, asked] = await open(slug);
    expect(asked.some((url) => url.includes(address))).toBe(true);
    expect(await credits(page)).toEqual([credit]);
    expect(await shareOf(page, sea)).toBeGreaterThan(0.5);
    expect(await page.locator('[data-notice]').textContent()).toBe('');
  },
);

test('the foot names the host in plain words before anything is asked of it', async () => {
  const page = await site.openPage({ path: 'elsewhere/' });
  const foot = page.locator('.foot');
  expect(await foot.textContent()).toContain(`(${CREDIT}) is loaded from tiles.example`);
  expect(await page.locator('.credit:visible').count()).toBe(1);
});

test('where it does not answer, the embedded basemap is shown, and that is said', async () => {
  const [page] = await open('gone', [/ERR_FAILED/, /Failed to fetch/, /CORS policy/]);
  expect(await page.locator('[data-notice]').textContent()).toBe(
    'The map from tiles.example does not answer. This is the built-in one.',
  );
  expect(await credits(page)).toEqual(['© OpenStreetMap contributors']);
  expect(await shareOf(page, [0xd6, 0xe4, 0xe8])).toBeGreaterThan(0.5);
});

test('a story that names none loads nothing of the kind', async () => {
  const [, asked] = await open('embedded');
  expect(asked.filter((url) => /loadGround|pmtiles/.test(url))).toEqual([]);
});
