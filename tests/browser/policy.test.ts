import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { embedFrame, openHosts } from './hosts/hostPages';
import { openSite } from './site';

const site = openSite();
const hosts = openHosts();

/** The policies that the build hands to hosts, by the path of the page. */
function policies(): Map<string, string> {
  const text = readFileSync(join(site.folder, '_headers'), 'utf8');
  const rules = text.matchAll(/^(\/\S*)\n {2}Content-Security-Policy: (.*)$/gm);
  return new Map([...rules].map(([, path = '', policy = '']) => [path, policy]));
}

/** Serves each page with its policy as a header, as a host would; counts how many it served. */
async function withPolicies(
  page: Page,
  change = (policy: string) => policy,
): Promise<() => number> {
  const known = policies();
  let served = 0;
  await page.route('**/*', async (route) => {
    const policy = known.get(new URL(route.request().url()).pathname);
    if (policy === undefined) return route.fallback();
    const response = await route.fetch();
    served += 1;
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': change(policy) },
    });
  });
  return () => served;
}

test.each(['', 'present/', 'handout/', 'embed/'])(
  'behind its policy /%s looks and works as without',
  async (path) => {
    // The page fails the test where anything is refused: the browser says so in the console.
    const looks = [];
    for (const strict of [false, true]) {
      let served = () => 1;
      const page = await site.openPage({
        path,
        before: async (page) => {
          if (strict) served = await withPolicies(page);
        },
      });
      await page.evaluate(() => document.fonts.ready);
      expect(served()).toBe(1);
      looks.push(
        await page.evaluate(() =>
          [...document.querySelectorAll('#waybill *')].slice(0, 800).map((element) => {
            const { left, top, width, height } = element.getBoundingClientRect();
            return [left, top, width, height].map(Math.round).join(' ');
          }),
        ),
      );
      if (path === '' && strict) {
        await page.waitForSelector('.map[data-free]');
        await page.locator('[data-map-box]').dispatchEvent('pointerenter');
        await page.waitForSelector('html[data-map="live"]');
        await page.getByRole('button', { name: 'Embed' }).click();
        await embedFrame(page, '.embedding__host iframe');
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: /^PNG/ }).click(),
        ]);
        expect(file.suggestedFilename()).toMatch(/\.png$/);
      }
    }
    expect(looks[1]).toEqual(looks[0]);
  },
);

test.each([
  ['with data: for the worker, the live map too', (policy: string) => policy, 'live'],
  [
    'without it, the still map',
    (policy: string) => policy.replace("worker-src 'self' data:", "worker-src 'self'"),
    'failed',
  ],
])('in a sandbox without an origin: %s', async (_, change, state) => {
  const page = await hosts.open(site.browser, '<p>Later</p>', {
    expect: [/Content Security Policy/, /worker/i],
  });
  await withPolicies(page, change);
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.width = '800';
    frame.height = '850';
    frame.src = src;
    document.body.append(frame);
  }, `${site.url}embed/?live=1`);
  const frame = await embedFrame(page);
  await frame.waitForSelector(`html[data-map="${state}"]`, { timeout: 25_000 });
  expect(await frame.locator('.mark .label__text').first().isVisible()).toBe(true);
  expect(await frame.getByRole('slider').isVisible()).toBe(true);
});
