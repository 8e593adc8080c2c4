import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './site';

const site = openSite();

/** A page whose clock only goes when the test says so. */
async function open(path = ''): Promise<Page> {
  const page = await site.openPage({ path, before: (page) => page.clock.install() });
  await page.waitForSelector('html[data-script]');
  await page.clock.pauseAt(Date.now() + 3_600_000);
  return page;
}

const day = async (page: Page) =>
  (await page.getByRole('slider').getAttribute('aria-valuetext'))?.split('.')[0] ?? '';
const skipped = (page: Page) => page.locator('.skipped').textContent();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const PLAY = 'Play, from moment to moment';

describe('play', () => {
  test('starts again from the first moment, goes on from one to the next, and ends', async () => {
    const page = await open();
    await button(page, PLAY).click();
    expect(await button(page, 'Pause').count()).toBe(1);
    expect(await day(page)).toBe('7 September 2023');
    const days: string[] = [];
    for (let i = 0; i < 80 && (await button(page, 'Pause').count()) === 1; i++) {
      const now = await day(page);
      if (days.at(-1) !== now) days.push(now);
      await page.clock.runFor(1000);
    }
    expect(days).toEqual([
      ...[7, 12, 13, 16, 17].map((n) => `${n} September 2023`),
      ...[1, 5, 6, 13, 14, 17].map((n) => `${n} October 2023`),
    ]);
    expect(await button(page, PLAY).count()).toBe(1);
  });

  test('says how much time it skipped, for a while', async () => {
    const page = await open('?t=2023-09-17');
    await button(page, PLAY).click();
    await page.clock.runFor(3300);
    expect(await day(page)).toBe('1 October 2023');
    expect(await skipped(page)).toBe('14 days later');
    await page.clock.runFor(2800);
    expect(await skipped(page)).toBe('');
  });

  test('holds every moment equally long', async () => {
    const page = await open('?t=2023-09-12');
    await button(page, PLAY).click();
    const changes: number[] = [];
    let last = await day(page);
    for (let at = 100; at <= 14_000; at += 100) {
      await page.clock.runFor(100);
      const now = await day(page);
      if (now !== last) changes.push(at);
      last = now;
    }
    const holds = changes.map((at, i) => at - (changes[i - 1] ?? 0));
    expect(holds.length).toBeGreaterThan(1);
    expect(Math.max(...holds) - Math.min(...holds), holds.join()).toBeLessThanOrEqual(200);
  });

  test('stops at once with pause, with the slider and with a selection', async () => {
    const page = await open('?t=2023-09-12');
    const stays = async () => {
      expect(await button(page, PLAY).count()).toBe(1);
      const before = await day(page);
      await page.clock.runFor(20_000);
      expect(await day(page)).toBe(before);
    };
    await button(page, PLAY).click();
    await button(page, 'Pause').click();
    await stays();
    await button(page, PLAY).click();
    await page.getByRole('slider').press('ArrowRight');
    await stays();
    await button(page, PLAY).click();
    await page.locator('.card__button').first().click();
    await stays();
    await page.keyboard.press('Escape');
    await button(page, PLAY).click();
    await page.keyboard.press('Escape');
    await stays();
  });

  test('can be told from pause by the ear as well', async () => {
    const page = await open();
    await button(page, PLAY).focus();
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await focused()).toBe('Pause');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe(PLAY);
  });
});

describe('previous and next', () => {
  test('go from moment to moment; next says how far', async () => {
    const page = await open('?t=2023-09-20');
    await button(page, 'Previous moment').click();
    expect(await day(page)).toBe('17 September 2023');
    expect(await skipped(page)).toBe('');
    await button(page, 'Next moment').click();
    expect(await day(page)).toBe('1 October 2023');
    expect(await skipped(page)).toBe('14 days later');
    await button(page, 'Next moment').click();
    expect(await skipped(page)).toBe('4 days later');
    await button(page, 'Next moment').click();
    expect(await skipped(page)).toBe('Next day');
    await button(page, 'Previous moment').click();
    expect(await skipped(page)).toBe('');
  });

  test('follow the clock that is chosen', async () => {
    const page = await open('?t=2023-09-20&clock=reported');
    await button(page, 'Next moment').click();
    expect(await day(page)).toBe('5 October 2023');
    await button(page, 'Next moment').click();
    expect(await day(page)).toBe('6 October 2023');
  });

  test('at the ends change nothing and say nothing wrong', async () => {
    const page = await open('?t=2023-10-18');
    await button(page, 'Next moment').click();
    expect(await day(page)).toBe('18 October 2023');
    expect(await skipped(page)).toBe('');
    await page.getByRole('slider').press('Home');
    await button(page, 'Previous moment').click();
    expect(await day(page)).toBe('1 September 2023');
  });
});
