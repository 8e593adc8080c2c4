import { expect, test } from 'vitest';
import { violations } from './axe';
import { embedFrame, openHosts } from './hosts/hostPages';
import { openSite } from './site';

const site = openSite();
const hosts = openHosts();

test('in the strictest sandbox all works, the live map too', async () => {
  const page = await hosts.open(
    site.browser,
    `<iframe src="${site.url}embed/?live=1#?secret=abc" sandbox="allow-scripts" width="800" height="850"></iframe>`,
    { viewport: { width: 900, height: 900 } },
  );
  const frame = await embedFrame(page);
  expect(await frame.evaluate(() => window.origin)).toBe('null');
  await frame.waitForSelector('html[data-map="live"]', { timeout: 20_000 });
  await frame.getByRole('slider').fill('19');
  await frame.locator('.lane__item').first().click();
  expect(await frame.getByRole('dialog').isVisible()).toBe(true);
  expect(await frame.evaluate(() => document.fonts.check('16px "Waybill Sans"'))).toBe(true);
});

test.each([
  ['without scripts', 'sandbox=""', {}],
  ['with JavaScript off', '', { javaScriptEnabled: false }],
])('%s the story can be read', async (_, sandbox, options) => {
  const page = await hosts.open(
    site.browser,
    `<iframe src="${site.url}embed/" ${sandbox} width="600" height="850"></iframe>`,
    { ...options, expect: [/Blocked script execution/] },
  );
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  expect(await frame?.locator('h1').isVisible()).toBe(true);
  expect(await frame?.locator('.still__ground').isVisible()).toBe(true);
  expect(await frame?.locator('.card').first().isVisible()).toBe(true);
});

test('behind a host that allows nothing but our frames', async () => {
  const { origin } = new URL(site.url);
  const page = await hosts.open(
    site.browser,
    `<iframe src="${site.url}embed/?live=1" width="700" height="850"></iframe>`,
    { policy: `default-src 'self'; frame-src ${origin}`, viewport: { width: 900, height: 900 } },
  );
  const frame = await embedFrame(page);
  await frame.waitForSelector('html[data-map="live"]', { timeout: 20_000 });
});

test('twelve embeds on one page: all readable, few live, none lost', async () => {
  const frames = Array.from(
    { length: 12 },
    () => `<iframe src="${site.url}embed/?timeline=0" width="300" height="420"></iframe>`,
  );
  const page = await hosts.open(site.browser, frames.join(''), {
    viewport: { width: 1300, height: 1400 },
  });
  await expect.poll(() => page.frames().length, { timeout: 20_000 }).toBe(13);
  const embeds = page.frames().slice(1);
  for (const frame of embeds) await frame.waitForSelector('.map[data-free]');
  const states = () =>
    Promise.all(embeds.map((frame) => frame.evaluate(() => document.documentElement.dataset.map)));
  expect(new Set(await states())).toEqual(new Set(['static']));
  for (const frame of embeds.slice(0, 6)) {
    await frame.locator('[data-map-box]').dispatchEvent('click');
    await frame.waitForSelector('html[data-map="live"]', { timeout: 20_000 });
  }
  await expect
    .poll(async () => (await states()).filter((state) => state === 'live').length)
    .toBe(3);
  expect((await states()).filter((state) => state === 'static')).toHaveLength(9);
}, 120_000);

test('the wheel and one finger are left to the page around', async () => {
  const page = await hosts.open(
    site.browser,
    `<iframe src="${site.url}embed/" width="600" height="850"></iframe><div style="height:3000px"></div>`,
    { viewport: { width: 700, height: 700 } },
  );
  const frame = await embedFrame(page);
  await frame.waitForSelector('.map[data-free]');
  await page.mouse.move(300, 250);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(await frame.evaluate(() => document.documentElement.dataset.map)).toBe('static');
  expect(await frame.locator('.notice').textContent()).toContain('Ctrl');
  expect(
    await frame.locator('[data-map-box]').evaluate((box) => getComputedStyle(box).touchAction),
  ).toBe('pan-x pan-y');
});

test('without WebGL the still map says so, and all else works', async () => {
  const page = await hosts.open(site.browser, '<p>Later</p>');
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
    Reflect.deleteProperty(window, 'OffscreenCanvas');
  });
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.width = '600';
    frame.height = '850';
    frame.src = src;
    document.body.append(frame);
  }, `${site.url}embed/?live=1`);
  const frame = await embedFrame(page);
  await frame.waitForSelector('html[data-map="failed"]');
  expect(await frame.locator('.notice').textContent()).toContain('cannot draw the live map');
  await frame.getByRole('slider').fill('19');
  expect(await frame.locator('.sentence__date').textContent()).toContain('20 September');
  expect(await frame.locator('.still__ground').isVisible()).toBe(true);
});

test.each(['light', 'dark', 'contrast'] as const)(
  'axe finds nothing in an embed in %s',
  async (theme) => {
    const page = await site.openPage({ path: 'embed/?cards=1&select=leg-sea', theme, width: 400 });
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
  },
);
