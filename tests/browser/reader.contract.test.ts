import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './site';

const site = openSite();

const mapIs = (page: Page) => page.evaluate(() => document.documentElement.dataset.map);
const hydrated = (page: Page) => page.waitForSelector('html[data-script]');
const live = (page: Page) => page.waitForSelector('html[data-map="live"]');
const marks = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName('waybill:map-live').length);

describe('<html data-map>', () => {
  test('is static until the reader reaches for the map', async () => {
    const page = await site.openPage();
    await hydrated(page);
    await page.waitForLoadState('networkidle');
    await page.locator('.card__button').first().hover();
    expect(await mapIs(page)).toBe('static');
    expect(await marks(page)).toBe(0);
  });

  test('is live, and the mark is set once, with ?live=1', async () => {
    const page = await site.openPage({ path: '?live=1' });
    await live(page);
    expect(await marks(page)).toBe(1);
    expect(await page.locator('[data-live] canvas').count()).toBe(1);
  });

  test.each(['?live=0', '?live=true', '?live'])('stays static with %s', async (path) => {
    const page = await site.openPage({ path });
    await hydrated(page);
    await page.waitForLoadState('networkidle');
    expect(await mapIs(page)).toBe('static');
  });

  test('becomes live when the pointer comes over the map', async () => {
    const page = await site.openPage();
    await hydrated(page);
    await page.locator('[data-map-box]').hover({ position: { x: 300, y: 300 } });
    await live(page);
    expect(await marks(page)).toBe(1);
  });

  test('becomes live when the focus comes into the map', async () => {
    const page = await site.openPage();
    await hydrated(page);
    await page.locator('.mark[data-id="najin"]').focus();
    await live(page);
  });

  test('becomes live for one who reaches for it before its script is there', async () => {
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    const page = await site.openPage({
      before: async (opened) => {
        await opened.route('**/MapControl*.js', async (route) => {
          await held;
          await route.continue();
        });
      },
    });
    await hydrated(page);
    await page.locator('.mark[data-id="najin"]').focus();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    letThrough();
    await live(page);
  });

  test.each([
    [8, 'live'],
    [2, 'static'],
  ])('after a long quiet, unasked, on a device with %i cores is %s', async (cores, state) => {
    const page = await site.openPage({
      before: async (opened) => {
        await opened.clock.install();
        await opened.addInitScript((hardwareConcurrency) => {
          const means = {
            hardwareConcurrency,
            deviceMemory: 8,
            connection: { effectiveType: '4g', downlink: 10, saveData: false },
          };
          for (const [name, value] of Object.entries(means)) {
            Object.defineProperty(navigator, name, { value });
          }
        }, cores);
      },
    });
    await page.waitForSelector('html[data-script] .map[data-free]');
    await page.waitForLoadState('load');
    await page.clock.runFor(9_000);
    expect(await mapIs(page)).toBe('static');
    await page.clock.runFor(3_000);
    await page.clock.resume();
    if (state === 'live') await live(page);
    else {
      await page.waitForLoadState('networkidle');
      expect(await mapIs(page)).toBe('static');
    }
  });

  test('becomes live by a finger on the map', async () => {
    const page = await site.openPage({ width: 390, height: 844, touch: true });
    await hydrated(page);
    const box = await page.locator('[data-map-box]').boundingBox();
    if (!box) throw new Error('no map');
    await page.touchscreen.tap(box.x + box.width * 0.75, box.y + box.height * 0.75);
    await live(page);
  });
});

describe('<html data-script>', () => {
  test('is set once the page is hydrated, and not before', async () => {
    const off = await site.openPage({ js: false });
    expect(await off.locator('html[data-script]').count()).toBe(0);
    const on = await site.openPage();
    await hydrated(on);
    // From here on the page answers.
    await on.locator('.card__button').first().click();
    expect(await on.locator('[role="dialog"]').count()).toBe(1);
  });
});

describe('data-id', () => {
  test('is on every card and every mark, and names an item of the story', async () => {
    const page = await site.openPage();
    await hydrated(page);
    const found = await page.evaluate(() => {
      const { story } = JSON.parse(
        document.getElementById('waybill-story')?.textContent ?? '{}',
      ) as { story: Record<'events' | 'places' | 'legs', { id: string }[]> };
      const ids = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].map((at) => at.dataset.id);
      return {
        events: story.events.map(({ id }) => id).sort(),
        onMap: [...story.places, ...story.legs].map(({ id }) => id).sort(),
        cards: ids('.card').sort(),
        ticks: ids('.lane__item').sort(),
        marks: ids('.mark').sort(),
      };
    });
    expect(found.events.length).toBeGreaterThan(10);
    expect(found.cards).toEqual(found.events);
    expect(found.ticks).toEqual(found.events);
    expect(found.marks).toEqual(found.onMap);
  });
});

describe('the range input', () => {
  test('has a name, and its value in words with the date', async () => {
    const page = await site.openPage();
    await hydrated(page);
    const slider = page.getByRole('slider', { name: 'Date shown on the map' });
    expect(await slider.count()).toBe(1);
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^18 October 2023\. \S.{20,}/);
    await slider.focus();
    await page.keyboard.press('Home');
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^1 September 2023\. \S.{10,}/);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^17 October 2023\. \S.{10,}/);
  });

  test('says without scripts, too, which day is shown', async () => {
    const page = await site.openPage({ js: false });
    const words = await page.locator('input[type="range"]').getAttribute('aria-valuetext');
    expect(words).toMatch(/^18 October 2023\./);
  });
});
