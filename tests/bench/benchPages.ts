import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressFolder } from '../../src/build/compress';
import { startServer } from '../../src/build/serve';
import { builtSite } from '../browser/builtSite';
import { Devtools } from './devtools';
import { type BenchPage, type Device, type Visit, visit } from './pages';
import { buildBareMap, writeBareSvg } from './references/build';
import { type SlowNetwork, slowNetwork } from './slowNetwork';
import { median, table } from './table';

const PHONE: Device = { name: 'phone', cpu: 4, width: 390, height: 844 };
const DESK: Device = { name: 'desk', cpu: 1, width: 1280, height: 800 };
const TITLES: Readonly<Record<string, string>> = {
  phone: 'Phone, 390 × 844: 1.6 Mbit/s, 150 ms there and back, CPU ÷4',
  desk: 'Desk, 1280 × 800: not throttled',
};

type Page = 'Waybill' | 'bare SVG page' | 'bare MapLibre page';
type Visits = Record<Page, Visit[]>;

/** This project beside its two references, interleaved; answers a section of Markdown. */
export async function benchPages(runs = 5): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-bench-'));
  const site = await builtSite();
  cpSync(site, join(folder, 'waybill'), { recursive: true });
  writeBareSvg(site, join(folder, 'svg'));
  await buildBareMap(site, join(folder, 'map'));
  await compressFolder(folder);
  const server = await startServer(folder);
  const slow = await slowNetwork(Number(new URL(server.url).port), {
    delayMs: 75,
    bytesPerSecond: 200_000,
  });
  const browser = Devtools.launch();
  try {
    const sections: string[] = [];
    for (const device of [PHONE, DESK]) {
      const visits = await interleave(browser, device, device.cpu > 1 ? slow : server, runs);
      sections.push(section(device, visits));
    }
    return sections.join('\n\n');
  } finally {
    await browser.close();
    await slow.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function interleave(
  browser: Devtools,
  device: Device,
  line: SlowNetwork | { readonly url: string },
  runs: number,
): Promise<Visits> {
  const base = 'port' in line ? `http://127.0.0.1:${line.port}/` : line.url;
  const pages: (BenchPage & { name: Page })[] = [
    {
      name: 'Waybill',
      url: `${base}waybill/`,
      // The last of the map, an empty box.
      afterMap: '.map [data-notice]',
      liveMark: 'waybill:map-live',
      reach: true,
    },
    {
      name: 'bare SVG page',
      url: `${base}svg/`,
      afterMap: '[data-after-map]',
      liveMark: null,
      reach: false,
    },
    {
      name: 'bare MapLibre page',
      url: `${base}map/`,
      afterMap: null,
      liveMark: 'bench:live',
      reach: false,
    },
  ];
  const visits: Visits = { Waybill: [], 'bare SVG page': [], 'bare MapLibre page': [] };
  // The first round warms the browser's processes and is not counted.
  for (let run = -1; run < runs; run++) {
    for (const page of pages) {
      const seen = await visit(browser, page, device);
      if (run >= 0) visits[page.name].push(seen);
    }
  }
  return visits;
}

const COLUMNS: readonly [key: keyof Visit, title: string, digits: number][] = [
  ['kB', 'kB', 0],
  ['requests', 'requests', 0],
  ['fcp', 'FCP ms', 0],
  ['lcp', 'LCP ms', 0],
  ['readable', 'map readable ms', 0],
  ['live', 'map live ms', 0],
  ['blocking', 'blocking ms', 0],
  ['longest', 'longest task ms', 0],
  ['heap', 'heap MB', 1],
  ['shift', 'layout shift', 3],
];

function section(device: Device, visits: Visits): string {
  const middle = (page: Page, key: keyof Visit): number =>
    median(visits[page].map((seen) => seen[key] ?? Number.NaN));
  const rows = (Object.keys(visits) as Page[]).map((page) => [
    page,
    ...COLUMNS.map(([key, , digits]) => {
      const value = middle(page, key);
      return Number.isNaN(value) ? '–' : value.toFixed(digits);
    }),
  ]);
  const readable = middle('Waybill', 'readable') / middle('bare SVG page', 'readable');
  const live = middle('Waybill', 'live') / middle('bare MapLibre page', 'live');
  const kB = middle('Waybill', 'kB') / middle('bare MapLibre page', 'kB');
  return [
    `### ${TITLES[device.name]}`,
    '',
    table(['', ...COLUMNS.map(([, title]) => title)], rows),
    '',
    `Map readable: ${readable.toFixed(2)} × the bare SVG page (aim: 1.15). ` +
      `Map live, from the tap: ${live.toFixed(2)} × the bare MapLibre page from its navigation (aim: 1.1). ` +
      `All bytes: ${kB.toFixed(2)} × the bare MapLibre page (aim: 1.1). ` +
      `Blocking before the tap: ${middle('Waybill', 'blocking').toFixed(0)} ms (aim: 150).`,
  ].join('\n');
}
