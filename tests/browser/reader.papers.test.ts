import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ROOT } from './builtSite';
import { openSite, type PageOptions } from './site';

const site = openSite();

interface RawSource {
  readonly kind: string;
  readonly title: string;
  readonly publisher?: string;
}
const { sources } = JSON.parse(
  readFileSync(join(ROOT, 'seeds/najin-dunay/story.json'), 'utf8'),
) as { sources: RawSource[] };

async function open(options: PageOptions = {}): Promise<Page> {
  const page = await site.openPage(options);
  await page.waitForSelector('html[data-script] .map[data-free]');
  return page;
}

/** All that a reader sees of the cards with their papers unfolded, and of the claims. */
async function told(page: Page): Promise<string> {
  await page.locator('details.papers').evaluateAll((all) => {
    for (const at of all) (at as HTMLDetailsElement).open = true;
  });
  // What is far below is laid out, and what of it is hidden left out, as the reader comes near.
  const parts = await page.locator('.cards, .claims').evaluateAll((all) =>
    (all as HTMLElement[]).map((part) => {
      part.style.contentVisibility = 'visible';
      return part.innerText;
    }),
  );
  return parts.join('\n');
}

describe('only the article', () => {
  const outside = sources
    .filter(({ kind }) => kind !== 'article')
    .flatMap(({ publisher, title }) => [publisher, title])
    .filter((name) => name !== undefined)
    .flatMap((name) => name.split(', '));

  test('cards, papers and claims name no other source and no date it does not print', async () => {
    const page = await open({ path: '?context=0' });
    const text = await told(page);
    expect(text).toContain('“last month”');
    expect(outside.filter((name) => text.includes(name))).toEqual([]);
    expect(text.match(/.*\b20\d\d\b.*/g) ?? []).toEqual([]);
    expect(text.match(/\bcontext\b/gi)).toBe(null);
    expect(text).toContain('All 34 claims');
  });

  test('a link to what it does not hold says so, and shows it when asked', async () => {
    const page = await open({ path: '?context=0&select=event-csis' });
    const dialog = page.getByRole('dialog', { name: 'Not in the article' });
    expect(await dialog.innerText()).not.toContain('CSIS');
    await dialog.getByRole('button', { name: 'Show it' }).press('Enter');
    const papers = page.getByRole('dialog', { name: 'CSIS publishes' });
    await papers.waitFor();
    expect(await papers.evaluate((at) => at === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await papers.waitFor({ state: 'detached' });
    expect(await page.locator('html').getAttribute('data-context')).toBe(null);
  });

  test('with context each of its sources is named, and each outside date marked', async () => {
    const page = await open();
    const text = await told(page);
    for (const name of ['KBS World', 'TASS', 'US Department of State', 'CSIS Beyond Parallel']) {
      expect(text).toContain(name);
    }
    // Every day of a claim of the article is from outside it: none stands there without its star.
    const bare = await page
      .locator('.slip:not([data-context]) .slip__fields dd')
      .evaluateAll((all) =>
        all
          .map((at) => (at as HTMLElement).innerText.split('\n')[0] ?? '')
          .filter((words) => /\b2023/.test(words) && !words.includes('*')),
      );
    expect(bare).toEqual([]);
  });
});

describe('by the clock of reports', () => {
  test('papers show what was known, and say how many came later', async () => {
    const page = await open({ path: '?clock=reported&t=2023-09-14' });
    const card = page.locator('.card[data-id="event-kim"]');
    await card.locator('summary').click();
    const shown = () =>
      card.locator('[data-claim]').evaluateAll((all) => all.map((at) => at.dataset.claim));
    // x01 was reported on the 13th; the visits on the 16th, its length, by others, by the 19th.
    expect(await shown()).toEqual(['x01']);
    expect(await card.innerText()).toContain('6 more claims were reported after');
    await page.locator('input[type="range"]').fill('18');
    expect(await shown()).toEqual(['c20', 'c21', 'x01', 'x02', 'x03', 'x06']);
    // The count of days is the article's own, of about 14 October.
    expect(await card.innerText()).toContain('One more claim was reported after');
  });

  test('the papers of a selection follow the slider too', async () => {
    const page = await open({ path: '?clock=reported&t=2023-10-06&select=event-kim' });
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.locator('[data-claim]').count()).toBe(6);
    await page.locator('input[type="range"]').fill('13');
    await expect.poll(() => dialog.locator('[data-claim]').count()).toBe(1);
  });
});

test('on the timeline too nothing is drawn surer than its claims', async () => {
  const page = await open({ width: 390, height: 844 });
  const border = (id: string) =>
    page.locator(`.lane__item[data-id="${id}"]`).evaluate((at) => {
      const { borderTopStyle, borderBlockEndStyle } = getComputedStyle(at);
      return `${borderTopStyle === 'none' ? 'none' : 'all round'} ${borderBlockEndStyle}`;
    });
  // By sea, and that way round, is the editor's inference.
  expect(await border('event-sea')).toBe('none dotted');
  expect(await border('event-white-house')).toBe('all round solid');
  expect(await border('event-cbs')).toBe('all round dotted');
  expect(await border('event-in-return')).toBe('all round dashed');
  const train = page.locator('.lane__item[data-id="event-train"] .lane__number');
  expect(await train.evaluate((at) => getComputedStyle(at).borderBlockEndStyle)).toBe('dotted');
  // A phone names its lanes and numbers its days.
  const names = await page.locator('.lane__name:visible').allInnerTexts();
  expect(names.map((name) => name.toLowerCase())).toEqual([
    'shipment',
    'rail sighting',
    'diplomacy',
    'statements',
  ]);
  expect(await page.locator('.lane__item:not(:has(.lane__number:visible))').count()).toBe(0);
});

describe('what has no place', () => {
  test('is listed on the map, leads to its papers, and closes with Escape', async () => {
    const page = await open();
    const list = page.locator('.unplaced');
    await list.locator('summary').press('Enter');
    expect(await list.getByRole('button').allInnerTexts()).toHaveLength(7);
    await page.keyboard.press('Escape');
    expect(await list.evaluate((at) => (at as HTMLDetailsElement).open)).toBe(false);
    expect(await list.locator('summary').evaluate((at) => at === document.activeElement)).toBe(
      true,
    );
    await list.locator('summary').press('Enter');
    await list.getByRole('button').first().click();
    await page.getByRole('dialog', { name: 'Kim Jong Un in Russia' }).waitFor();
  });

  test('is not there before anything was known', async () => {
    const page = await open({ path: '?clock=reported&t=2023-09-05' });
    expect(await page.locator('.unplaced').isVisible()).toBe(false);
    expect(await page.locator('.key:not(.unplaced)').isVisible()).toBe(true);
  });
});
