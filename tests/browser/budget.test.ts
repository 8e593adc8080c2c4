import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { buildBareMap } from '../bench/references/build';
import { openSite } from './site';

/** Kilobytes (1000 bytes) as they travel, brotli at its best. */
const HTML_KB = 45;
const UNTIL_SLIDER_KB = 150;
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };
/**
 * Until the slider works: page and two scripts. The live map adds its script, its worker and the
 * basemap. A wide window has two fonts besides.
 */
const WINDOWS = [
  { name: 'a phone', size: PHONE, first: 3, most: 6 },
  { name: 'a desk', size: DESK, first: 5, most: 8 },
];
/** Of a bare MapLibre page: what reaching for the map brings in, and all from the start. */
const LIVE_SHARE = 1.1;
const ALL_SHARE = 1.1;

const site = openSite();
type Size = typeof PHONE;

const travelled = new Map<string, number>();

/**
 * Bytes of a file as it travels: text compressed, fonts as they are. A build has the compressed
 * copies beside its files, unless it is a plain one.
 */
function travels(path: string, folder = site.folder): number {
  const file = join(folder, path);
  const known = travelled.get(file);
  if (known !== undefined) return known;
  const content = readFileSync(file);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  let bytes = content.length;
  if (existsSync(`${file}.br`)) bytes = statSync(`${file}.br`).size;
  else if (!path.endsWith('.woff2')) bytes = brotliCompressSync(content, quality).length;
  travelled.set(file, bytes);
  return bytes;
}

/** What the home page asks the server for until React has taken it over and all is quiet. */
async function loadHome(size = PHONE): Promise<string[]> {
  const { page, asked } = await openHome(size);
  await page.waitForLoadState('networkidle');
  return asked();
}

/** Opens the home page as a first visit; `asked` tells which files it has asked the server for. */
async function openHome(size: Size): Promise<{ page: Page; asked: () => string[] }> {
  const from = site.asked.length;
  const page = await site.openPage({ ...size, cache: true });
  const asked = () =>
    site.asked
      .slice(from)
      .map((path) => (path === '' || path.endsWith('/') ? `${path}index.html` : path));
  return { page, asked };
}

/** All that is asked for until the live map is there; the first `before` of them before it is reached for. */
async function goLive(size: Size): Promise<{ paths: string[]; before: number }> {
  const { page, asked } = await openHome(size);
  await page.waitForSelector('html[data-script] .map[data-free]');
  await page.waitForLoadState('networkidle');
  const before = asked().length;
  await page.locator('[data-map-box]').dispatchEvent('pointerenter');
  await page.waitForSelector('html[data-map="live"]');
  await page.waitForLoadState('networkidle');
  return { paths: asked(), before };
}

test(`the page is at most ${HTML_KB} kB`, () => {
  expect(travels('index.html') / 1000).toBeLessThanOrEqual(HTML_KB);
});

test('the embed is at most 40 kB', () => {
  expect(travels('embed/index.html') / 1000).toBeLessThanOrEqual(40);
});

test(`all that the slider needs is at most ${UNTIL_SLIDER_KB} kB`, async () => {
  // On a desk, which has the fonts besides. What moves the map is asked for once the slider works.
  const all = await loadHome(DESK);
  const paths = all.filter((path) => !path.includes('/later-'));
  const sizes = Object.fromEntries(paths.map((path) => [path, travels(path) / 1000]));
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  expect(total, JSON.stringify(sizes, null, 2)).toBeLessThanOrEqual(UNTIL_SLIDER_KB);
});

test.each(WINDOWS)(
  'on $name, at most $first files until the slider works, $most until the live map is there, and none twice',
  async ({ size, first, most }) => {
    const { paths, before } = await goLive(size);
    expect(paths.filter((path, i) => paths.indexOf(path) !== i)).toEqual([]);
    expect(paths.filter((path) => path.endsWith('.css'))).toEqual([]);
    expect(before, paths.join('\n')).toBeLessThanOrEqual(first);
    expect(paths.length, paths.join('\n')).toBeLessThanOrEqual(most);
  },
);

test('page and live map weigh what a bare MapLibre page of the same map does', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-bare-'));
  try {
    await buildBareMap(site.folder, folder);
    const bare = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, { parentPath, name }) => sum + travels(name, parentPath), 0);
    const bytes = (of: readonly string[]) => of.reduce((sum, path) => sum + travels(path), 0);
    for (const { name, size } of WINDOWS) {
      const { paths, before } = await goLive(size);
      const of = `of ${bare}, on ${name}`;
      expect(bytes(paths.slice(before)) / bare, of).toBeLessThanOrEqual(LIVE_SHARE);
      expect(bytes(paths) / bare, of).toBeLessThanOrEqual(ALL_SHARE);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
