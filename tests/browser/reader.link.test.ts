import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './site';

const site = openSite();

async function open(path: string, before?: (page: Page) => Promise<void>): Promise<Page> {
  const page = await site.openPage({ path, ...(before && { before }) });
  await page.waitForSelector('html[data-script]');
  return page;
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, site.url).href);
  await page.waitForSelector('html[data-script]');
}

/** All that a link can restore, as a reader sees it. */
async function seen(page: Page) {
  return page.evaluate(() => ({
    day: document
      .querySelector('input[type="range"]')
      ?.getAttribute('aria-valuetext')
      ?.split('.')[0],
    clock: document.querySelector<HTMLInputElement>('input[name="clock"]:checked')?.value,
    selected: document.querySelector('[role="dialog"] h2')?.textContent ?? null,
    theme: document.documentElement.dataset.theme ?? 'auto',
  }));
}

const FIRST = { day: '18 October 2023', clock: 'happened', selected: null, theme: 'auto' };
const query = (page: Page) => new URL(page.url()).searchParams;

describe('a link', () => {
  test('restores what was seen', async () => {
    const page = await open('?t=2023-09-20&select=event-kim&theme=dark&clock=reported');
    expect(await seen(page)).toEqual({
      day: '20 September 2023',
      clock: 'reported',
      selected: 'Kim Jong Un in Russia',
      theme: 'dark',
    });
    expect(await page.locator('.card[data-id="event-kim"][data-selected]').count()).toBe(1);
    const choice = page.getByRole('combobox', { name: 'Colours' });
    expect(await choice.inputValue()).toBe('dark');
  });

  test('does not take the focus', async () => {
    const page = await open('?select=event-kim');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  test.each([
    ['?t=2023-09-20', { day: '20 September 2023' }],
    ['?theme=contrast', { theme: 'contrast' }],
    ['?select=najin', { selected: 'Najin' }],
    ['?select=leg-sea', { selected: 'Containers by sea, Najin to Dunay' }],
    ['najin-dunay/?t=2023-09-20', { day: '20 September 2023' }],
  ])('may say a part: %s', async (path, part) => {
    expect(await seen(await open(path))).toEqual({ ...FIRST, ...part });
  });

  test('written by the page brings back the very same', async () => {
    const page = await open('');
    const first = page.url();
    await page.getByRole('slider').fill('19');
    await page.getByRole('radio', { name: 'When it was reported' }).check({ force: true });
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('light');
    await page.locator('.card[data-id="event-kim"] .card__button').click();
    await page.waitForURL(/select=event-kim/);
    expect(Object.fromEntries(query(page))).toEqual({
      t: '2023-09-20',
      clock: 'reported',
      theme: 'light',
      select: 'event-kim',
    });
    const before = await seen(page);
    await page.reload();
    await page.waitForSelector('html[data-script]');
    expect(await seen(page)).toEqual(before);
    await page.keyboard.press('Escape');
    await page.getByRole('slider').press('End');
    await page.getByRole('radio', { name: 'When it happened' }).check({ force: true });
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('auto');
    await page.waitForURL(first);
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  });

  test('is written seldom while the slider moves, and is right in the end', async () => {
    const page = await open('', async (page) => {
      await page.addInitScript(() => {
        const replace = history.replaceState;
        const at: number[] = [];
        Object.assign(window, { writtenAt: at });
        history.replaceState = function (...args) {
          at.push(performance.now());
          replace.apply(this, args);
        };
      });
    });
    await page.getByRole('slider').focus();
    const started = await page.evaluate(() => performance.now());
    for (let i = 0; i < 45; i++) await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/t=2023-09-03/);
    const { written, now } = await page.evaluate(() => ({
      written: (window as unknown as { writtenAt: number[] }).writtenAt.length,
      now: performance.now(),
    }));
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThanOrEqual(1 + (now - started) / 250);
  });

  test('keeps what others put into it', async () => {
    const theirs = '?utm_source=a%20b&ref=x%26y&flag=&ref=2';
    const page = await open(`${theirs}&t=2023-09-20#?secret=abc`);
    await page.getByRole('slider').press('ArrowRight');
    await page.waitForURL(/t=2023-09-21/);
    expect(new URL(page.url()).hash).toBe('#?secret=abc');
    expect([...query(page)].filter(([key]) => key !== 't')).toEqual([
      ...new URLSearchParams(theirs),
    ]);
    await page.getByRole('slider').press('End');
    await page.waitForURL((url) => !url.searchParams.has('t'));
    expect(new URL(page.url()).hash).toBe('#?secret=abc');
    expect([...query(page)]).toEqual([...new URLSearchParams(theirs)]);
  });

  test('never sends the hash to the server', async () => {
    const asked: string[] = [];
    await open('#?secret=abc', async (page) => {
      page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    });
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.slice(1).filter((url) => url.includes('secret'))).toEqual([]);
  });
});

describe('what is wrong or hostile falls back quietly', () => {
  const MARKUP = '<img src=x onerror=alert(1)>';
  const cases: [query: string, part: Partial<Record<keyof typeof FIRST, string | null>>][] = [
    [`?select=${encodeURIComponent(MARKUP)}`, {}],
    [`?t=${encodeURIComponent(MARKUP)}&theme=${encodeURIComponent(MARKUP)}`, {}],
    ['?select=javascript:alert(1)&theme=javascript:alert(1)', {}],
    ['?select=__proto__&theme=constructor&clock=toString', {}],
    [`?select=${encodeURIComponent('"]*{x}')}`, {}],
    ['?select=&t=&theme=&clock=', {}],
    ['?select=event-nowhere&t=2023-09-20', { day: '20 September 2023' }],
    ['?t=2023-02-30', {}],
    ['?t=2023-13-01', {}],
    ['?t=yesterday', {}],
    ['?t=2023-09', {}],
    ['?t=1694649600000', {}],
    ['?t=1523-01-01', { day: '1 September 2023' }],
    ['?t=9999-12-31', { day: '18 October 2023' }],
    ['?t=2023-09-20&t=2023-10-05', { day: '20 September 2023' }],
    ['?select=najin&select=dunay&theme=dark&theme=light', { selected: 'Najin', theme: 'dark' }],
    ['?theme=DARK&clock=Reported', {}],
    ['?%E0%A4%A&t=2023-09-20&select=%FF%00', { day: '20 September 2023' }],
    ['?t[]=2023-09-20&select[id]=najin', {}],
    ['?&&&===&t=2023-09-20', { day: '20 September 2023' }],
  ];

  test('in every way we could think of', async () => {
    const page = await open('');
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    for (const [bad, part] of cases) {
      await goTo(page, bad);
      expect(await seen(page), bad).toEqual({ ...FIRST, ...part });
      expect(await page.locator('.card').count(), bad).toBe(13);
      expect(await page.locator('img').count(), bad).toBe(0);
    }
    expect(dialogs).toEqual([]);
  });

  test('and the page writes a sound address afterwards', async () => {
    const page = await open(`?select=${encodeURIComponent(MARKUP)}&t=2023-02-30&t=x&theme=no`);
    await page.getByRole('slider').press('ArrowLeft');
    await page.waitForURL(/t=2023-10-17/);
    expect(Object.fromEntries(query(page))).toEqual({ t: '2023-10-17' });
    expect(query(page).getAll('t')).toEqual(['2023-10-17']);
  });

  test('100 kB of parameters', async () => {
    // Servers refuse such addresses; a host that does not, or a file, serves the page.
    const html = readFileSync(join(site.folder, 'index.html'), 'utf8');
    const page = await site.openPage({
      before: async (page) => {
        await page.route(
          (url) => url.search.length > 8000,
          (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
        );
      },
    });
    const much = 'x'.repeat(100_000);
    const many = Array.from({ length: 5000 }, (_, i) => `select=${i}&t=2023-09-${i}`).join('&');
    for (const bad of [`?select=${much}`, `?t=${much}&theme=${much}`, `?${much}=1`, `?${many}`]) {
      await goTo(page, bad);
      expect(await seen(page)).toEqual(FIRST);
    }
    await goTo(page, `?x=${much}&t=2023-09-20`);
    expect((await seen(page)).day).toBe('20 September 2023');
    await page.getByRole('slider').press('ArrowRight');
    await page.waitForURL(/t=2023-09-21/);
  });
});
