import type { Page } from 'playwright-core';

/** What is there after all maps are gone. */
export interface Left {
  /** JavaScript heap in bytes, after a collection. */
  readonly heap: number;
  /** WebGL contexts not given back. */
  readonly contexts: number;
  readonly workers: number;
  readonly elements: number;
}

/** Mounts the live map in the harness page and destroys it once it is ready, so many times. */
export async function mountAndLeave(page: Page, times: number): Promise<Left> {
  const left = await page.evaluate(async (times) => {
    const { harness } = window;
    const before = {
      made: harness.workerMessages.made.length,
      ended: harness.workerMessages.ended,
    };
    let contexts = 0;
    for (let i = 0; i < times; i++) {
      await harness.mount({ camera: { center: [131.2, 42], zoom: 7.2 } });
      const gl = harness.live?.canvasContainer.querySelector('canvas')?.getContext('webgl2');
      harness.live?.destroy();
      harness.live = null;
      if (!gl?.isContextLost()) contexts++;
    }
    // The last worker is let go a moment after its map.
    await new Promise((resolve) => setTimeout(resolve, 300));
    harness.told.length = 0;
    harness.cameras.length = 0;
    const made = harness.workerMessages.made.splice(0).length - before.made;
    const ended = harness.workerMessages.ended - before.ended;
    return {
      contexts,
      workers: made - ended,
      elements: document.getElementById('map')?.childElementCount ?? 0,
    };
  }, times);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { ...left, heap: usedSize };
}
