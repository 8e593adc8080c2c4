import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite, type PageOptions } from './site';

const site = openSite();
const PHONE = { width: 390, height: 844, touch: true } as const;

async function open(options: PageOptions = {}): Promise<Page> {
  const page = await site.openPage(options);
  await page.waitForSelector('html[data-script]');
  await page.locator('.timeline').evaluate((at) => at.scrollIntoView({ block: 'end' }));
  return page;
}

const slider = (page: Page) => page.getByRole('slider');
/** The day shown, as the slider tells it. */
const day = async (page: Page) =>
  (await slider(page).getAttribute('aria-valuetext'))?.split('.')[0] ?? '';

async function box(page: Page, selector: string) {
  const found = await page.locator(selector).first().boundingBox();
  if (!found) throw new Error(`${selector} is not shown`);
  return found;
}

/** The page's x of the middle of a day, the 1st of September being 0. */
async function xOf(page: Page, index: number): Promise<number> {
  const { x, width } = await box(page, '.slider');
  return x + ((index + 0.5) / 48) * width;
}

describe('the pointer', () => {
  test('drags the date, the line under it', async () => {
    const page = await open();
    const { y, height } = await box(page, '.slider');
    await page.mouse.move(await xOf(page, 47), y + height - 8);
    await page.mouse.down();
    await page.mouse.move(await xOf(page, 30), y + height - 8, { steps: 6 });
    expect(await day(page)).toBe('1 October 2023');
    await page.mouse.move(await xOf(page, 19), y + height - 8, { steps: 6 });
    await page.mouse.up();
    expect(await day(page)).toBe('20 September 2023');
    const line = await box(page, '.slider__line');
    expect(Math.abs(line.x + line.width / 2 - (await xOf(page, 19)))).toBeLessThan(1.5);
    expect(await page.locator('.slider__plate').textContent()).toBe('20 September');
    expect(await page.locator('.sentence__date').textContent()).toContain('20 September 2023');
  });

  test.each([1280, 390])(
    'shows the very day of a tap anywhere on the track (%i px)',
    async (width) => {
      const page = await open({ width, height: 844 });
      for (const index of [0, 1, 12, 24, 33, 46, 47]) {
        const { y, height } = await box(page, '.slider');
        await page.mouse.click(await xOf(page, index), y + height - 8);
        expect(await slider(page).inputValue(), `day ${index}`).toBe(String(index));
      }
    },
  );

  test('taps between the lanes are dates as well', async () => {
    const page = await open();
    const { y } = await box(page, '.axis');
    await page.mouse.click(await xOf(page, 10), y + 8);
    expect(await day(page)).toBe('11 September 2023');
  });
});

test('a drag from a bar of a lane moves the date and selects nothing; a press selects', async () => {
  const page = await open();
  const bar = await box(page, '.lane__item[data-id="event-sea"]');
  await page.mouse.move(bar.x + bar.width / 2, bar.y + 6);
  await page.mouse.down();
  await page.mouse.move(await xOf(page, 19), bar.y + 6, { steps: 6 });
  await page.mouse.up();
  expect(await day(page)).toBe('20 September 2023');
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.mouse.move(await xOf(page, 30), bar.y + 6, { steps: 4 });
  expect(await day(page)).toBe('20 September 2023');
  await page.mouse.click(bar.x + bar.width / 2, bar.y + 6);
  expect(await page.getByRole('dialog').count()).toBe(1);
  expect(await day(page)).toBe('20 September 2023');
});

describe('the keyboard', () => {
  test('arrows go by the day, Home and End to the ends', async () => {
    const page = await open();
    await slider(page).focus();
    const days: string[] = [];
    for (const key of ['Home', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowLeft']) {
      await page.keyboard.press(key);
      days.push(await day(page));
    }
    expect(days).toEqual([1, 2, 3, 2, 1, 1].map((n) => `${n} September 2023`));
    await page.keyboard.press('End');
    expect(await day(page)).toBe('18 October 2023');
    await page.keyboard.press('ArrowRight');
    expect(await day(page)).toBe('18 October 2023');
  });

  test('Page keys go from moment to moment', async () => {
    const page = await open();
    await slider(page).focus();
    await page.keyboard.press('Home');
    const up: string[] = [];
    for (let i = 0; i < 11; i++) {
      await page.keyboard.press('PageUp');
      up.push(await day(page));
    }
    const moments = [7, 12, 13, 16, 17].map((n) => `${n} September 2023`);
    moments.push(...[1, 5, 6, 13, 14, 17].map((n) => `${n} October 2023`));
    expect(up).toEqual(moments);
    await page.keyboard.press('PageUp');
    expect(await day(page)).toBe('17 October 2023');
    const down: string[] = [];
    for (let i = 0; i < 10; i++) {
      await page.keyboard.press('PageDown');
      down.push(await day(page));
    }
    expect(down).toEqual(moments.slice(0, -1).reverse());
  });
});

describe('a finger', () => {
  const drag = async (page: Page, from: { x: number; y: number }, by: { x: number; y: number }) => {
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
      });
    await touch('touchStart', from.x, from.y);
    for (let i = 1; i <= 10; i++) {
      await touch('touchMove', from.x + (by.x * i) / 10, from.y + (by.y * i) / 10);
    }
    await touch('touchEnd', 0, 0);
    // Two frames: what would scroll has scrolled.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  };
  const view = (page: Page) =>
    page.evaluate(() => {
      const mark = document.querySelector('.mark[data-id="najin"]');
      const { x = 0, y = 0 } = mark?.getBoundingClientRect() ?? {};
      return { scroll: scrollY, x, y };
    });

  test('on the slider moves the date, not the page and not the map', async () => {
    const page = await open({ ...PHONE, path: '?live=1' });
    await page.waitForSelector('html[data-map="live"]');
    const before = await view(page);
    const { y, height } = await box(page, '.slider');
    const from = { x: await xOf(page, 40), y: y + height - 8 };
    await drag(page, from, { x: (await xOf(page, 19)) - from.x, y: -70 });
    expect(await day(page)).toBe('20 September 2023');
    expect(await view(page)).toEqual(before);
  });

  test('that starts on a bar of a lane is on the slider, too', async () => {
    const page = await open(PHONE);
    const before = await view(page);
    const bar = await box(page, '.lane__item[data-id="event-sea"]');
    await drag(page, { x: bar.x + 60, y: bar.y + 6 }, { x: 20, y: -90 });
    expect(await view(page)).toEqual(before);
  });

  test('on the cards scrolls the page as ever', async () => {
    const page = await open(PHONE);
    await page
      .locator('.card')
      .first()
      .evaluate((at) => at.scrollIntoView({ block: 'center' }));
    const before = await view(page);
    const { x, y } = await box(page, '.card__text');
    await drag(page, { x: x + 80, y: y + 10 }, { x: 0, y: -160 });
    expect((await view(page)).scroll - before.scroll).toBeGreaterThan(60);
  });
});

test.each(['', 'rhosus/'])('on a desk no day of /%s has its sentence cut', async (path) => {
  const page = await site.openPage({ path, width: 1280, height: 800 });
  await page.waitForSelector('.map[data-free]');
  const { told, cut } = await page.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>('.slider__input');
    const sentence = document.querySelector('.sentence');
    const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    if (!slider || !sentence || !put) throw new Error('No slider');
    const last = Number(slider.max);
    const told = new Set<string>();
    const cut: string[] = [];
    for (let day = 0; day <= last; day += Math.ceil(last / 300)) {
      put.call(slider, String(day));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
      const text = sentence.textContent ?? '';
      if (!told.has(text) && sentence.scrollHeight > sentence.clientHeight + 1) cut.push(text);
      told.add(text);
    }
    return { told: told.size, cut };
  });
  expect(told).toBeGreaterThan(10);
  expect(cut).toEqual([]);
});
