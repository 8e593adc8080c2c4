import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { ROOT } from '../builtSite';
import { ofTheMachine } from '../ofTheMachine';

/** Scripts that host pages use, as their packages ship them. */
const PARENTS: Readonly<Record<string, string>> = {
  'pym.js': 'pym.js/dist/pym.v1.js',
  'frames.js': '@newswire/frames/dist/frames.umd.js',
  'resizer.js': 'iframe-resizer/js/iframeResizer.js',
};

export interface HostOptions extends BrowserContextOptions {
  readonly width?: number;
  /** The host's own Content-Security-Policy. */
  readonly policy?: string;
  /** Complaints that this test expects. */
  readonly expect?: readonly RegExp[];
}

export interface HostPages {
  readonly origin: string;
  /** Opens a page of another origin than the site's with this body. */
  open(browser: Browser, body: string, options?: HostOptions): Promise<Page>;
}

/** A newsroom's server, for all tests of the file: pages made up by each test. */
export function openHosts(): HostPages {
  const pages = new Map<string, { body: string; policy: string | undefined }>();
  let origin = '';
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const parent = PARENTS[path];
    const page = pages.get(path);
    if (parent) {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      response.end(readFileSync(join(ROOT, 'node_modules', parent)));
    } else if (page) {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        ...(page.policy !== undefined && { 'content-security-policy': page.policy }),
      });
      response.end(page.body);
    } else {
      response.writeHead(path === 'favicon.ico' ? 204 : 404).end();
    }
  });
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('No port');
    // Another host name than the site's: another origin, and another site.
    origin = `http://localhost:${address.port}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    get origin() {
      return origin;
    },
    async open(browser, body, { width = 800, policy, expect = [], ...options } = {}) {
      const name = `page-${pages.size}`;
      pages.set(name, {
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title></head><body>${body}</body></html>`,
        policy,
      });
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        ...options,
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
      onTestFinished(async () => {
        await context.close();
        const left = complaints.filter(
          (text) => !ofTheMachine(text) && !expect.some((pattern) => pattern.test(text)),
        );
        if (left.length > 0) throw new Error(`The page complained:\n${left.join('\n')}`);
      });
      await page.goto(`${origin}/${name}`);
      return page;
    },
  };
}

/** The frame of an embed once its script has taken over. */
export async function embedFrame(page: Page, selector = 'iframe') {
  const handle = await page.waitForSelector(selector, { state: 'attached' });
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('The frame holds no page');
  await frame.waitForSelector('html[data-script]', { state: 'attached' });
  return frame;
}

/** Sums the layout shifts of the page from its beginning. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );
}
