import type { Browser, Page } from 'playwright-core';

/** A page to measure. */
export interface BenchPage {
  readonly name: string;
  readonly url: string;
  /** What stands in the page right after its map; null: its map is none until it is live. */
  readonly afterMap: string | null;
  /** Name of the mark set when its live map has drawn; null where it has none. */
  readonly liveMark: string | null;
  /** Whether the live map waits for the reader to reach for it. */
  readonly reach: boolean;
}

/** One visit. Milliseconds from the navigation unless said otherwise; null: does not apply. */
export interface Visit {
  /** Until the live map is there, or all is quiet where there is none. */
  readonly kB: number;
  readonly requests: number;
  readonly fcp: number | null;
  readonly lcp: number | null;
  /** The map is on the screen, still or live. */
  readonly readable: number | null;
  /** The live map has drawn: from the reach where it waits for that. */
  readonly live: number | null;
  /** Long tasks over 50 ms each, before the reader reaches; where nobody waits, all. */
  readonly blocking: number;
  readonly longest: number;
  /** JavaScript heap after a collection, megabytes. */
  readonly heap: number;
  readonly shift: number;
}

export interface Device {
  readonly name: string;
  /** How many times slower than this machine. */
  readonly cpu: number;
  readonly width: number;
  readonly height: number;
}

interface Seen {
  fcp: number | null;
  lcp: number | null;
  readable: number | null;
  tasks: [start: number, duration: number][];
  shift: number;
}

declare global {
  interface Window {
    benchSeen: Seen;
  }
}

/** Visits a page in a fresh context. */
export async function visit(browser: Browser, of: BenchPage, device: Device): Promise<Visit> {
  const { width, height, cpu } = device;
  const context = await browser.newContext({
    viewport: { width, height },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const weighed: Promise<number>[] = [];
    page.on('response', (response) => {
      if (!response.url().startsWith('http')) return;
      weighed.push(response.headerValue('content-length').then(Number));
    });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    // The compiler that runs this names functions with a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(watch, of.afterMap);
    await page.goto(of.url);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    let live: number | null = null;
    let reached = Number.POSITIVE_INFINITY;
    if (of.liveMark !== null) {
      if (of.reach) {
        await page.waitForSelector('.map[data-free]');
        reached = await page.evaluate(() => {
          const at = performance.now();
          document
            .querySelector('[data-map-box]')
            ?.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch' }));
          return at;
        });
      }
      await page.waitForFunction(
        (mark) => performance.getEntriesByName(mark).length > 0,
        of.liveMark,
      );
      const marked = await page.evaluate(
        (mark) => performance.getEntriesByName(mark)[0]?.startTime ?? 0,
        of.liveMark,
      );
      live = of.reach ? marked - reached : marked;
    }
    return await take(page, { live, reached, weighed, liveFirst: of.afterMap === null });
  } finally {
    await context.close();
  }
}

async function take(
  page: Page,
  at: { live: number | null; reached: number; weighed: Promise<number>[]; liveFirst: boolean },
): Promise<Visit> {
  const session = await page.context().newCDPSession(page);
  const seen = await page.evaluate(() => window.benchSeen);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const sizes = await Promise.all(at.weighed);
  const before = seen.tasks.filter(([start]) => start < at.reached);
  return {
    kB: sizes.reduce((sum, size) => sum + size, 0) / 1000,
    requests: sizes.length,
    fcp: seen.fcp,
    lcp: seen.lcp,
    readable: at.liveFirst ? at.live : seen.readable,
    live: at.live,
    blocking: before.reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0),
    longest: Math.max(0, ...before.map(([, duration]) => duration)),
    heap: usedSize / 1e6,
    shift: seen.shift,
  };
}

/** Runs in the page, before anything of it. */
function watch(afterMap: string | null): void {
  const seen: Seen = { fcp: null, lcp: null, readable: null, tasks: [], shift: 0 };
  window.benchSeen = seen;
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  observe('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
  observe('layout-shift', (entry) => {
    seen.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  if (afterMap === null) return;
  // Once what stands after the map has been read, the frame that is drawn next shows all of it.
  // Its callback comes before it is laid out and painted; a message sent from there, after.
  const reading = new MutationObserver(() => {
    if (!document.querySelector(afterMap)) return;
    reading.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        seen.readable = performance.now();
      };
      port2.postMessage(null);
    });
  });
  reading.observe(document, { childList: true, subtree: true });
}
