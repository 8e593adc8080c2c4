import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../src/build/serve';
import { openSite } from './site';

const site = openSite();

/** Waits until the service worker has kept the page, the lesson and the handout. */
async function visit(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async () => {
    const [key] = (await caches.keys()).filter((name) => name.startsWith('waybill '));
    const cache = await caches.open(key ?? '');
    const urls = (await cache.keys()).map(({ url }) => url);
    return ['present/', 'handout/'].every((end) => urls.some((url) => url.endsWith(end)));
  });
}

describe('after one visit', () => {
  test('story, lesson and handout open without a network', async () => {
    const page = await site.openPage({
      serviceWorker: true,
      width: 1024,
      height: 768,
      // What the browser writes when a worker finds no network, and then helps itself.
      expect: [/ERR_INTERNET_DISCONNECTED/, /503/],
    });
    await visit(page);
    await page.context().setOffline(true);
    await page.goto(`${site.url}?t=2023-09-20`);
    await page.waitForSelector('html[data-script] .map[data-free]');
    expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toContain('20 September');
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.fonts.check('16px "Waybill Sans"'))).toBe(true);
    await page.keyboard.press('p');
    await page.locator('.stepmap .picture__ground .land').waitFor();
    await page.goto(`${site.url}handout/`);
    expect(await page.locator('.sheet').count()).toBeGreaterThan(15);
    // What was not kept says so, and leads back.
    await page.goto(`${site.url}docs/`);
    expect(await page.locator('main').innerText()).toContain('There is no network');
    await page.getByRole('link', { name: 'To the story' }).click();
    await page.waitForSelector('html[data-script] .map');
    await page.context().setOffline(false);
  });

  test('the page names a manifest with an icon that is there', async () => {
    const page = await site.openPage();
    const manifest = (await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
      return (await fetch(link?.href ?? '')).json();
    })) as { icons: { src: string; sizes: string }[]; start_url: string; display: string };
    expect(manifest).toMatchObject({ start_url: './', display: 'standalone' });
    const sizes = manifest.icons.map(({ src, sizes }) => {
      const icon = readFileSync(join(site.folder, src));
      // A PNG begins with its width and height, after 16 bytes.
      const side = [16, 20].map((at) => src.endsWith('.png') && icon.readUInt32BE(at));
      expect(src.endsWith('.svg') || side.join('x')).toBe(src.endsWith('.svg') || sizes);
      expect(icon.length).toBeGreaterThan(100);
      return sizes;
    });
    // Chromium and Safari install nothing without these two.
    expect(sizes).toEqual(expect.arrayContaining(['192x192', '512x512']));
  });

  test('a newer version is offered, and taken when asked', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'waybill-site-'));
    cpSync(site.folder, folder, { recursive: true });
    // Compressed copies of a whole build would hide the change.
    for (const end of ['.br', '.gz']) rmSync(join(folder, `sw.js${end}`), { force: true });
    let server = await startServer(folder);
    const context = await site.browser.newContext();
    onTestFinished(async () => {
      await context.close();
      await server.close();
      rmSync(folder, { recursive: true });
    });
    const page = await context.newPage();
    await page.goto(server.url);
    await visit(page);
    await page.reload();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
    writeFileSync(join(folder, 'sw.js'), worker.replace(/VERSION = '\w+'/, "VERSION = 'newer'"));
    // The server knows the files as they were when it started.
    const port = Number(new URL(server.url).port);
    await server.close();
    server = await startServer(folder, { port });
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.ready).update();
    });
    const note = page.locator('[data-update]');
    await note.waitFor();
    expect(await note.innerText()).toContain('newer version');
    const before = page.url();
    await Promise.all([
      page.waitForEvent('load'),
      note.getByRole('button', { name: 'Reload with it' }).click(),
    ]);
    expect(page.url()).toBe(before);
    await page.waitForFunction(async () =>
      (await caches.keys()).every((key) => key.endsWith('newer')),
    );
  });
});

test('in a frame nothing is installed', async () => {
  // Where a host sends our policy, other pages cannot frame this one at all.
  const server = await startServer(site.folder, { policy: () => '' });
  const context = await site.browser.newContext();
  onTestFinished(async () => {
    await context.close();
    await server.close();
  });
  const page = await context.newPage();
  await page.goto(`${server.url}handout/`);
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.replaceChildren(frame);
  }, server.url);
  const frame = page.frameLocator('iframe');
  await frame.locator('html[data-script]').waitFor();
  await page.waitForTimeout(1500);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
});
