import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { takePicture } from './pixels';
import { openSite } from './site';

const site = openSite();
const LOST = [/CONTEXT_LOST_WEBGL/, /context (was )?lost/i];
const live = (page: Page) => page.waitForSelector('html[data-map="live"]');

async function openLive(): Promise<Page> {
  const page = await site.openPage({ path: '?live=1', expect: LOST, reducedMotion: true });
  await live(page);
  return page;
}

async function lose(page: Page): Promise<void> {
  await page.evaluate(() => {
    const gl = document
      .querySelector<HTMLCanvasElement>('[data-live] canvas')
      ?.getContext('webgl2');
    const lost = gl?.getExtension('WEBGL_lose_context') ?? null;
    Object.assign(window, { lostContext: lost });
    lost?.loseContext();
  });
  await page.waitForSelector('html[data-map="static"]');
}

async function restore(page: Page): Promise<void> {
  await page.evaluate(() =>
    (window as unknown as { lostContext: WEBGL_lose_context }).lostContext.restoreContext(),
  );
  await live(page);
}

const at = (page: Page, id: string) =>
  page.locator(`.mark[data-id="${id}"]`).evaluate((mark) => {
    const { x, y } = mark.getBoundingClientRect();
    return { x: Math.round(x), y: Math.round(y) };
  });

/** Red pixels where the sea leg should be, away from its number and from the notice. */
async function redOnLine(page: Page): Promise<number> {
  const spot = await page.locator('.leg-lines path[data-mark="leg-sea"]').evaluate(async (path) => {
    for (let i = 0; i < 2; i++) await new Promise((done) => requestAnimationFrame(done));
    const line = path as SVGPathElement;
    const point = line.getPointAtLength(line.getTotalLength() * 0.58);
    const { x, y } = point.matrixTransform(line.getScreenCTM() ?? undefined);
    return { x: Math.round(x), y: Math.round(y) };
  });
  const picture = await takePicture(page);
  let red = 0;
  for (let dx = -12; dx <= 12; dx++) {
    for (let dy = -12; dy <= 12; dy++) {
      const [r, g, b] = picture.at(spot.x + dx, spot.y + dy);
      if (r > 140 && g < 90 && b < 90) red++;
    }
  }
  return red;
}

describe('a lost WebGL context', () => {
  test('lets the still map stand in, tells so, and comes back', async () => {
    const page = await openLive();
    expect(await page.locator('.still').isVisible()).toBe(false);
    await lose(page);
    expect(await page.locator('.still').isVisible()).toBe(true);
    expect(await page.locator('[data-notice]').innerText()).not.toBe('');
    await page.getByRole('slider').fill('0');
    expect(await page.locator('.leg[data-mark="leg-sea"]').getAttribute('data-phase')).toBe(
      'ahead',
    );
    await restore(page);
    expect(await page.locator('[data-notice]').textContent()).toBe('');
    expect(await page.locator('.still').isVisible()).toBe(false);
  });

  test('stands in where the reader was looking', async () => {
    const page = await openLive();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForFunction(() =>
      document.querySelector('[data-map-box]')?.getAttribute('style'),
    );
    const before = await at(page, 'leg-sea');
    await lose(page);
    expect(await at(page, 'leg-sea')).toEqual(before);
    await page.waitForLoadState('networkidle');
    expect(await redOnLine(page), 'the line is where its marks are').toBeGreaterThan(12);
  });

  test('moved while it is away, lines and marks still agree afterwards', async () => {
    const page = await openLive();
    await lose(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForFunction(() =>
      document.querySelector('[data-map-box]')?.getAttribute('style'),
    );
    const away = await at(page, 'leg-sea');
    await restore(page);
    expect(await at(page, 'leg-sea')).toEqual(away);
    expect(await redOnLine(page), 'the line is where its marks are').toBeGreaterThan(12);
    // And a drag starts from there, without a jump.
    const { x, y } = await at(page, 'najin');
    await page.mouse.move(500, 450);
    await page.mouse.down();
    await page.mouse.move(540, 450, { steps: 5 });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    const dragged = await at(page, 'najin');
    await page.mouse.up();
    expect(Math.abs(dragged.y - y)).toBeLessThanOrEqual(2);
    expect(Math.abs(dragged.x - x - 40)).toBeLessThanOrEqual(6);
  });

  test('can be dragged while it is away', async () => {
    const page = await openLive();
    await lose(page);
    const { x } = await at(page, 'najin');
    await page.mouse.move(420, 420);
    await page.mouse.down();
    await page.mouse.move(500, 420, { steps: 5 });
    await page.mouse.up();
    expect((await at(page, 'najin')).x).toBe(x + 80);
  });
});
