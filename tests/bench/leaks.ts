import { launchChromium } from '../browser/launchChromium';
import { mountAndLeave } from '../browser/mountAndLeave';
import { serveHarness } from '../browser/serveHarness';

/** Mounts and leaves the live map; answers a line of Markdown on what is left behind. */
export async function benchLeaks(times = 200): Promise<string> {
  const served = await serveHarness();
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 600, height: 400 } });
    await page.goto(served.url);
    const warm = await mountAndLeave(page, 20);
    const left = await mountAndLeave(page, times);
    return (
      `The live map mounted and left ${times} times: heap ${(warm.heap / 1e6).toFixed(2)} MB before, ` +
      `${(left.heap / 1e6).toFixed(2)} MB after; ${left.contexts} WebGL contexts and ${left.workers} workers left.`
    );
  } finally {
    await browser.close();
    await served.close();
  }
}
