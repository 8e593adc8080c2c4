import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { SITE_PAGES } from '../../src/build/pages/config';
import { openSite, type Site } from './site';

/** Pages of no one story. */
const siteWide: readonly string[] = Object.values(SITE_PAGES).map(({ path }) => path);

/** The page of every story, and the home page. */
function pagesOf(site: Site): string[] {
  const folders = readdirSync(site.folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${entry.name}/`)
    .filter((path) => existsSync(join(site.folder, path, 'index.html')));
  return ['', ...folders];
}

describe.each(['/', '/deep/under/a/path/'])('served under %s', (base) => {
  const site = openSite({ base });

  test('every page comes whole and without complaint', async () => {
    const pages: Page[] = [];
    for (const path of pagesOf(site)) pages.push(await site.openPage({ path }));
    expect(pages.length).toBeGreaterThan(1);
    // Opened one after the other, but each grows quiet while the next ones come.
    for (const page of pages) {
      await page.waitForLoadState('networkidle');
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.evaluate(() => document.fonts.check('16px "Waybill Sans"'))).toBe(true);
    }
  });

  test('an address without its slash leads to the page', async () => {
    const [, path = ''] = pagesOf(site);
    const page = await site.openPage({ path: path.slice(0, -1) });
    expect(page.url()).toBe(new URL(path, site.url).href);
  });
});

describe('the built pages', () => {
  const site = openSite();

  test('can be read without scripts', async () => {
    const page = await site.openPage({ js: false });
    expect(await page.locator('h1').isVisible()).toBe(true);
  });

  test('hold the story once, and no address that is not relative', () => {
    for (const path of pagesOf(site)) {
      const html = readFileSync(join(site.folder, path, 'index.html'), 'utf8');
      const stories = html.match(/id="waybill-story"/g) ?? [];
      expect(stories, path).toHaveLength(siteWide.includes(path) ? 0 : 1);
      const withoutData = html.replace(/<script type="application\/json".*?<\/script>/s, '');
      const own = [...withoutData.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, to]) => to ?? '');
      expect(own.filter((to) => to.startsWith('/'))).toEqual([]);
      expect(html).not.toMatch(/>\n\s+</);
    }
  });

  test('every asset has a name by its content', () => {
    const odd = readdirSync(join(site.folder, 'assets')).filter(
      (name) => !/-[\w-]{8}\.\w+(\.br|\.gz)?$/.test(name),
    );
    expect(odd).toEqual([]);
  });
});
