import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkStoryText } from '../../src/build/check/checkStoryText';
import { newStory } from '../../src/build/new/newStory';
import { ROOT } from './builtSite';
import { sharedChromium } from './sharedChromium';

/** `npm run dev` with two stories of its own, and a browser that looks at it. */
const seeds = mkdtempSync(join(tmpdir(), 'waybill-dev-'));
const file = join(seeds, 'aspen', 'story.json');
let server: ChildProcess;
const chromium = sharedChromium();
let page: Page;
let url: string;
let good: string;

beforeAll(async () => {
  for (const slug of ['aspen', 'birch']) newStory(seeds, slug);
  good = readFileSync(file, 'utf8');
  newStory(seeds, 'cedar');
  writeFileSync(join(seeds, 'cedar', 'story.json'), good, 'utf16le');
  url = await startDev();
  page = await chromium.browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${url}aspen/`);
  await page.waitForSelector('html[data-script]');
});
afterAll(async () => {
  await page?.close();
  server?.kill();
  rmSync(seeds, { recursive: true, force: true });
});
/** Ready for the next test: what was wrong is right again, and the page drawn. */
afterEach(async () => {
  if (readFileSync(file, 'utf8') === good || (await overlay().locator('details').count()) === 0)
    return;
  writeFileSync(file, good);
  await overlay().locator('details').waitFor({ state: 'detached' });
  await page.waitForSelector('html[data-script]');
});

/** Starts Vite as `npm run dev` does, on a free port; gives the address it prints. */
function startDev(): Promise<string> {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const args = ['node_modules/vite/bin/vite.js', '--configLoader', 'runner', '--port', '0'];
  server = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...env, WAYBILL_SEEDS: seeds, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((started, failed) => {
    let said = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
      if (address) started(address[0]);
    });
    server.once('exit', () => failed(new Error(`Vite ended:\n${said}`)));
  });
}

const overlay = () => page.locator('waybill-issues');
/** The lines of the overlay as the checker prints them. */
const printed = async () =>
  (await overlay().locator('li p').allTextContents()).map((line) => line.trim());
const expected = (text: string) =>
  checkStoryText(text, 'story.json').issues.flatMap(
    ({ severity, message, hint, line, column, rule }) => [
      `story.json:${line}:${column}  ${severity}  (${rule})`,
      message,
      `→ ${hint}`,
    ],
  );
const endOf = (lines: readonly string[]) => lines.map((line) => line.replace(/^\S*aspen\//, ''));

describe('npm run dev', () => {
  test('lays every issue of a broken story over the page as it last was, as the checker prints it', async () => {
    const broken = good
      .replace('"2024-05-02",\n      "arrived"', '"2024-02-30",\n      "arrived"')
      .replace('"kind": "city"', '"kind": "town"')
      .replace('"certainty": "observed"', '"certainty": "seen"');
    writeFileSync(file, broken);
    await overlay().locator('details[open]').waitFor();
    expect(endOf(await printed())).toEqual(expected(broken));
    expect(await overlay().locator('summary').textContent()).toBe('3 errors, 0 warnings');
    expect(await page.locator('h1').textContent()).toBe('A bell crosses the North Sea');

    await page.reload();
    await overlay().locator('details[open]').waitFor();
    expect(endOf(await printed())).toEqual(expected(broken));
    expect(await page.locator('h1').textContent()).toBe('A bell crosses the North Sea');
  });

  test('text of a broken story is shown, never run', async () => {
    const hostile = good.replace(
      '"mode": "sea"',
      JSON.stringify('mode').concat(
        ': ',
        JSON.stringify('</script><img src=x onerror="window.hit=1">'),
      ),
    );
    writeFileSync(file, hostile);
    await overlay().locator('details[open]').waitFor();
    await page.reload();
    await overlay().locator('details[open]').waitFor();
    expect((await printed()).join('\n')).toContain('<img src=x');
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    expect(await page.locator('img').count()).toBe(0);
  });

  test('warnings alone wait in a corner, and the page is drawn', async () => {
    writeFileSync(file, good.replace('"at": [10.388, 55.4]', '"at": [0, 0]'));
    await overlay().locator('details').waitFor();
    expect(await overlay().locator('details[open]').count()).toBe(0);
    expect(await overlay().locator('summary').textContent()).toMatch(/^0 errors, \d warnings?$/);
  });

  test('draws the page again when the story is saved, and keeps date, clock, selection, scroll and live map', async () => {
    await page.goto(`${url}aspen/?t=2024-05-03&clock=reported&select=c-landed`);
    await page.waitForSelector('.map[data-free]');
    await page.locator('[data-map-box]').dispatchEvent('pointerenter');
    await page.waitForSelector('html[data-map="live"]');
    expect(await overlay().locator('details').count()).toBe(0);
    await page.evaluate(() => scrollTo(0, 120));
    writeFileSync(file, good.replace('A bell crosses the North Sea', 'A bell goes over the sea'));
    await page.waitForFunction(
      () => document.querySelector('h1')?.textContent === 'A bell goes over the sea',
    );
    await page.waitForSelector('html[data-map="live"]');
    expect(page.url()).toBe(`${url}aspen/?t=2024-05-03&clock=reported&select=c-landed`);
    expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toContain('3 May 2024');
    expect(await page.locator('.slip-panel, [role=dialog]').first().isVisible()).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(120);
    expect(await page.evaluate(() => history.scrollRestoration)).toBe('auto');
  });

  test('a reader who scrolls while the page is drawn again stays where that leads', async () => {
    await page.goto(`${url}aspen/`);
    await page.waitForSelector('.map[data-free]');
    await page.evaluate(() => scrollTo(0, 120));
    // As soon as the page is as tall as it will be: before that, it may move by itself.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        dispatchEvent(new WheelEvent('wheel'));
        scrollTo(0, 40);
      }).observe(document, { subtree: true, attributeFilter: ['data-free'] });
    });
    const before = await page.locator('h1').textContent();
    writeFileSync(file, good);
    await page.waitForFunction((old) => document.querySelector('h1')?.textContent !== old, before);
    await page.waitForFunction(
      () => document.querySelector('.map[data-free]') && history.scrollRestoration === 'auto',
    );
    expect(await page.evaluate(() => scrollY)).toBe(40);
  });

  test('a broken story leaves the others alone, and is told from the first look at it', async () => {
    writeFileSync(file, '{ "format": 1,');
    // One that was never right has nothing to show: the page says so, and is not blank.
    await page.goto(`${url}cedar/`);
    await overlay().locator('details[open]').waitFor();
    expect(await page.locator('main').innerText()).toMatch(/cedar[\s\S]*nothing to draw yet/);
    expect((await printed()).join('\n')).toContain('The file is in UTF-16');

    await page.goto(`${url}birch/`);
    await page.waitForSelector('html[data-script]');
    expect(await overlay().locator('details').count()).toBe(0);
  });
});
