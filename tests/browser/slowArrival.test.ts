import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite } from './site';

const site = openSite();

/** Where a slow line stops for a while: before each of these. */
const CUTS = [
  '<section class="timeline"',
  '<div class="lanes"',
  '<fieldset',
  '<div class="slider"',
  '<footer',
];
const PAUSE_MS = 200;

let server: Server;
let url = '';

/** The site, with its pages in pieces, each a while after the one before. */
beforeAll(async () => {
  const files = sirv(site.folder, { dev: true });
  server = createServer((request, response) => {
    const { pathname: path } = new URL(request.url ?? '/', 'http://localhost');
    if (!path.endsWith('/')) {
      files(request, response);
      return;
    }
    const page = readFileSync(join(site.folder, path, 'index.html'), 'utf8');
    const ends = CUTS.map((cut) => page.indexOf(cut))
      .filter((end) => end > 0)
      .sort((a, b) => a - b);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    const send = (from: number, rest: readonly number[]) => {
      const [end, ...more] = rest;
      if (end === undefined) {
        response.end(page.slice(from));
        return;
      }
      response.write(page.slice(from, end));
      setTimeout(send, PAUSE_MS, end, more);
    };
    send(0, ends);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each([
  ['', 1280, 800],
  ['', 390, 844],
  ['embed/', 720, 780],
  ['embed/?timeline=0&title=0&context=0', 390, 844],
])('nothing shifts while /%s comes in bit by bit at %i × %i', async (path, width, height) => {
  const page = await site.browser.newPage({ viewport: { width, height } });
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number;
          sources: { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[];
        };
        const moved = sources.map(
          ({ node, previousRect: from, currentRect: to }) =>
            `${node?.nodeName} ${node?.getAttribute?.('class')} from ${JSON.stringify(from)} to ${JSON.stringify(to)}`,
        );
        seen.push(`${value}: ${moved.join('; ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${url}${path}`);
  await page.waitForSelector('html[data-script] .map[data-free]');
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  const paints = await page.evaluate(() => performance.getEntriesByName('first-paint')[0]);
  // It did paint while it came in, or there was nothing to see.
  expect(paints?.startTime).toBeLessThan(CUTS.length * PAUSE_MS);
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  await page.close();
});
