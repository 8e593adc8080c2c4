import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { ofTheMachine } from './ofTheMachine';
import { openSite } from './site';

const site = openSite();
let folder = '';
let file = '';

beforeAll(() => {
  // As on a stick: alone in a folder, with a blank in its path.
  folder = mkdtempSync(join(tmpdir(), 'waybill stick '));
  const name = 'najin-dunay.offline.html';
  copyFileSync(join(site.folder, name), join(folder, name));
  file = pathToFileURL(join(folder, name)).href;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens the file as a double click does. The test fails on any complaint or further request. */
async function open(query = ''): Promise<Page> {
  const context = await site.browser.newContext({
    viewport: { width: 1024, height: 768 },
    offline: true,
  });
  const wrong: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(file) && !/^(data|blob):/.test(url)) wrong.push(`asked for ${url}`);
  });
  context.on('console', (message) => {
    const text = message.text();
    if (ofTheMachine(text)) return;
    if (['error', 'warning'].includes(message.type())) wrong.push(text);
  });
  context.on('weberror', (error) => wrong.push(String(error.error())));
  onTestFinished(async () => {
    await context.close();
    expect(wrong).toEqual([]);
  });
  const page = await context.newPage();
  await page.goto(file + query);
  return page;
}

const count = (page: Page) => page.locator('.bar__count').innerText();

describe('the one file, opened from a disk', () => {
  test('is the story, with its slider, its fonts and what it offers to take away', async () => {
    const page = await open();
    await page.waitForSelector('html[data-script] .map[data-free]');
    expect(await page.locator('.still__ground .land').isVisible()).toBe(true);
    await page.getByRole('slider').fill('19');
    expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toContain('20 September');
    await expect.poll(() => page.url()).toContain('t=2023-09-20');
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.fonts.check('16px "Waybill Sans"'))).toBe(true);
    const taken: string[] = [];
    for (const link of await page.locator('.claims__take a').all()) {
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      const size = statSync(await download.path()).size;
      taken.push(`${download.suggestedFilename()} ${size > 1000 ? 'full' : 'empty'}`);
    }
    expect(taken).toEqual(
      ['claims.csv', 'story.json', 'story.geojson', 'story.kml', 'story.gpx'].map(
        (name) => `${name} full`,
      ),
    );
  });

  test('a link that leads out of the file says so, and the page stays', async () => {
    const page = await open();
    await page.waitForSelector('html[data-script]');
    await page.locator('.foot summary').first().click();
    const link = page.locator('.sources a').first();
    const before = page.url();
    await link.click();
    const notice = page.locator('.outside');
    expect(await notice.innerText()).toContain(
      new URL(await link.evaluate((a) => (a as HTMLAnchorElement).href)).host,
    );
    expect(page.url()).toBe(before);
    await page.getByRole('heading', { level: 1 }).click();
    expect(await notice.isVisible()).toBe(false);
  });

  test('has the live map, its worker and its ground inside', async () => {
    const page = await open('?live=1');
    await page.waitForSelector('html[data-map="live"]', { timeout: 40_000 });
    expect(await page.locator('canvas').count()).toBe(1);
  });

  test('gives the whole lesson by keyboard, and a reload comes back', async () => {
    const page = await open();
    await page.waitForSelector('html[data-script]');
    await page.keyboard.press('p');
    await page.locator('.stepmap .picture__ground .land').waitFor();
    for (let press = 0; press < 24; press++) await page.keyboard.press('PageDown');
    expect(await count(page)).toBe('12 / 12');
    const metrics = await page.context().newCDPSession(page);
    await metrics.send('Performance.enable');
    const { metrics: all } = await metrics.send('Performance.getMetrics');
    // As much as an old laptop has to spare.
    expect(all.find(({ name }) => name === 'JSHeapTotalSize')?.value).toBeLessThan(150e6);
    await page.keyboard.press('5');
    await page.reload();
    await page.locator('.stepmap .picture__ground .land').waitFor();
    expect(await count(page)).toBe('5 / 12');
    await page.getByText('More', { exact: true }).click();
    await page.getByRole('link', { name: 'Back to the story' }).click();
    await page.waitForSelector('.timeline');
  });

  test('keeps a notes window in step, whichever of the two is reloaded', async () => {
    const page = await open('?present&step=2');
    await page.locator('.stepmap .picture').waitFor();
    const [notes] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('n'),
    ]);
    const onNotes = () => notes.locator('.notes__clock dd').nth(2).innerText();
    await expect.poll(onNotes, { timeout: 6000 }).toBe('2 / 12');
    await page.keyboard.press('6');
    await expect.poll(onNotes, { timeout: 6000 }).toBe('6 / 12');
    await page.reload();
    await page.locator('.stepmap .picture').waitFor();
    await page.keyboard.press('7');
    await expect.poll(onNotes, { timeout: 6000 }).toBe('7 / 12');
    await notes.reload();
    await notes.locator('.notes__state[data-alive]').waitFor();
    expect(await onNotes()).toBe('7 / 12');
    await notes.keyboard.press('PageDown');
    await notes.keyboard.press('PageDown');
    await expect.poll(() => count(page)).toBe('8 / 12');

    // Closed in mid-lesson: the notes open it where it was, and the two are in step again.
    await page.close();
    const reopen = notes.getByRole('button', { name: 'Open the lesson again' });
    const [again] = await Promise.all([notes.context().waitForEvent('page'), reopen.click()]);
    await again.locator('.stepmap .picture').waitFor();
    expect(await count(again)).toBe('8 / 12');
    await notes.locator('.notes__state[data-alive]').waitFor();
    await again.keyboard.press('3');
    await expect.poll(onNotes, { timeout: 6000 }).toBe('3 / 12');
  });

  test('holds the handout', async () => {
    const page = await open();
    await page.getByRole('link', { name: 'Handout to print' }).click();
    await page.locator('.sheet').first().waitFor();
    expect(await page.locator('.sheet').count()).toBeGreaterThan(15);
    const ground = page.locator('.sheet .picture use.picture__ground').first();
    expect(
      await ground.evaluate((use) => (use as SVGGraphicsElement).getBBox().width),
    ).toBeGreaterThan(600);
    await page.getByRole('link', { name: 'Lesson' }).click();
    await page.locator('.stepmap .picture').waitFor();
  });
});
