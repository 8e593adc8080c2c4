import { setTimeout as sleep } from 'node:timers/promises';
import type { Devtools } from './devtools';

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
export async function visit(browser: Devtools, of: BenchPage, device: Device): Promise<Visit> {
  const { width, height, cpu } = device;
  const { browserContextId } = await browser.send<{ browserContextId: string }>(
    'Target.createBrowserContext',
  );
  try {
    const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', {
      url: 'about:blank',
      browserContextId,
    });
    const { sessionId } = await browser.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    const page = new Visited(browser, sessionId);
    await page.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
    await page.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await page.send('Page.enable');
    await page.send('Page.setLifecycleEventsEnabled', { enabled: true });
    // The compiler that runs this names functions with a helper that the page does not have.
    const before = `globalThis.__name = (named) => named;(${watch})(${JSON.stringify(of.afterMap)})`;
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source: before });
    await page.open(of.url);
    await sleep(500);
    let live: number | null = null;
    let reached = Number.POSITIVE_INFINITY;
    if (of.liveMark !== null) {
      if (of.reach) {
        await page.until(`document.querySelector('.map[data-free]') !== null`);
        reached = await page.evaluate<number>(
          `(() => { const at = performance.now(); document.querySelector('[data-map-box]').dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch' })); return at; })()`,
        );
      }
      const marked = `performance.getEntriesByName(${JSON.stringify(of.liveMark)})`;
      await page.until(`${marked}.length > 0`);
      const at = await page.evaluate<number>(`${marked}[0].startTime`);
      live = of.reach ? at - reached : at;
    }
    return await take(page, { live, reached, liveFirst: of.afterMap === null });
  } finally {
    await browser.send('Target.disposeBrowserContext', { browserContextId });
  }
}

/** A page of the browser, by its session. */
class Visited {
  readonly #browser: Devtools;
  readonly #sessionId: string;

  constructor(browser: Devtools, sessionId: string) {
    this.#browser = browser;
    this.#sessionId = sessionId;
  }

  send<T>(method: string, params: Record<string, unknown> = {}): Promise<T> {
    return this.#browser.send<T>(method, params, this.#sessionId);
  }

  /** Resolves when the network has been quiet for half a second. */
  async open(url: string): Promise<void> {
    let loader = '';
    const seen: unknown[] = [];
    let done = () => {};
    const quiet = new Promise<void>((resolve) => {
      done = resolve;
    });
    const stop = this.#browser.on('Page.lifecycleEvent', (params, session) => {
      if (session !== this.#sessionId || params.name !== 'networkIdle') return;
      seen.push(params.loaderId);
      if (params.loaderId === loader) done();
    });
    const { loaderId, errorText } = await this.send<{ loaderId: string; errorText?: string }>(
      'Page.navigate',
      { url },
    );
    if (errorText) throw new Error(`${url}: ${errorText}`);
    loader = loaderId;
    if (seen.includes(loader)) done();
    await quiet;
    stop();
  }

  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send<{
      result: { value: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, returnByValue: true });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  async until(expression: string): Promise<void> {
    const late = performance.now() + LATE_MS;
    while (!(await this.evaluate<boolean>(expression))) {
      if (performance.now() > late) throw new Error(`Never came true: ${expression}`);
      await sleep(50);
    }
  }
}

/** A page that has not done by now has failed. */
const LATE_MS = 60_000;

async function take(
  page: Visited,
  at: { live: number | null; reached: number; liveFirst: boolean },
): Promise<Visit> {
  const seen = await page.evaluate<Seen>('benchSeen');
  // Bodies as they travelled: what the browser had already did not. What a worker fetched would
  // be missing: none here does.
  const sizes = await page.evaluate<number[]>(
    `['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type)).filter(({ name, transferSize }) => name.startsWith('http') && transferSize > 0).map(({ encodedBodySize }) => encodedBodySize)`,
  );
  await page.send('HeapProfiler.collectGarbage');
  const { usedSize } = await page.send<{ usedSize: number }>('Runtime.getHeapUsage');
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
  // A page kept for offline use would be fetched beside the one that is measured.
  if (navigator.serviceWorker) {
    navigator.serviceWorker.register = () => Promise.reject(new Error('Not while measuring.'));
  }
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
