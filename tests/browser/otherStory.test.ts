import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { takePicture } from './pixels';
import { openSite } from './site';

/** A story across 180°, with an event without a place and one with an open end. */
const site = openSite({ seeds: 'tests/fixtures/seeds' });

async function open(path = '', width = 1280, height = 800): Promise<Page> {
  const page = await site.openPage({ path, width, height });
  await page.waitForSelector('html[data-script] .map[data-free]');
  return page;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

async function spots(page: Page): Promise<{ west: Spot; east: Spot; map: DOMRect }> {
  return page.evaluate(() => {
    const at = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect(-1, -1);
    const [west, east, map] = ['coral-quay', 'breadfruit-roads']
      .map((id) => at(`.mark[data-id="${id}"]`))
      .concat(at('[data-map-box]'));
    return JSON.parse(JSON.stringify({ west, east, map })) as never;
  });
}

describe.each([
  [390, 844],
  [1280, 800],
  [1920, 1080],
])('a story of other places, at %i × %i', (width, height) => {
  test('shows both sides of 180° at once, still and live', async () => {
    const page = await open('', width, height);
    const still = await spots(page);
    const inside = ({ x, y }: Spot) =>
      x > still.map.left && x < still.map.right && y > still.map.top && y < still.map.bottom;
    expect(inside(still.west)).toBe(true);
    expect(inside(still.east)).toBe(true);
    expect(still.east.x - still.west.x).toBeGreaterThan(still.map.width * 0.3);

    for (const name of ['Coral Quay', 'Breadfruit Roads']) {
      const label = await page.locator('.mark .label__text', { hasText: name }).boundingBox();
      if (!label) throw new Error(`${name} is not shown`);
      expect(label.x).toBeGreaterThanOrEqual(still.map.left);
      expect(label.x + label.width).toBeLessThanOrEqual(still.map.right);
      expect(label.y).toBeGreaterThanOrEqual(still.map.top);
      expect(label.y + label.height).toBeLessThanOrEqual(still.map.bottom);
    }

    await page.locator('[data-map-box]').dispatchEvent('pointerenter');
    await page.waitForSelector('html[data-map="live"]');
    const live = await spots(page);
    for (const side of ['west', 'east'] as const) {
      expect(Math.abs(live[side].x - still[side].x)).toBeLessThanOrEqual(1);
      expect(Math.abs(live[side].y - still[side].y)).toBeLessThanOrEqual(1);
    }
  });
});

test('its leg goes the short way, and the live map draws it where the still one does', async () => {
  const page = await open('?live=1');
  await page.waitForSelector('html[data-map="live"]');
  const points = await page.locator('.leg-lines path[data-mark="crossing"]').evaluate((path) => {
    const line = path as SVGPathElement;
    const matrix = line.getScreenCTM();
    const length = line.getTotalLength();
    return [0.15, 0.3, 0.6, 0.75].map((part) => {
      const { x, y } = line.getPointAtLength(length * part).matrixTransform(matrix ?? undefined);
      return { x, y };
    });
  });
  const { west, east } = await spots(page);
  const picture = await takePicture(page);
  for (const { x, y } of points) {
    expect(x).toBeGreaterThan(west.x);
    expect(x).toBeLessThan(east.x);
    let red = 0;
    for (let dx = -8; dx <= 8; dx++) {
      for (let dy = -8; dy <= 8; dy++) {
        const [r, g, b] = picture.at(Math.round(x) + dx, Math.round(y) + dy);
        if (r > 140 && g < 90 && b < 90) red++;
      }
    }
    expect(red, `a dot of the line near ${Math.round(x)}, ${Math.round(y)}`).toBeGreaterThan(2);
  }
});

test('its cards, slider and papers work as those of any story', async () => {
  const page = await open();
  expect(await page.locator('h1').textContent()).toBe('Across the date line');
  expect(await page.locator('.card').count()).toBe(2);
  expect(await page.locator('.card[data-id="denial"] .card__place').count()).toBe(0);
  expect(await page.locator('.card[data-id="at-anchor"] time').textContent()).toBe(
    'from 10 August 2019',
  );
  const slider = page.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('Home');
  expect(await slider.getAttribute('aria-valuetext')).toMatch(/2019\. \S/);
  expect(await page.locator('.card[data-id="at-anchor"]').getAttribute('data-phase')).toBe('ahead');
  await page.keyboard.press('End');
  expect(await page.locator('.card[data-id="at-anchor"]').getAttribute('data-phase')).toBe('now');
  await page.locator('.card[data-id="denial"] .card__button').click();
  const slip = page.getByRole('dialog', { name: 'The owner denies it' });
  expect(await slip.locator('.slip').count()).toBe(1);
});

test('its open end fades in its lane', async () => {
  const page = await open();
  const bar = page.locator('.lane__item[data-id="at-anchor"]');
  expect(await bar.getAttribute('data-start')).toBe('known');
  expect(await bar.getAttribute('data-end')).toBe('fading');
});

test('a selection across 180° stays on the near copies of the world', async () => {
  const page = await open('?select=crossing&live=1');
  await page.waitForSelector('html[data-map="live"]');
  await page.waitForFunction(() => {
    const xs = ['coral-quay', 'breadfruit-roads'].map(
      (id) => document.querySelector(`.mark[data-id="${id}"]`)?.getBoundingClientRect().x ?? -1,
    );
    return xs.every((x) => x > 0 && x < 900);
  });
  const { west, east } = await spots(page);
  expect(east.x - west.x).toBeGreaterThan(100);
});

test.each([
  ['fr', 'fr', 'Par-delà la ligne de date'],
  ['FR-ca', 'fr', 'Par-delà la ligne de date'],
  ['en-GB', 'en', 'Across the date line'],
  ['xx', 'en', 'Across the date line'],
  ['../../"><script>', 'en', 'Across the date line'],
])('its embed asked for in %s comes in %s', async (lang, told, title) => {
  const query = new URLSearchParams({ lang, timeline: '0' });
  const page = await site.openPage({ path: `date-line/embed/?${query}#?secret=abc` });
  await page.waitForSelector(`html[lang="${told}"][data-script] .map[data-free]`);
  expect(await page.locator('h1').textContent()).toBe(title);
  expect(await page.locator('.timeline').isVisible()).toBe(false);
  const { pathname, search, hash } = new URL(page.url());
  expect(pathname).toBe(`/date-line/embed/${told === 'en' ? '' : `${told}/`}`);
  expect([search, hash]).toEqual([`?${query}`, '#?secret=abc']);
  const quay = told === 'fr' ? 'Quai du Corail' : 'Coral Quay';
  expect(await page.locator('.mark[data-id="coral-quay"] .label__text').textContent()).toMatch(
    quay,
  );
  const full = page.locator('.embed__full');
  await full.focus();
  expect(new URL((await full.getAttribute('href')) ?? '', page.url()).pathname).toBe('/date-line/');
  await page.goto(page.url().replace(/embed.*/, 'embed/fr/?lang=en'));
  await page.waitForURL('**/embed/?lang=en');
});

test('the dialog offers its languages, and hands out the page of the one chosen', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Embed' }).click();
  await page.getByLabel('Language').selectOption('French');
  await expect.poll(() => page.frames().at(-1)?.url()).toContain('/date-line/embed/fr/?lang=fr');
  expect(await page.getByLabel('Code to paste').inputValue()).toContain(
    'title="Map: Par-delà la ligne de date"',
  );
  await page.getByRole('radio', { name: 'Web component' }).check();
  expect(await page.getByLabel('Code to paste').inputValue()).toContain(' lang="fr"');
});

test('nothing of another story is left in the page', async () => {
  const page = await open();
  expect(await page.content()).not.toMatch(/Najin|Dunay|Tumangang|Vladivostok/);
});
