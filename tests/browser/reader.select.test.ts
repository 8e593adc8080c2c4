import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ROOT } from './builtSite';
import { openSite, type PageOptions } from './site';

const site = openSite();

interface RawClaim {
  readonly id: string;
  readonly says: string;
  readonly paragraph?: number;
}
const claims = (
  JSON.parse(readFileSync(join(ROOT, 'seeds/najin-dunay/story.json'), 'utf8')) as {
    claims: RawClaim[];
  }
).claims;

async function open(options: PageOptions = {}): Promise<Page> {
  const page = await site.openPage(options);
  await page.waitForSelector('html[data-script] .map[data-free]');
  return page;
}

const CARD = '.card[data-id="event-cars"]';
const TICK = '.lane__item[data-id="event-cars"]';
const MARK = '.mark[data-id="tumangang"]';
const slip = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });
const TITLE = '73 freight cars at Tumangang';

async function selected(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-selected]')].map(
      (at) => `${at.classList[0]} ${at.dataset.id ?? at.dataset.mark}`,
    ),
  );
}

/** Where a mark is on the map, and how large a degree is: what the camera decides. */
async function camera(page: Page) {
  return page.evaluate(() => {
    const at = (id: string) =>
      document.querySelector(`.mark[data-id="${id}"]`)?.getBoundingClientRect() ?? new DOMRect();
    const [najin, dunay] = [at('najin'), at('dunay')];
    return [najin.x, najin.y, dunay.x, dunay.y].map(Math.round).join();
  });
}

describe('card, mark and tick of one event', () => {
  test('are all selected by the card', async () => {
    const page = await open();
    await page.locator(`${CARD} .card__button`).click();
    expect(await selected(page)).toEqual(
      expect.arrayContaining(['card event-cars', 'lane__item event-cars', 'mark tumangang']),
    );
    expect(await page.locator('.card[data-selected]').count()).toBe(1);
    expect(await slip(page, TITLE).isVisible()).toBe(true);
  });

  test('are all selected by the tick', async () => {
    const page = await open();
    await page.locator(TICK).click();
    expect(await selected(page)).toEqual(
      expect.arrayContaining(['card event-cars', 'lane__item event-cars', 'mark tumangang']),
    );
    expect(await slip(page, TITLE).isVisible()).toBe(true);
  });

  test('are all selected by the mark of its place', async () => {
    const page = await open();
    await page.locator(`${MARK} .icon`).click({ timeout: 5000 });
    expect(await selected(page)).toEqual(
      expect.arrayContaining(['card event-cars', 'lane__item event-cars', 'mark tumangang']),
    );
    expect(await slip(page, 'Tumangang').isVisible()).toBe(true);
  });

  test('are all selected by the mark on the live map', async () => {
    const page = await open({ path: '?live=1' });
    await page.waitForSelector('html[data-map="live"]');
    await page.locator(`${MARK} .icon`).click({ timeout: 5000 });
    expect(await selected(page)).toEqual(
      expect.arrayContaining(['card event-cars', 'lane__item event-cars', 'mark tumangang']),
    );
    expect(await slip(page, 'Tumangang').isVisible()).toBe(true);
  });

  test('and of a leg by the line itself', async () => {
    const page = await open();
    const at = await page.locator('.leg-lines path[data-mark="leg-sea"]').evaluate((path) => {
      const line = path as SVGPathElement;
      const matrix = line.getScreenCTM();
      const point = line.getPointAtLength(line.getTotalLength() * 0.35);
      const { x, y } = matrix ? point.matrixTransform(matrix) : point;
      return { x, y };
    });
    await page.mouse.click(at.x, at.y);
    expect(await selected(page)).toEqual(
      expect.arrayContaining([
        'card event-sea',
        'lane__item event-sea',
        'mark leg-sea',
        'mark najin',
      ]),
    );
  });

  test('are not selected at first', async () => {
    const page = await open();
    expect(await selected(page)).toEqual([]);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test.each([
    ['phone', 390, 844],
    ['desk', 1280, 800],
  ])('the card is in view once the slip is closed, on a %s', async (_, width, height) => {
    const page = await open({ width, height });
    const tick = page.locator('.lane__item[data-id="event-kremlin"]');
    await tick.scrollIntoViewIfNeeded();
    await tick.click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const onTop = await page
      .locator('.card[data-id="event-kremlin"] .card__button')
      .evaluate((at) => {
        const { left, top, width, height } = at.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === at;
      });
    expect(onTop).toBe(true);
  });

  test('the number of a leg stands on its line', async () => {
    const page = await open();
    const off = await page.locator('.mark[data-id="leg-sea"]').evaluate((mark) => {
      const point = mark.getBoundingClientRect();
      const box = mark.querySelector('.badge')?.getBoundingClientRect() ?? new DOMRect();
      return Math.hypot(box.x + box.width / 2 - point.x, box.y + box.height / 2 - point.y);
    });
    expect(off).toBeLessThan(2);
  });
});

describe.each(['static', 'live'])('the camera of the %s map', (state) => {
  test('goes to what is selected, and stays where there is no place', async () => {
    const page = await open({ path: state === 'live' ? '?live=1' : '', reducedMotion: true });
    await page.waitForSelector(`html[data-map="${state}"]`);
    const home = await camera(page);
    await page.locator('.card[data-id="event-vostochny"] .card__button').click();
    await page.waitForFunction(() => {
      const mark = document.querySelector('.mark[data-id="vostochny"]')?.getBoundingClientRect();
      const map = document.querySelector('[data-map-box]')?.getBoundingClientRect();
      return (
        mark &&
        map &&
        mark.x > map.left &&
        mark.x < map.right &&
        mark.y > map.top &&
        mark.y < map.bottom
      );
    });
    const there = await camera(page);
    expect(there).not.toBe(home);
    await page.keyboard.press('Escape');
    await page.locator('.card[data-id="event-miller"] .card__button').click();
    expect(await camera(page)).toBe(there);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Back to the first view' }).click();
    await page.waitForFunction(
      () => !document.querySelector('[data-map-box]')?.getAttribute('style'),
    );
    expect(await camera(page)).toBe(home);
  });
});

describe('the slip', () => {
  test('shows the claims, who makes them and how sure they are', async () => {
    const page = await open();
    await page.locator(`${CARD} .card__button`).click();
    const items = slip(page, TITLE).locator('.slip');
    expect(
      await items.evaluateAll((all) => all.map((at) => (at as HTMLElement).dataset.claim)),
    ).toEqual(['c26', 'x07', 'x08']);
    for (const text of await items.allInnerTexts()) {
      expect(text).toMatch(/who says so/i);
      expect(text).toMatch(/reported/i);
      expect(text).toMatch(/source/i);
      expect(text).toMatch(/observed|stated|assessed|believed|unnamed|inferred/i);
    }
  });

  test.each([
    ['a card', `${CARD} .card__button`],
    ['a mark', MARK],
  ])('opened from %s takes the focus, and Escape gives it back', async (_, opener) => {
    const page = await open();
    await page.locator(opener).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    const inside = () => page.evaluate(() => !!document.activeElement?.closest('[role="dialog"]'));
    await page.waitForFunction(() => !!document.activeElement?.closest('[role="dialog"]'));
    await page.keyboard.press('Tab');
    expect(await inside()).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.locator(opener).evaluate((at) => at === document.activeElement)).toBe(true);
    expect(await selected(page)).toEqual([]);
  });

  test('has a button that closes it', async () => {
    const page = await open({ path: '?select=najin' });
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.waitForURL((url) => !url.searchParams.has('select'));
  });

  test('changes with what is selected; focus goes back to the last opener', async () => {
    const page = await open();
    await page.locator(MARK).focus();
    await page.keyboard.press('Enter');
    await page.locator('.mark[data-id="najin"]').focus();
    await page.keyboard.press('Enter');
    expect(await slip(page, 'Najin').count()).toBe(1);
    await page.keyboard.press('Escape');
    const focused = await page.evaluate(
      () => (document.activeElement as HTMLElement | null)?.dataset.id,
    );
    expect(focused).toBe('najin');
  });
});

test('with the keyboard alone: Tab to a mark, Enter opens its papers', async () => {
  const page = await open();
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('.mark')?.getAttribute('data-id'));
  for (let i = 0; i < 40 && (await focused()) !== 'tumangang'; i++)
    await page.keyboard.press('Tab');
  expect(await focused()).toBe('tumangang');
  await page.keyboard.press('Enter');
  expect(await slip(page, 'Tumangang').isVisible()).toBe(true);
});

test('every claim of the article has an address that shows it with its paragraph', async () => {
  const own = claims.filter(({ id }) => /^c\d\d$/.test(id));
  expect(own.map(({ id }) => id)).toEqual(
    Array.from({ length: 34 }, (_, i) => `c${String(i + 1).padStart(2, '0')}`),
  );
  const page = await open({ reducedMotion: true });
  for (const { id, says, paragraph } of own) {
    // The address as the page writes it; the first and the last are also opened by it.
    const shown = page.getByRole('dialog').locator(`.slip[data-claim="${id}"]`);
    if (id === 'c01' || id === 'c34') {
      await page.goto(new URL(`?select=${id}`, site.url).href, { waitUntil: 'commit' });
    } else {
      await page.locator('.claims__says button', { hasText: says }).first().click();
    }
    await shown.waitFor();
    const text = (await shown.textContent()) ?? '';
    expect(text, id).toContain(says);
    expect(text, id).toMatch(paragraph === 0 ? /headline/ : new RegExp(`¶ ${paragraph}(?!\\d)`));
    if (id === 'c33') await page.waitForURL((url) => url.searchParams.get('select') === id);
  }
}, 180_000);
