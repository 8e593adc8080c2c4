import { fileURLToPath } from 'node:url';
import { launchChromium } from '../browser/launchChromium';
import { serveHarness } from '../browser/serveHarness';
import type { SliderResult, Times } from './page/main';

const SIZES = [10, 100, 1000, 10_000, 100_000];
/** Most that a step may cost, as a multiple of a bare redraw of the same map in the same run. */
export const AIMS: Readonly<Record<number, number>> = { 1000: 1.5, 10000: 2.5 };

/**
 * One step of the date slider against a bare redraw of the same map. Times are of this
 * machine and of this moment; what compares is the ratio.
 */
export async function benchSlider(sizes: readonly number[] = SIZES): Promise<void> {
  const served = await serveHarness(fileURLToPath(new URL('./page', import.meta.url)));
  const browser = await launchChromium();
  try {
    console.log(
      'One step of the slider, medians in ms, and as multiples of a bare redraw of the same map.',
    );
    console.log(
      'frame: until the frame is drawn; finished: with WebGL forced to finish; script: main thread alone.\n',
    );
    console.log(
      row([
        'events',
        'legs',
        'changes',
        'opens',
        'frame',
        '',
        '',
        'finished',
        '',
        '',
        'script',
        '',
        '',
        'aim',
      ]),
    );
    console.log(
      row([
        '',
        '',
        'a step',
        '',
        'bare',
        'step',
        '×',
        'bare',
        'step',
        '×',
        'bare',
        'step',
        '×',
        '',
      ]),
    );
    for (const events of sizes) {
      const page = await browser.newPage({ viewport: { width: 1016, height: 632 } });
      page.on('pageerror', (error) => console.error(error.message));
      await page.goto(served.url);
      const samples = events > 10_000 ? 20 : 60;
      const result = await page.evaluate(([n, k]) => window.measureSlider(n, k), [
        events,
        samples,
      ] as const);
      console.log(line(result));
      await page.close();
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

function line({ events, legs, changes, readyMs, bare, step }: SliderResult): string {
  const pair = (of: keyof Times) => {
    const [a, b] = [median(bare[of]), median(step[of])];
    return [a.toFixed(1), b.toFixed(1), (b / a).toFixed(2)];
  };
  const script = pair('script');
  const aim = AIMS[events];
  const met =
    aim === undefined
      ? ''
      : `≤ ${aim} ${median(step.frame) / median(bare.frame) <= aim ? 'met' : 'MISSED'}`;
  return row([
    String(events),
    String(legs),
    changes.toFixed(1),
    readyMs.toFixed(0),
    ...pair('frame'),
    ...pair('finished'),
    ...script,
    met,
  ]);
}

function row(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(8)).join(' ');
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
