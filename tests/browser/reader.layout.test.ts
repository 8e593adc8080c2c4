import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './site';

const site = openSite();

const SIZES: [width: number, height: number][] = [
  [320, 568],
  [390, 844],
  [600, 900],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
];
/** The names without which the story cannot be followed. */
const NAMES = ['najin', 'dunay', 'tumangang', 'tumen-bridge', 'vladivostok', 'leg-train'];

interface Box {
  readonly name: string;
  readonly kind: 'label' | 'control';
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is written or stands on the map, cut to the map, CSS pixels from its top left. */
function boxes(page: Page): Promise<{ map: { width: number; height: number }; all: Box[] }> {
  return page.evaluate(() => {
    const map = document.querySelector('[data-map-box]')?.getBoundingClientRect() ?? new DOMRect();
    const all: Box[] = [];
    const add = (element: Element, name: string, kind: Box['kind']) => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const box = {
        name,
        kind,
        left: left - map.left,
        top: top - map.top,
        right: right - map.left,
        bottom: bottom - map.top,
      };
      const seen =
        Math.min(box.right, map.width) - Math.max(box.left, 0) > 0 &&
        Math.min(box.bottom, map.height) - Math.max(box.top, 0) > 0;
      if (seen && right > left && bottom > top) all.push(box);
    };
    for (const text of document.querySelectorAll('[data-label] > .label__text')) {
      const label = text.parentElement as HTMLElement;
      add(text, label.dataset.id ?? label.dataset.label ?? '', 'label');
    }
    for (const sign of document.querySelectorAll<HTMLElement>('.sign')) {
      add(sign, `sign ${sign.dataset.sign}`, 'label');
    }
    for (const name of ['.map-buttons', '.locator', '.key', '.scale', '.credit']) {
      for (const control of document.querySelectorAll(name)) add(control, name, 'control');
    }
    return { map: { width: map.width, height: map.height }, all };
  });
}

/** Pairs that lie on each other by more than a pixel. */
function collisions(all: readonly Box[]): string[] {
  const found: string[] = [];
  for (const [i, a] of all.entries()) {
    for (const b of all.slice(i + 1)) {
      const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (x > 1 && y > 1) found.push(`${a.name} / ${b.name}: ${x.toFixed(1)} × ${y.toFixed(1)}`);
    }
  }
  return found;
}

function leaving(all: readonly Box[], map: { width: number; height: number }): string[] {
  return NAMES.filter((name) => {
    const box = all.find((candidate) => candidate.name === name);
    return !box || box.left < 0 || box.top < 0 || box.right > map.width || box.bottom > map.height;
  });
}

function sideways(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

describe.each(SIZES)('at %i × %i', (width, height) => {
  test('nothing shifts while it comes, nor lies on anything else on the map', async () => {
    const bare = await site.openPage({ width, height, js: false });
    const first = await boxes(bare);
    expect(first.all.length).toBeGreaterThan(8);
    expect.soft(collisions(first.all), 'without scripts').toEqual([]);
    expect.soft(leaving(first.all, first.map), 'without scripts').toEqual([]);
    expect.soft(await sideways(bare)).toBe(0);

    const page = await site.openPage({ width, height, before: noteShifts });
    expect.soft(await shiftsOf(page), 'while it comes and comes alive').toEqual([]);
    const still = await boxes(page);
    expect.soft(collisions(still.all), 'static').toEqual([]);
    expect.soft(leaving(still.all, still.map), 'static').toEqual([]);
    expect.soft(await sideways(page)).toBe(0);

    await page.locator('[data-map-box]').dispatchEvent('pointerenter');
    await page.waitForSelector('html[data-map="live"]');
    const live = await boxes(page);
    expect.soft(collisions(live.all), 'live').toEqual([]);
    expect.soft(leaving(live.all, live.map), 'live').toEqual([]);
    expect.soft(live.all.map(({ name }) => name)).toEqual(still.all.map(({ name }) => name));
    const moved = live.all.filter((box, i) => {
      const before = still.all[i];
      return !before || Math.hypot(box.left - before.left, box.top - before.top) > 1;
    });
    expect
      .soft(
        moved.map(({ name }) => name),
        'moved by going live',
      )
      .toEqual([]);
  });
});

describe.each([
  [390, 844],
  [1280, 800],
])('moving about at %i × %i', (width, height) => {
  test('nothing on the map lies on anything else, wherever the camera rests', async () => {
    const page = await site.openPage({ width, height, reducedMotion: true });
    await page.waitForSelector('html[data-script] .map[data-free]');
    const settled = () =>
      page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
    for (const command of ['in', 'in', 'reset', 'out', 'out', 'out', 'out']) {
      await page.locator(`[data-command="${command}"]`).click();
      await settled();
      const { all } = await boxes(page);
      expect.soft(collisions(all), `after ${command}`).toEqual([]);
    }
    for (const id of ['event-vostochny', 'event-train', 'event-cars']) {
      await page.locator(`.card[data-id="${id}"] .card__button`).click();
      await settled();
      const { all } = await boxes(page);
      expect.soft(collisions(all), `at ${id}`).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
});

interface Shift {
  readonly value: number;
  readonly names: string;
}

/** What shifts until all has come and the map can be moved. */
async function shiftsOf(page: Page): Promise<Shift[]> {
  await page.waitForSelector('html[data-script] .map[data-free]');
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(100);
  expect(await page.evaluate(() => PerformanceObserver.supportedEntryTypes)).toContain(
    'layout-shift',
  );
  return page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
}

async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number;
          sources: { node: Element | null }[];
        };
        const names = sources.map(({ node }) => node?.className ?? node?.nodeName).join(', ');
        shifts.push({ value, names });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

test.each(SIZES)('nothing shifts where no font ever comes, at %i × %i', async (width, height) => {
  const page = await site.openPage({
    width,
    height,
    expect: [/ERR_FAILED/],
    before: async (page) => {
      await noteShifts(page);
      await page.route(/\.woff2$/, (route) => route.abort());
    },
  });
  expect(await shiftsOf(page)).toEqual([]);
});
