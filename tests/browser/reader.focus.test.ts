import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite, type PageOptions } from './site';

const site = openSite();

async function open(options: PageOptions): Promise<Page> {
  const page = await site.openPage({ reducedMotion: true, ...options });
  await page.waitForSelector('html[data-script] .map[data-free]');
  return page;
}

interface Stop {
  readonly name: string;
  /** Whether a thick outline marks it. */
  readonly marked: boolean;
  /** How much of it lies under something that stays on the screen, or off the screen. */
  readonly hidden: boolean;
}

/** The element with the focus; null where the page has none. */
function stop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    const name = `${at.closest('[data-id]')?.getAttribute('data-id') ?? ''} ${
      at.getAttribute('aria-label') ?? at.textContent?.slice(0, 40) ?? at.tagName
    }`.trim();
    // The mark of focus is on the element, a part of it, or what stands for it.
    const shown = [
      at,
      ...at.querySelectorAll('.icon, .label__text, .badge'),
      ...(at.matches('.slider__input') ? [document.querySelector('.slider__plate')] : []),
      ...(at.matches('.unseen') ? [at.closest('label')] : []),
    ].filter((element) => element !== null);
    const marked = shown.some((element) => {
      const style = getComputedStyle(element);
      return (
        style.outlineStyle !== 'none' &&
        Number.parseFloat(style.outlineWidth) >= 2 &&
        element.getClientRects().length > 0
      );
    });
    const target = at.matches('.unseen') ? (at.closest('label') ?? at) : at;
    const box = at.matches('.mark')
      ? (
          [...at.querySelectorAll('.label__text, .icon, .badge')].find(
            (part) => part.getClientRects().length > 0,
          ) ?? at
        ).getBoundingClientRect()
      : at.matches('.slider__input')
        ? (document.querySelector('.slider__plate') ?? at).getBoundingClientRect()
        : target.getBoundingClientRect();
    const spots = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.2, 0.5, 0.8].map((y) => [box.left + box.width * x, box.top + box.height * y] as const),
    );
    const reachable = spots.some(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      if (!top) return false;
      const map = at.closest('.map');
      // On the map what lies over it is the layout's matter; here: is it on the screen at all?
      if (map) return map.contains(top);
      if (at.closest('.timeline')) return !!top.closest('.timeline');
      return target.contains(top) || top.contains(target);
    });
    return { name, marked, hidden: !reachable };
  });
}

async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press(key);
    const now = await stop(page);
    if (!now) break;
    stops.push(now);
  }
  return stops;
}

describe.each([
  ['phone', 390, 844],
  ['desk', 1280, 800],
] as const)('the keyboard on a %s', (_, width, height) => {
  test('reaches everything, in reading order, and shows where it is', async () => {
    const page = await open({ width, height });
    const stops = await walk(page, 'Tab');
    const names = stops.map(({ name }) => name);
    const find = (pattern: RegExp) => names.findIndex((name) => pattern.test(name));
    expect(find(/Skip to the events/)).toBe(0);
    const expected = [
      /^najin/,
      /^dunay/,
      /^tumangang/,
      /^tumen-bridge/,
      /^vladivostok/,
      /^leg-sea/,
      /^leg-train/,
      /Zoom in/,
      /Zoom out/,
      /Back to the first view/,
      /Full screen/,
      /Key/,
      /OpenStreetMap/,
      /Play/,
      /Previous moment/,
      /Next moment/,
      /When it happened/,
      /Date shown on the map/,
      /^event-sea Containers/,
      /^event-kremlin Kremlin/,
      /Sources/,
    ];
    expect
      .soft(expected.filter((pattern) => find(pattern) < 0).map(String), 'unreached')
      .toEqual([]);
    const cards = names.filter((name) => name.startsWith('event-'));
    expect.soft(new Set(cards.map((name) => name.split(' ')[0])).size).toBe(13);
    expect
      .soft(
        stops.filter(({ marked }) => !marked).map(({ name }) => name),
        'unmarked',
      )
      .toEqual([]);
    expect
      .soft(
        stops.filter(({ hidden }) => hidden).map(({ name }) => name),
        'hidden',
      )
      .toEqual([]);
    expect.soft(find(/Zoom in/)).toBeLessThan(find(/Play/));
    expect.soft(find(/Date shown/)).toBeLessThan(find(/^event-sea Containers/));
  });

  test('goes all the way back, and what has the focus is not under the map', async () => {
    const page = await open({ width, height });
    await page.keyboard.press('Shift+Tab');
    expect(await stop(page)).not.toBeNull();
    const stops = await walk(page, 'Shift+Tab');
    expect(stops.length).toBeGreaterThan(50);
    expect(stops.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual([]);
  });

  test('the first link leads past the map', async () => {
    const page = await open({ width, height });
    await page.keyboard.press('Tab');
    expect(
      await page.locator('.skip').evaluate((at) => at.getBoundingClientRect().top),
    ).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const now = await stop(page);
    expect(now?.name).toMatch(/^event-sea/);
    expect(now?.hidden).toBe(false);
  });
});

test('a mark keeps the focus when the live map takes over, and the next one is next', async () => {
  const page = await open({ width: 1280, height: 800 });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const first = await stop(page);
  expect(first?.name).toMatch(/^tumen-bridge/);
  await page.waitForSelector('html[data-map="live"]');
  expect((await stop(page))?.name).toBe(first?.name);
  await page.keyboard.press('Tab');
  expect((await stop(page))?.name).toMatch(/^najin/);
});

test('what lies outside the map can be reached, too, and is then shown', async () => {
  const page = await open({});
  await page.getByRole('button', { name: 'to Vostochny spaceport' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Vostochny spaceport' }).waitFor();
  const { x, y } = (await page.locator('.mark[data-id="vostochny"] .icon').boundingBox()) ?? {
    x: -1,
    y: -1,
  };
  expect(x).toBeGreaterThan(0);
  expect(y).toBeGreaterThan(0);
});

describe('a reader who wants no motion', () => {
  test('sees none: steps and no transitions', async () => {
    const page = await open({});
    const x = () =>
      page.locator('.mark[data-id="najin"]').evaluate((at) => at.getBoundingClientRect().x);
    const before = await x();
    await page.locator('[data-command="in"]').click();
    const at = await x();
    expect(at).not.toBeCloseTo(before, 0);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    expect(await x()).toBe(at);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return /[1-9]/.test(transitionDuration) || animationName !== 'none';
        })
        .map((element) => element.className),
    );
    expect(moving).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test('nor on the live map', async () => {
    const page = await open({ path: '?live=1' });
    await page.waitForSelector('html[data-map="live"]');
    const unit = () =>
      page.evaluate(
        () =>
          document
            .querySelector<HTMLElement>('[data-map-box]')
            ?.style.getPropertyValue('--live-unit') ?? '',
      );
    const seen = await page.evaluate(async () => {
      const box = document.querySelector<HTMLElement>('[data-map-box]');
      document.querySelector<HTMLElement>('[data-command="in"]')?.click();
      const units = new Set<string>();
      for (let i = 0; i < 30; i++) {
        await new Promise((done) => requestAnimationFrame(done));
        units.add(box?.style.getPropertyValue('--live-unit') ?? '');
      }
      return [...units].filter(Boolean);
    });
    expect(seen).toEqual([await unit()]);
  });

  test('and others see a movement', async () => {
    const page = await site.openPage();
    await page.waitForSelector('html[data-script] .map[data-free]');
    const units = await page.evaluate(async () => {
      const box = document.querySelector<HTMLElement>('[data-map-box]');
      document.querySelector<HTMLElement>('[data-id="event-vostochny"] .card__button')?.click();
      const seen = new Set<string>();
      const started = performance.now();
      while (performance.now() - started < 1000) {
        await new Promise((done) => requestAnimationFrame(done));
        seen.add(box?.style.getPropertyValue('--live-unit') ?? '');
      }
      return seen.size;
    });
    expect(units).toBeGreaterThan(3);
  });
});
