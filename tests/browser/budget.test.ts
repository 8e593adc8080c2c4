import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './site';

/** Kilobytes (1000 bytes) as they travel, brotli at its best. */
const HTML_KB = 45;
const UNTIL_SLIDER_KB = 150;
/** Page, two scripts, four fonts, the icon. The live map adds three. */
const MOST_FILES = 8;

const site = openSite();

/** A file of the site as it travels: text compressed, fonts as they are. */
function travels(path: string): number {
  const content = readFileSync(join(site.folder, path));
  if (path.endsWith('.woff2')) return content.length;
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Opens the home page and waits until React has taken it over and all is quiet. */
async function loadHome(): Promise<string[]> {
  const paths: string[] = [];
  const note = (page: Page) => {
    page.on('response', (response) => {
      const path = new URL(response.url()).pathname.slice(1);
      paths.push(path === '' || path.endsWith('/') ? `${path}index.html` : path);
    });
  };
  const page = await site.openPage({ width: 390, height: 844, before: note });
  await page.waitForLoadState('networkidle');
  return paths.filter((path) => path !== 'favicon.ico');
}

test(`the page is at most ${HTML_KB} kB`, () => {
  expect(travels('index.html') / 1000).toBeLessThanOrEqual(HTML_KB);
});

test('the embed is at most 40 kB', () => {
  expect(travels('embed/index.html') / 1000).toBeLessThanOrEqual(40);
});

test(`all that the slider needs is at most ${UNTIL_SLIDER_KB} kB`, async () => {
  // What moves the map is asked for once the slider works.
  const paths = (await loadHome()).filter((path) => !path.includes('/MapControl-'));
  const sizes = Object.fromEntries(paths.map((path) => [path, travels(path) / 1000]));
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  expect(total, JSON.stringify(sizes, null, 2)).toBeLessThanOrEqual(UNTIL_SLIDER_KB);
});

test('no file is asked for twice, and few are', async () => {
  const paths = await loadHome();
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.length).toBeLessThanOrEqual(MOST_FILES);
});

test('the live map asks for nothing that the page has already', async () => {
  const asked: string[] = [];
  const page = await site.openPage({
    before: (page) => {
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    },
  });
  await page.waitForSelector('html[data-script] .map[data-free]');
  await page.locator('[data-map-box]').dispatchEvent('pointerenter');
  await page.waitForSelector('html[data-map="live"]');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path, i) => asked.indexOf(path) !== i)).toEqual([]);
  expect(asked.filter((path) => /\/reader-[^/]*\.css$/.test(path))).toEqual([]);
});

test('the live map and its data wait for the reader', async () => {
  const paths = await loadHome();
  expect(paths.filter((path) => /LiveMap|maplibre|basemap/.test(path))).toEqual([]);
});

test('no style sheet and no script stands in the way of the first paint', () => {
  const html = readFileSync(join(site.folder, 'index.html'), 'utf8');
  expect(html).not.toMatch(/<link[^>]*rel="?stylesheet/);
  for (const [tag] of html.matchAll(/<script\b[^>]*>/g)) {
    expect(tag).toMatch(/type="(?:module|application\/(?:ld\+)?json)"/);
  }
});
