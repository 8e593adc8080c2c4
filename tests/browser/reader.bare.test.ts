import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './launchChromium';
import { openSite } from './site';

const site = openSite();

describe('without WebGL', () => {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await launchChromium({ args: ['--disable-3d-apis'] });
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${site.url}?live=1`);
    await page.waitForSelector('html[data-map="failed"]');
  });
  afterAll(async () => {
    await browser?.close();
  });

  const mark = (id: string) =>
    page.locator(`.mark[data-id="${id}"]`).evaluate((at) => {
      const { x, y } = at.getBoundingClientRect();
      return { x, y };
    });
  /** Waits until a tween has ended: the same place in two frames. */
  const rest = () =>
    page.evaluate(
      () =>
        new Promise<void>((done) => {
          const box = document.querySelector('[data-map-box]');
          let before = '';
          let same = 0;
          const look = () => {
            const now = box?.getAttribute('style') ?? '';
            same = now === before ? same + 1 : 0;
            before = now;
            if (same > 5) done();
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
  const spread = async () => (await mark('dunay')).x - (await mark('najin')).x;
  const home = async () => {
    await page.getByRole('button', { name: 'Back to the first view' }).click();
    await page.waitForFunction(
      () => !document.querySelector('[data-map-box]')?.getAttribute('style'),
    );
  };

  test('says so, with nothing to press, and complains nowhere', async () => {
    const notice = page.locator('[data-notice]');
    expect(await notice.innerText()).toMatch(/WebGL|cannot|device|browser/i);
    expect(await notice.getByRole('button').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('follows the slider', async () => {
    const leg = page.locator('.leg[data-mark="leg-sea"]');
    await page.getByRole('slider').fill('0');
    expect(await leg.getAttribute('data-phase')).toBe('ahead');
    await expect
      .poll(() => leg.evaluate((at) => Number(getComputedStyle(at).opacity)))
      .toBeLessThan(0.5);
    await page.getByRole('slider').fill('19');
    expect(await leg.getAttribute('data-phase')).toBe('now');
  });

  test('pans by mouse', async () => {
    await home();
    const before = await mark('najin');
    await page.mouse.move(500, 450);
    await page.mouse.down();
    await page.mouse.move(560, 420, { steps: 6 });
    await page.mouse.up();
    const after = await mark('najin');
    expect(after.x - before.x).toBeCloseTo(60, 0);
    expect(after.y - before.y).toBeCloseTo(-30, 0);
  });

  test('zooms by wheel about the pointer', async () => {
    await home();
    const before = await spread();
    const { x, y } = await mark('dunay');
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -240);
    await page.mouse.wheel(0, -240);
    await rest();
    expect((await spread()) / before).toBeGreaterThan(1.5);
    // The pointer is told in whole pixels, and what it is off by doubles.
    const after = await mark('dunay');
    expect(Math.hypot(after.x - x, after.y - y)).toBeLessThan(2);
  });

  test('zooms by buttons', async () => {
    await home();
    const before = await spread();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(spread).toBeCloseTo(before * 2, 0);
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await expect.poll(spread).toBeCloseTo(before, 0);
  });

  test('pans and zooms by keys', async () => {
    await home();
    const before = await mark('najin');
    const wide = await spread();
    await page.locator('.mark[data-id="najin"]').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await mark('najin')).x - before.x).toBeCloseTo(-80, 0);
    await page.keyboard.press('ArrowUp');
    await expect.poll(async () => (await mark('najin')).y - before.y).toBeCloseTo(80, 0);
    await page.keyboard.press('+');
    await expect.poll(spread).toBeCloseTo(wide * 2, 0);
    // The mark has left the map by now; the keys are still the map's.
    await page.keyboard.press('0');
    await expect.poll(() => mark('najin')).toEqual(before);
  });

  test('keys pressed fast add up', async () => {
    await home();
    const before = await mark('najin');
    await page.locator('.mark[data-id="najin"]').focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    await rest();
    expect((await mark('najin')).x - before.x).toBeCloseTo(-240, 0);
  });

  test('draws the ground anew where the reader goes', async () => {
    await home();
    const ground = page.locator('.still__ground');
    const first = await ground.getAttribute('viewBox');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => ground.getAttribute('viewBox')).not.toBe(first);
    expect(await ground.locator('path').count()).toBeGreaterThan(1);
    await home();
    expect(await ground.getAttribute('viewBox')).toBe(first);
  });

  test('shows a selection far away, and complains nowhere', async () => {
    await page.locator('.card[data-id="event-vostochny"] .card__button').click();
    await rest();
    const { x, y } = await mark('vostochny');
    expect(x).toBeGreaterThan(0);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(511);
    await page.keyboard.press('Escape');
    expect(complaints).toEqual([]);
  });
});

describe.each([
  [390, 844],
  [1280, 800],
])('without scripts at %i × %i', (width, height) => {
  test('the whole story can be read', async () => {
    const page = await site.openPage({ js: false, width, height });
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('.still__ground').isVisible()).toBe(true);
    expect(await page.locator('.leg[data-mark="leg-sea"]').count()).toBe(1);
    for (const name of ['Najin', 'Dunay', 'Tumangang', 'Vladivostok']) {
      expect(await page.locator('.mark .label__text', { hasText: name }).first().isVisible()).toBe(
        true,
      );
    }
    const cards = page.locator('.card');
    expect(await cards.count()).toBe(13);
    for (const card of await cards.all()) {
      expect(await card.isVisible()).toBe(true);
      await card.locator('summary').click();
      expect(await card.locator('.slip').first().isVisible()).toBe(true);
    }
  });

  test('cards have views of the map of their own, by plain links', async () => {
    const page = await site.openPage({ js: false, width, height });
    const where = async (id: string) => {
      const box = await page.locator('[data-map-box]').boundingBox();
      const mark = await page.locator(`.mark[data-id="${id}"]`).boundingBox();
      if (!box || !mark) throw new Error('no map');
      return { x: (mark.x - box.x) / box.width, y: (mark.y - box.y) / box.height };
    };
    const spread = async () => (await where('dunay')).x - (await where('najin')).x;
    const wide = await spread();
    await page.locator('.card[data-id="event-cars"] .card__map').click();
    // In the middle of the map, and the map in view.
    const { x, y } = await where('tumangang');
    expect(Math.hypot(x - 0.5, y - 0.5)).toBeLessThan(0.05);
    expect(await spread()).toBeGreaterThan(wide * 1.2);
    const box = await page.locator('[data-map-box]').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(-1);
    await page.locator('.view__whole').click();
    expect(await spread()).toBeCloseTo(wide, 3);
    expect(await page.locator('.view__whole').isVisible()).toBe(false);
  });

  test('a card without a place within the ground offers no view', async () => {
    const page = await site.openPage({ js: false, width, height });
    const shown = await page.locator('.card__map').filter({ visible: true }).count();
    expect(shown).toBeGreaterThan(2);
    for (const id of ['event-vostochny', 'event-miller']) {
      const card = page.locator(`.card[data-id="${id}"]`);
      expect(await card.locator('.card__map').filter({ visible: true }).count()).toBe(0);
    }
  });

  test('nothing is offered that needs them', async () => {
    const page = await site.openPage({ js: false, width, height });
    for (const dead of [
      '.map-buttons',
      '.playback',
      '.switch',
      'input[type="range"]',
      'select',
      '[data-notice]',
      '[role="dialog"]',
    ]) {
      expect(await page.locator(dead).filter({ visible: true }).count(), dead).toBe(0);
    }
    expect(await page.locator('.timeline__noscript').isVisible()).toBe(true);
  });
});
