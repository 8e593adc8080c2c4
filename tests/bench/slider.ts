import { fileURLToPath } from 'node:url';
import { launchChromium } from '../browser/launchChromium';
import { serveHarness } from '../browser/serveHarness';
import type { SliderResult, Times } from './page/main';
import { median, table } from './table';

const SIZES = [10, 100, 1000, 10_000, 100_000];
/** Most that a step may cost, as a multiple of a bare redraw of the same map in the same run. */
export const AIMS: Readonly<Record<number, number>> = { 100: 1.2, 10000: 1.5, 100000: 3 };

/**
 * One step of the date slider against a bare redraw of the same map; a section of Markdown.
 * Times are of this machine and of this moment; what compares is the ratio.
 */
export async function benchSlider(sizes: readonly number[] = SIZES): Promise<string> {
  const served = await serveHarness(fileURLToPath(new URL('./page', import.meta.url)));
  const browser = await launchChromium();
  const rows: string[][] = [];
  try {
    for (const events of sizes) {
      const page = await browser.newPage({ viewport: { width: 1016, height: 632 } });
      page.on('pageerror', (error) => console.error(error.message));
      await page.goto(served.url);
      const samples = events > 10_000 ? 20 : 60;
      const result = await page.evaluate(([n, k]) => window.measureSlider(n, k), [
        events,
        samples,
      ] as const);
      rows.push(line(result));
      await page.close();
    }
  } finally {
    await browser.close();
    await served.close();
  }
  const head =
    'events,legs,changes a step,opens ms,frame: bare,step,×,finished: bare,step,×,script: bare,step,×,aim';
  return [
    'One step of the slider beside a bare redraw of the same map, ms. *Frame*: until the frame is drawn; *finished*: with WebGL forced to finish; *script*: the main thread alone. The aim is for the frame.',
    '',
    table(head.split(','), rows),
  ].join('\n');
}

function line({ events, legs, changes, readyMs, bare, step }: SliderResult): string[] {
  const pair = (of: keyof Times) => {
    const [a, b] = [median(bare[of]), median(step[of])];
    return [a.toFixed(1), b.toFixed(1), (b / a).toFixed(2)];
  };
  const aim = AIMS[events];
  const met = aim === undefined || median(step.frame) / median(bare.frame) <= aim;
  return [
    String(events),
    String(legs),
    changes.toFixed(1),
    readyMs.toFixed(0),
    ...pair('frame'),
    ...pair('finished'),
    ...pair('script'),
    aim === undefined ? '' : `${aim} ${met ? 'met' : 'missed'}`,
  ];
}
