import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite, type PageOptions } from './site';

const site = openSite();

/** Opens the lesson, at a step by its number, and waits until it is on the screen. */
async function open(query = '', options: PageOptions = {}): Promise<Page> {
  const page = await site.openPage({
    width: 1024,
    height: 768,
    path: `present/${query}`,
    ...options,
  });
  await page.locator('.stepmap .picture__ground').waitFor();
  return page;
}

const count = (page: Page) => page.locator('.bar__count').innerText();
/** What was measured in a “where is it?” step. */
const MEASURED = '.step__measured b:not([data-held])';
const isShown = (page: Page) => page.locator('.step__answer:not([data-held])').count();
const place = async (page: Page) => [await count(page), await isShown(page)];

describe('keys and clickers', () => {
  test('every key for on goes one press on, and every key for back one back', async () => {
    const page = await open('?step=2');
    for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'Enter']) {
      const before = await place(page);
      await page.keyboard.press(key);
      expect(await place(page), key).not.toEqual(before);
    }
    // Five presses, and each step holds its answer back for one of them.
    expect(await place(page)).toEqual(['4 / 12', 1]);
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']) {
      await page.keyboard.press(key);
    }
    expect(await place(page)).toEqual(['2 / 12', 1]);
  });

  test('Home, End and numbers jump; what is not there is the nearest', async () => {
    const page = await open();
    await page.keyboard.press('End');
    expect(await count(page)).toBe('12 / 12');
    await page.keyboard.press('Home');
    expect(await count(page)).toBe('1 / 12');
    await page.keyboard.press('7');
    expect(await count(page)).toBe('7 / 12');
    await page.keyboard.type('11');
    expect(await count(page)).toBe('11 / 12');
    await page.keyboard.press('0');
    expect(await count(page)).toBe('10 / 12');
    // Steps 10 to 12 begin with a 1, too: alone it waits a moment for a second digit.
    await page.keyboard.press('1');
    await expect.poll(() => count(page)).toBe('1 / 12');
  });

  test('B blanks the screen and brings it back; so does a press on', async () => {
    const page = await open('?step=3');
    const black = page.locator('.present__blank');
    await page.keyboard.press('b');
    expect(await black.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      'rgb(0, 0, 0)',
    );
    expect(await black.boundingBox()).toEqual({ x: 0, y: 0, width: 1024, height: 768 });
    await page.keyboard.press('.');
    expect(await black.count()).toBe(0);
    await page.keyboard.press('b');
    await page.keyboard.press('PageDown');
    expect(await black.count()).toBe(0);
    expect(await place(page)).toEqual(['3 / 12', 0]);
  });

  test('? shows the keys, and Escape puts them away', async () => {
    const page = await open();
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').innerText()).toContain('Page Down');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await place(page)).toEqual(['1 / 12', 0]);
  });

  test('Escape puts away the tool and the list, and gives the keyboard back', async () => {
    const page = await open('?step=2');
    const pen = page.getByRole('button', { name: 'Pen' });
    await page.keyboard.press('d');
    expect(await pen.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await pen.getAttribute('aria-pressed')).toBe('false');
    const list = page.locator('.bar__list');
    const more = page.locator('.bar__more summary');
    await more.press('Enter');
    await page.getByRole('button', { name: 'Wide spacing' }).focus();
    await page.keyboard.press('Escape');
    expect(await list.isVisible()).toBe(false);
    expect(await more.evaluate((summary) => summary === document.activeElement)).toBe(true);
    // A list left open goes with the step: it would lie over the next one's text.
    await more.press('Enter');
    expect(await list.isVisible()).toBe(true);
    await page.keyboard.press('PageDown');
    expect(await list.isVisible()).toBe(false);
  });

  test('F takes the whole screen', async () => {
    const page = await open();
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement !== null);
  });

  test('a press on map or text goes on, and a tap on a phone', async () => {
    const page = await open('?step=3');
    await page.mouse.click(200, 500);
    expect(await place(page)).toEqual(['3 / 12', 1]);
    await page.mouse.click(800, 100);
    expect(await place(page)).toEqual(['4 / 12', 0]);
    const phone = await open('?step=3', { width: 390, height: 844, touch: true });
    await phone.touchscreen.tap(200, 200);
    expect(await place(phone)).toEqual(['3 / 12', 1]);
  });

  test('nothing moves by itself, and a key held down moves one step', async () => {
    const page = await open('?step=2');
    await page.keyboard.down('ArrowRight');
    await page.keyboard.down('ArrowRight');
    await page.keyboard.down('ArrowRight');
    await page.keyboard.up('ArrowRight');
    await page.waitForTimeout(1500);
    expect(await place(page)).toEqual(['2 / 12', 1]);
  });
});

describe('from the story', () => {
  test('P opens the lesson, unless it is typed into a field', async () => {
    const page = await site.openPage();
    await page.waitForSelector('html[data-script]');
    await page.locator('.claims').scrollIntoViewIfNeeded();
    await page.getByRole('searchbox').fill('p');
    await page.getByRole('searchbox').press('p');
    expect(page.url()).toBe(site.url);
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('p');
    await page.locator('.stepmap .picture').waitFor();
    expect(page.url()).toBe(new URL('present/', site.url).href);
  });

  test('its buttons lead to the lesson and the handout, and the lesson back', async () => {
    const page = await site.openPage({ js: false });
    await page.getByRole('link', { name: 'Handout to print' }).click();
    await page.getByRole('link', { name: 'Back to the story' }).click();
    await page.getByRole('link', { name: 'Present in class' }).click();
    expect(page.url()).toBe(new URL('present/', site.url).href);
  });
});

describe('the address', () => {
  test('a reload comes back to the step and its answer', async () => {
    const page = await open();
    await page.keyboard.press('4');
    await page.keyboard.press('Space');
    await page.reload();
    await page.locator('.stepmap .picture').waitFor();
    expect(await place(page)).toEqual(['4 / 12', 1]);
  });

  test.each(['?step=nowhere', '?step=-4', '?step=%3Cb%3E&captions=huge'])(
    '%s is the start',
    async (query) => {
      expect(await count(await open(query))).toBe('1 / 12');
    },
  );
});

describe('ask before showing', () => {
  test('what is held back is neither drawn nor told before the answer', async () => {
    const page = await open('?step=3');
    const legs = page.locator('.picture path[stroke-dasharray^="0 "]');
    expect(await legs.count()).toBe(0);
    expect(await page.locator('.step__answer').isVisible()).toBe(false);
    await page.keyboard.press('Space');
    expect(await legs.count()).toBe(1);
    expect(await page.locator('.step__answer').isVisible()).toBe(true);
  });

  test('who says so can be the answer', async () => {
    const page = await open('?step=1');
    const who = page.locator('.step__who').first();
    expect(await who.isVisible()).toBe(false);
    await page.keyboard.press('Space');
    expect(await who.isVisible()).toBe(true);
    expect(await who.innerText()).toContain('White House');
  });

  test('a claim that would give the answer away comes with it, beside the others', async () => {
    const page = await open('?step=5');
    const stamps = page.locator('.step__who').filter({ visible: true });
    expect(await stamps.allInnerTexts()).toEqual([expect.stringContaining('The article')]);
    await page.keyboard.press('Space');
    expect(await stamps.allInnerTexts()).toEqual([
      expect.stringContaining('The article'),
      expect.stringContaining('White House'),
    ]);
  });

  test('nothing moves when the answer comes', async () => {
    const page = await open('?step=6');
    const before = await page.locator('.step__question').boundingBox();
    await page.keyboard.press('Space');
    expect(await page.locator('.step__question').boundingBox()).toEqual(before);
  });

  test('“where is it?”: the class points, and the way from there is measured', async () => {
    const page = await open('?step=2');
    const names = () => page.locator('.picture__name').allTextContents();
    expect(await names()).not.toContain('Dunay');
    await page.mouse.click(300, 600);
    expect(await place(page)).toEqual(['2 / 12', 0]);
    await page.keyboard.press('PageDown');
    expect(await names()).toContain('Dunay');
    const told = await page.locator(MEASURED).innerText();
    const [, km, miles] = /(\d+)\skm \((\d+) nautical miles\)/.exec(told) ?? [];
    expect(Number(km)).toBeGreaterThan(20);
    expect(Number(miles)).toBeCloseTo(Number(km) / 1.852, -0.5);
    // The map had a press, and the keys are the lesson's all the same.
    await page.keyboard.press('ArrowRight');
    expect(await place(page)).toEqual(['3 / 12', 0]);
  });

  test('the keyboard points too', async () => {
    const page = await open('?step=2');
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await count(page)).toBe('2 / 12');
    expect(await page.getByRole('status').last().innerText()).toMatch(/at 42\.\d+° north, 13\d/);
    await page.keyboard.press('PageDown');
    expect(await page.locator(MEASURED).innerText()).toMatch(/km .* nautical miles/);
  });
});

describe('pointer, pen and ruler', () => {
  test('the pointer grows under Shift', async () => {
    const page = await open('?step=2');
    await page.mouse.move(200, 300);
    const pointer = page.locator('.draw__pointer');
    const width = () =>
      pointer.evaluate((element) => Number.parseFloat(getComputedStyle(element, '::before').width));
    await expect.poll(width).toBeGreaterThan(10);
    const small = await width();
    await page.keyboard.down('Shift');
    await expect.poll(width).toBeGreaterThan(small * 3);
    await page.keyboard.up('Shift');
    await expect.poll(width).toBe(small);
  });

  test('the pen draws, and its strokes go with the step', async () => {
    const page = await open('?step=2');
    await page.keyboard.press('d');
    await page.mouse.move(100, 100);
    await page.mouse.down();
    await page.mouse.move(200, 200, { steps: 5 });
    await page.mouse.up();
    const strokes = page.locator('.draw__stroke');
    expect((await strokes.getAttribute('points'))?.split(' ').length).toBeGreaterThan(4);
    expect(await place(page)).toEqual(['2 / 12', 0]);
    // The answer leaves the drawing; the next step takes it away.
    await page.keyboard.press('PageDown');
    expect(await strokes.count()).toBe(1);
    await page.keyboard.press('PageDown');
    expect(await strokes.count()).toBe(0);
  });

  test('the ruler tells kilometres and nautical miles along the ground', async () => {
    const page = await open('?step=3&shown=1');
    const end = async (index: number) => {
      const box = await page.locator('.picture [data-look="shipment"]').nth(index).boundingBox();
      if (!box) throw new Error('No port');
      return [box.x + box.width / 2, box.y + box.height / 2] as const;
    };
    await page.keyboard.press('r');
    await page.mouse.move(...(await end(0)));
    await page.mouse.down();
    await page.mouse.move(...(await end(1)), { steps: 4 });
    await page.mouse.up();
    const told = await page.locator('.draw__length').innerText();
    const [, km, miles] = /^(\d+) km · (\d+) nmi$/.exec(told) ?? [];
    // The two ports are 187 km apart in a straight line; a pixel is half a kilometre.
    expect(Math.abs(Number(km) - 187)).toBeLessThan(4);
    expect(Math.abs(Number(miles) - 101)).toBeLessThan(3);
  });
});

describe('for the whole class', () => {
  test.each([
    [1024, 768],
    [1920, 1080],
    [390, 844],
  ])('at %i × %i every step fits, and its type is as large as asked', async (width, height) => {
    const page = await open('?step=1', { width, height });
    const wanted = width === 390 ? 18 : height / 24;
    for (let step = 1; step <= 12; step++) {
      await page.keyboard.press('PageDown');
      const { over, px } = await page.locator('.present__text').evaluate((text) => ({
        over: text.scrollHeight - text.clientHeight,
        px: Number.parseFloat(getComputedStyle(text).fontSize),
      }));
      expect(over, `step ${step}`).toBeLessThanOrEqual(1);
      expect(px, `step ${step}`).toBeGreaterThanOrEqual(wanted);
      const cut = await page.locator('.picture').evaluate((svg) => {
        const frame = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')]
          .filter((text) => {
            const box = text.getBoundingClientRect();
            return box.left < frame.left - 1 || box.right > frame.right + 1;
          })
          .map(({ textContent }) => textContent);
      });
      expect(cut, `step ${step}`).toEqual([]);
      await page.keyboard.press('PageDown');
    }
  });

  test('the switches for eyes are kept in the address', async () => {
    const page = await open('?step=2');
    const px = () =>
      page
        .locator('.step__says')
        .evaluate((says) => Number.parseFloat(getComputedStyle(says).fontSize));
    const before = await px();
    await page.getByText('More', { exact: true }).click();
    await page.getByRole('button', { name: 'Large captions' }).click();
    await page.reload();
    await page.locator('.stepmap .picture').waitFor();
    expect(await px()).toBeGreaterThan(before);
    await page.getByText('More', { exact: true }).click();
    for (const name of ['High contrast', 'Wide spacing']) {
      await page.getByRole('button', { name }).click();
    }
    await page.reload();
    await page.locator('.stepmap .picture').waitFor();
    const style = await page.locator('.step__says').evaluate((says) => {
      const { letterSpacing, color } = getComputedStyle(says);
      return { letterSpacing, color };
    });
    expect(Number.parseFloat(style.letterSpacing)).toBeGreaterThan(1);
    expect(style.color).not.toBe('rgb(0, 0, 0)');
  });

  test('a screen reader is told each step, and the answer when it comes', async () => {
    const page = await open('?step=1');
    const status = page.getByRole('status').first();
    expect(await status.innerText()).toMatch(/^Step 1 of 12\. .*Who says so\?$/);
    await page.keyboard.press('Space');
    expect(await status.innerText()).toContain('White House');
    await page.keyboard.press('b');
    expect(await status.innerText()).toContain('black');
  });

  test('without scripts the first step can be read, and the handout found', async () => {
    const page = await site.openPage({ path: 'present/', js: false, width: 1024, height: 768 });
    expect(await page.locator('.step__says').isVisible()).toBe(true);
    expect(await page.locator('.picture__ground .land').isVisible()).toBe(true);
    expect(await page.getByRole('link').first().getAttribute('href')).toBe('../handout/');
  });

  test('the heap stays small', async () => {
    const page = await open();
    for (let i = 0; i < 24; i++) await page.keyboard.press('PageDown');
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
    expect(usedSize / 1e6).toBeLessThan(150);
    expect(await page.locator('canvas').count()).toBe(0);
  });
});
