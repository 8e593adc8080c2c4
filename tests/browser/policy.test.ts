import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { readPolicies } from '../../src/build/hosting/writeHosting';
import { startServer } from '../../src/build/serve';
import { embedFrame, openHosts } from './hosts/hostPages';
import { openSite } from './site';

// The site is served with its policies in all tests, and each fails where the browser says
// that something was refused. Here is what those policies are for.
const site = openSite();
const hosts = openHosts();

test('every page and every one file has a policy, and none of its words is unsafe', () => {
  const policies = readPolicies(site.folder);
  const kinds = ['', 'present/', 'handout/', 'embed/', 'stories/', 'docs/'];
  const stories = ['najin-dunay', 'rhosus'];
  const files = stories.map((slug) => `${slug}.offline.html`);
  expect([...policies.keys()]).toEqual(expect.arrayContaining([...kinds, ...files]));
  for (const [path, policy] of policies) {
    expect(policy, path).not.toMatch(/unsafe|https?:| \*[ ;]|wasm|strict-dynamic/);
    if (!files.includes(path)) expect(policy, path).not.toContain('blob:');
  }
});

test('a script and a style that somebody slips in are refused', async () => {
  const page = await site.openPage({ expect: [/Content Security Policy/] });
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.hit = true';
    document.body.append(script);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p id="in" style="color:red" onclick="window.hit = true">x</p>',
    );
    document.getElementById('in')?.click();
  });
  expect(await page.evaluate(() => (window as { hit?: boolean }).hit)).toBeUndefined();
  expect(
    await page.evaluate(() =>
      document.getElementById('in')?.computedStyleMap().get('color')?.toString(),
    ),
  ).not.toBe('rgb(255, 0, 0)');
});

test('the story with its live map, its dialogs and its pictures', async () => {
  const page = await site.openPage();
  expect(await header(page)).toContain("default-src 'none'");
  await page.waitForSelector('.map[data-free]');
  await page.locator('[data-map-box]').dispatchEvent('pointerenter');
  await page.waitForSelector('html[data-map="live"]');
  await page.getByRole('button', { name: 'Embed' }).click();
  await embedFrame(page, '.embedding__host iframe');
  for (const name of [/^PNG/, /^SVG/]) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    expect(readFileSync(await file.path()).length).toBeGreaterThan(10_000);
  }
});

test('the one file, its live map and its handout, where a host shows it', async () => {
  const page = await site.openPage({ path: 'najin-dunay.offline.html?live=1' });
  expect(await header(page)).toContain('worker-src blob:');
  await page.waitForSelector('html[data-map="live"]');
  await page.goto(`${site.url}najin-dunay.offline.html?handout`);
  await page.locator('.sheet').first().waitFor();
});

const DATA = "worker-src 'self' data:";

test.each([
  ['with data: for the worker, the live map too', DATA, 'live'],
  ['without it, the still map', "worker-src 'self'", 'failed'],
  ['without any worker, the still map', "worker-src 'none'", 'failed'],
])('in a sandbox without an origin: %s', async (_, worker, state) => {
  const policy = (built: string) => built.replace(DATA, worker);
  const server = await startServer(site.folder, { policy });
  onTestFinished(() => server.close());
  const page = await hosts.open(
    site.browser,
    `<iframe src="${server.url}embed/?live=1" sandbox="allow-scripts" width="800" height="850"></iframe>`,
    { viewport: { width: 900, height: 900 }, expect: state === 'live' ? [] : [/worker/i] },
  );
  const frame = await embedFrame(page);
  await frame.waitForSelector(`html[data-map="${state}"]`, { timeout: 25_000 });
  expect(await frame.evaluate(() => window.origin)).toBe('null');
  expect(await frame.locator('.mark[data-id="najin"] .label__text').isVisible()).toBe(true);
  await frame.getByRole('slider').fill('19');
  expect(await frame.locator('.sentence__date').textContent()).toContain('20 September');
});

/** The policy that the page was served with. */
function header(page: Page): Promise<string | null> {
  return page.evaluate(async () =>
    (await fetch(location.href, { cache: 'no-store' })).headers.get('content-security-policy'),
  );
}
