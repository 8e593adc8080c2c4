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
  '<style data-later',
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

test.each([
  [390, 844],
  [1280, 800],
])(
  'what is shown first at %i × %i looks no other later, and its scroll bar is there',
  async (width, height) => {
    const page = await site.browser.newPage({ viewport: { width, height } });
    // Nothing but the style rules is to change the page.
    await page.route(/\.js$/, (route) => route.abort());
    await page.addInitScript(() => {
      const look = (element: Element) => {
        const style = getComputedStyle(element);
        // How long a change would take is nothing to see.
        const names = [...style].filter((name) => !name.startsWith('transition'));
        return names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
      };
      requestAnimationFrame(() =>
        setTimeout(() => {
          const early = document.querySelector('.timeline') === null;
          const { scrollHeight, clientHeight } = document.documentElement;
          const shown = [...document.querySelectorAll('body :is(.head, .map, .head *, .map *)')]
            .filter((one) => one.checkVisibility() && !one.closest('details > :not(summary)'))
            .map((one) => ({ one, before: look(one) }));
          const changed = () =>
            shown.flatMap(({ one, before }) => {
              const now = look(one);
              const name = `${one.nodeName}.${one.getAttribute('class')}`;
              return before.flatMap((said, i) =>
                said === now[i] ? [] : [`${name} ${said} → ${now[i]}`],
              );
            });
          const scrolls = scrollHeight > clientHeight;
          Object.assign(window, { first: { early, scrolls, count: shown.length, changed } });
        }),
      );
    });
    await page.goto(url);
    const first = await page.evaluate(() => {
      const { first } = window as unknown as {
        first: { early: boolean; scrolls: boolean; count: number; changed: () => string[] };
      };
      return { ...first, changed: first.changed() };
    });
    expect(first.changed).toEqual([]);
    expect(first).toMatchObject({ early: true, scrolls: true });
    // A wide window has the headline, and the map once its height is known.
    expect(first.count).toBeGreaterThan(width < 720 ? 100 : 2);
    await page.close();
  },
);
