import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Camera, project } from '../../src/core/geo/camera';
import { toWorld } from '../../src/core/geo/mercator';
import { paletteOf } from '../../src/core/scene/palette';
import type { Position } from '../../src/core/story/types';
import type { HarnessOptions } from './harness/main';
import { LEG } from './harness/sampleStory';
import { launchChromium } from './launchChromium';
import { mountAndLeave } from './mountAndLeave';
import { redNear, redRows } from './nearColour';
import { ofTheMachine } from './ofTheMachine';
import { apart, type Picture, rgb, takePicture } from './pixels';
import { type ServedPage, serveHarness } from './serveHarness';
import { sharedChromium } from './sharedChromium';

const SIZE = { width: 600, height: 400 };
const LOCAL: Camera = { center: [131.2, 42], zoom: 7.2 };
/** On the leg that runs straight east, between its ends. */
const ON_WIDE: Position = [131.5, 41.8];
const SEA: Position = [131.5, 41.6];
const LAND: Position = [130, 42.1];
const light = paletteOf('light');
const dark = paletteOf('dark');

const chromium = sharedChromium();
let served: ServedPage;
let page: Page;
let complaints: string[];
let outside: string[];

beforeAll(async () => {
  served = await serveHarness();
});

afterAll(async () => {
  await served?.close();
});

beforeEach(async () => {
  page = await openPage(chromium.browser);
});

afterEach(async () => {
  await page.close();
});

describe('going live', () => {
  it('says ready once, with its legs on the screen, and asks nobody else', async () => {
    await mount();
    const picture = await takePicture(page);
    expect(colour(picture, ON_WIDE, LOCAL)).toBeNear(light.shipment);
    expect(colour(picture, SEA, LOCAL)).toBeNear(light.water);
    expect(colour(picture, LAND, LOCAL)).toBeNear(light.land);
    expect(await told()).toEqual(['ready']);
    const { made } = await workerMessages();
    expect(made).toHaveLength(1);
    expect(made[0]).toMatch(/\/assets\/maplibre-gl-worker-[\w-]+\.m?js module$/);
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('draws within a pixel of where the core projects, at any zoom', async () => {
    const cameras: Camera[] = [5.3, 7.4, 9.85, 13.5].map((zoom) => ({ center: ON_WIDE, zoom }));
    await mount({ camera: { center: ON_WIDE, zoom: 7 } });
    for (const camera of cameras) {
      await page.evaluate((at) => window.harness.jump(at), camera);
      const { x, y } = project(toWorld(ON_WIDE), camera, SIZE);
      const red = redRows(await takePicture(page), Math.round(x));
      const middle = red.reduce((sum, row) => sum + row + 0.5, 0) / red.length;
      expect(red.length, `zoom ${camera.zoom}`).toBeGreaterThan(1);
      expect(Math.abs(middle - y), `zoom ${camera.zoom}`).toBeLessThan(1);
    }
  });

  it('draws a leg across the antimeridian on both sides, and nowhere else', async () => {
    const camera: Camera = { center: [180, 10], zoom: 6.2 };
    await mount({ camera });
    const picture = await takePicture(page);
    for (const longitude of [178.5, 180, -178.5]) {
      expect(colour(picture, [longitude, 10], camera)).toBeNear(light.shipment);
    }
    await page.evaluate(() => window.harness.jump({ center: [0, 10], zoom: 6.2 }));
    const greenwich = await takePicture(page);
    expect(redRows(greenwich, SIZE.width / 2)).toEqual([]);
  });

  it('leaves the focus and the reading of marks to the page', async () => {
    await mount();
    const canvas = await page.evaluate(() => {
      const element = window.harness.live?.canvasContainer.querySelector('canvas');
      return {
        hidden: element?.getAttribute('aria-hidden'),
        tabIndex: element?.tabIndex,
        role: element?.getAttribute('role'),
      };
    });
    expect(canvas).toEqual({ hidden: 'true', tabIndex: -1, role: null });
  });
});

describe('a step of the slider', () => {
  it('changes what is drawn and sends the worker nothing', async () => {
    await mount();
    const before = await workerMessages();
    for (let i = 0; i < 50; i++) {
      const phase = i % 2 ? 'now' : 'ahead';
      await page.evaluate(
        async ({ phase, legs }) => {
          window.harness.live?.step([
            ...legs.map((ordinal) => ({ kind: 'leg' as const, ordinal, phase })),
            { kind: 'event' as const, ordinal: 0, phase },
            { kind: 'place' as const, ordinal: 0, phase },
          ]);
          await new Promise(requestAnimationFrame);
        },
        { phase: phase as 'now' | 'ahead', legs: Object.values(LEG) },
      );
    }
    expect(await workerMessages()).toEqual(before);
    expect(complaints).toEqual([]);
    await step(LEG.wide, 'hidden');
    expect(colour(await takePicture(page), ON_WIDE, LOCAL)).toBeNear(light.water);
    await step(LEG.wide, 'ahead');
    const faint = colour(await takePicture(page), ON_WIDE, LOCAL);
    expect(apart(faint, rgb(light.shipment))).toBeGreaterThan(60);
    expect(apart(faint, rgb(light.water))).toBeGreaterThan(20);
    await step(LEG.wide, 'now');
    expect(colour(await takePicture(page), ON_WIDE, LOCAL)).toBeNear(light.shipment);
    expect(await workerMessages()).toEqual(before);
  });

  it('starts from the phases it is given, ordinal 0 among them', async () => {
    await mount({ phases: { 'leg-0': 'hidden', 'leg-5': 'hidden' } });
    expect(colour(await takePicture(page), ON_WIDE, LOCAL)).toBeNear(light.water);
    const { x, y } = project(toWorld([131.3, 42.34]), LOCAL, SIZE);
    expect(redNear(await takePicture(page), x, y)).toBe(false);
    await step(LEG.sea, 'now');
    expect(redNear(await takePicture(page), x, y)).toBe(true);
  });
});

describe('palette', () => {
  it('changes every colour and makes no tile again', async () => {
    await mount();
    const before = await workerMessages();
    await page.evaluate(() => window.harness.setTheme('dark'));
    await settle();
    const picture = await takePicture(page);
    expect(colour(picture, ON_WIDE, LOCAL)).toBeNear(dark.shipment);
    expect(colour(picture, SEA, LOCAL)).toBeNear(dark.water);
    expect(colour(picture, LAND, LOCAL)).toBeNear(dark.land);
    expect(await workerMessages()).toEqual(before);
    expect(complaints).toEqual([]);
  });
});

describe('camera', () => {
  it('tells of every move, and where it ends', async () => {
    await mount();
    await page.evaluate(() => {
      window.harness.told.length = 0;
      window.harness.live?.easeTo({ center: [131, 42], zoom: 8 }, { durationMs: 200 });
    });
    await page.waitForFunction(() => window.harness.told.includes('cameraEnd'));
    expect((await told()).filter((word) => word === 'cameraEnd')).toHaveLength(1);
    expect((await told()).filter((word) => word === 'camera').length).toBeGreaterThan(1);
  });

  it('is moved by the pointer only where it is interactive', async () => {
    await mount({ interactive: false });
    await drag();
    expect(await told()).toEqual(['ready']);
    await page.evaluate(() => window.harness.live?.setProps({ interactive: true }));
    await drag();
    expect(await told()).toContain('camera');
  });

  it('pans and zooms by steps, and stops at the ends', async () => {
    await mount();
    const zooms = await page.evaluate(() => {
      const { live } = window.harness;
      live?.panBy({ x: 50, y: 0 });
      live?.zoomBy(1);
      live?.zoomBy(40);
      live?.zoomBy(-60);
      return window.harness.cameras.map(({ zoom }) => zoom);
    });
    expect(zooms).toEqual([7.2, 8.2, 14, 0]);
  });
});

describe('a lost context', () => {
  it('comes back with the phases and the palette of now', async () => {
    await mount();
    await step(LEG.wide, 'hidden');
    await lose();
    expect(await told()).toContain('lost');
    // Told while it is away.
    await step(LEG.inferred, 'hidden');
    await page.evaluate(() => window.harness.setTheme('dark'));
    await page.evaluate(() => window.harness.lost?.restoreContext());
    await page.waitForFunction(() => window.harness.told.includes('restored'));
    const picture = await takePicture(page);
    expect(colour(picture, ON_WIDE, LOCAL)).toBeNear(dark.water);
    expect(colour(picture, [131.8, 42.243], LOCAL)).toBeNear(dark.water);
    expect(colour(picture, LAND, LOCAL)).toBeNear(dark.land);
    await step(LEG.wide, 'now');
    expect(colour(await takePicture(page), ON_WIDE, LOCAL)).toBeNear(dark.shipment);
    expect(complaints.filter((text) => !text.includes('CONTEXT_LOST_WEBGL'))).toEqual([]);
  });
});

describe('destroy', () => {
  it('gives the context back, ends the worker and leaves the container empty', async () => {
    await mount();
    const after = await page.evaluate(async () => {
      const { live } = window.harness;
      const canvas = live?.canvasContainer.querySelector('canvas');
      const gl = canvas?.getContext('webgl2');
      live?.destroy();
      live?.destroy();
      live?.step([{ kind: 'leg', ordinal: 0, phase: 'past' }]);
      live?.setProps({ interactive: false });
      live?.resize();
      live?.jumpTo({ center: [0, 0], zoom: 1 });
      window.dispatchEvent(new Event('online'));
      await new Promise((resolve) => setTimeout(resolve, 200));
      return {
        lost: gl?.isContextLost(),
        children: document.getElementById('map')?.childElementCount,
        classes: document.getElementById('map')?.className,
      };
    });
    expect(after).toEqual({ lost: true, children: 0, classes: '' });
    expect((await workerMessages()).ended).toBe(1);
    expect(await told()).toEqual(['ready']);
    expect(complaints.filter((text) => !text.includes('CONTEXT_LOST_WEBGL'))).toEqual([]);
  });

  it('may come before it is ready', async () => {
    await page.evaluate((options) => void window.harness.mount(options), { camera: LOCAL });
    await page.waitForFunction(() => window.harness.live !== null);
    await page.evaluate(() => window.harness.live?.destroy());
    await page.waitForTimeout(1000);
    expect(await told()).toEqual([]);
    expect(complaints.filter((text) => !text.includes('CONTEXT_LOST_WEBGL'))).toEqual([]);
  });
});

describe('out of sight', () => {
  it('draws nothing, and all that changed once it is seen again', async () => {
    await page.evaluate(() => {
      const drawn = { calls: 0 };
      Object.assign(window, { drawn });
      const draw = WebGL2RenderingContext.prototype.drawElements;
      WebGL2RenderingContext.prototype.drawElements = function (...how) {
        drawn.calls++;
        draw.apply(this, how);
      };
    });
    const calls = () =>
      page.evaluate(() => (window as unknown as { drawn: { calls: number } }).drawn.calls);
    const put = async (top: string) => {
      await page.evaluate((at) => {
        (document.getElementById('map') as HTMLElement).style.transform = `translateY(${at})`;
      }, top);
      await settle();
    };
    await mount();
    await put('3000px');
    const before = await calls();
    expect(before).toBeGreaterThan(0);
    await step(LEG.wide, 'hidden');
    await step(LEG.wide, 'now');
    await step(LEG.wide, 'hidden');
    expect(await calls()).toBe(before);
    await put('0');
    expect(await calls()).toBeGreaterThan(before);
    expect(colour(await takePicture(page), ON_WIDE, LOCAL)).toBeNear(light.water);
  });
});

describe('coming and going', () => {
  it('leaves no WebGL context, no worker and no heap behind', async () => {
    const warm = await mountAndLeave(page, 5);
    const left = await mountAndLeave(page, 25);
    expect(left).toMatchObject({ contexts: 0, workers: 0, elements: 0 });
    // Not one map's worth for all of them.
    expect(left.heap - warm.heap).toBeLessThan(1_500_000);
  });
});

describe('what can go wrong', () => {
  it('reports a worker that does not load, once', async () => {
    // The page takes code from the same file, and has it by then.
    let asked = 0;
    await page.route('**/maplibre-gl-worker*', (route) =>
      asked++ === 0 ? route.continue() : route.fulfill({ status: 404 }),
    );
    await mount();
    await page.waitForTimeout(500);
    expect((await told()).filter((word) => word.startsWith('error'))).toHaveLength(1);
    expect(await told()).not.toContain('ready');
    expect(asked).toBe(2);
  });

  it('says that there is no WebGL without a word on the console', async () => {
    const without = await launchChromium({ args: ['--disable-3d-apis'] });
    try {
      const blind = await openPage(without);
      expect(await blind.evaluate(() => window.harness.supported())).toBe(false);
      expect(complaints).toEqual([]);
    } finally {
      await without.close();
    }
  });
});

async function openPage(of: Browser): Promise<Page> {
  complaints = [];
  outside = [];
  const opened = await of.newPage({ viewport: SIZE, deviceScaleFactor: 1 });
  opened.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !ofTheMachine(message.text())) {
      complaints.push(message.text());
    }
  });
  opened.on('pageerror', (error) => complaints.push(error.message));
  opened.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(served.url) && !/^(blob|data):/.test(url)) outside.push(url);
  });
  await opened.goto(served.url);
  return opened;
}

function mount(options: Partial<HarnessOptions> = {}): Promise<void> {
  return page.evaluate((given) => window.harness.mount(given), { camera: LOCAL, ...options });
}

function told(): Promise<string[]> {
  return page.evaluate(() => window.harness.told);
}

function workerMessages() {
  return page.evaluate(() => window.harness.workerMessages);
}

async function step(ordinal: number, phase: 'hidden' | 'ahead' | 'now'): Promise<void> {
  await page.evaluate((change) => window.harness.live?.step([{ kind: 'leg', ...change }]), {
    ordinal,
    phase,
  });
  await settle();
}

/** Two frames: one in which the map draws, one after which it is on the screen. */
function settle(): Promise<void> {
  return page.evaluate(async () => {
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
  });
}

async function lose(): Promise<void> {
  await page.evaluate(() => {
    const canvas = window.harness.live?.canvasContainer.querySelector('canvas');
    window.harness.lost = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null;
    window.harness.lost?.loseContext();
  });
  await page.waitForFunction(() => window.harness.told.includes('lost'));
}

async function drag(): Promise<void> {
  await page.mouse.move(300, 300);
  await page.mouse.down();
  await page.mouse.move(340, 320, { steps: 4 });
  await page.mouse.up();
  await settle();
}

function colour(picture: Picture, at: Position, camera: Camera) {
  const { x, y } = project(toWorld(at), camera, SIZE);
  return picture.at(Math.floor(x), Math.floor(y));
}
