import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { type RunningServer, startServer } from '../../src/build/serve';
import { builtSite } from './builtSite';
import { ofTheMachine } from './ofTheMachine';
import { sharedChromium } from './sharedChromium';

export interface SiteOptions {
  /** A folder of stories other than the project's own, relative to the project. */
  readonly seeds?: string;
  /** Builds the site in some other way, and returns its folder. */
  readonly built?: () => Promise<string>;
  /** The path the site is served under, with slashes at both ends. */
  readonly base?: string;
}

export interface PageOptions {
  /** The page, relative to the site: '' is the home story. */
  readonly path?: string;
  readonly width?: number;
  readonly height?: number;
  /** What the reader's system asks for. */
  readonly theme?: 'light' | 'dark' | 'contrast';
  /** false: scripts do not run. */
  readonly js?: boolean;
  readonly reducedMotion?: boolean;
  readonly touch?: boolean;
  readonly scale?: number;
  readonly locale?: string;
  readonly timezone?: string;
  /** true: the site may register its service worker; else each page is a first visit. */
  readonly serviceWorker?: boolean;
  /**
   * true: the browser keeps files as it does for readers. It does not while requests elsewhere
   * are stopped; so these are only told of.
   */
  readonly cache?: boolean;
  /** Origins other than the site's that the page may ask: a story that names one does. */
  readonly elsewhere?: readonly string[];
  /** Complaints that this test expects; each must match the whole message somewhere. */
  readonly expect?: readonly RegExp[];
  /** Called before the page is opened, e.g. to watch its requests. */
  readonly before?: (page: Page) => void | Promise<void>;
}

export interface Site {
  /** With a slash at the end. */
  readonly url: string;
  /** The built folder. */
  readonly folder: string;
  readonly browser: Browser;
  /** Every request that has reached the server, by its path from the root of the site. */
  readonly asked: readonly string[];
  /**
   * Opens a page of the site, for the test that calls it. That test fails when the page
   * writes an error or a warning, throws, asks for something that is not there, or asks
   * anything of another host (such a request is also stopped).
   */
  openPage(options?: PageOptions): Promise<Page>;
}

/**
 * The built site, served, and a browser, for all tests of the file (or `describe`) that
 * calls this.
 */
export function openSite(options: SiteOptions = {}): Site {
  const chromium = sharedChromium();
  let server: RunningServer;
  let folder = '';
  const asked: string[] = [];
  beforeAll(async () => {
    folder = await (options.built?.() ?? builtSite(options.seeds));
    server = await startServer(folder, {
      ...(options.base !== undefined && { base: options.base }),
      onRequest: (path) => asked.push(path),
    });
  });
  afterAll(async () => {
    await server?.close();
  });
  return {
    get url() {
      return server.url;
    },
    get folder() {
      return folder;
    },
    asked,
    get browser() {
      return chromium.browser;
    },
    openPage: (page = {}) => openPage(chromium.browser, server.url, page),
  };
}

async function openPage(browser: Browser, siteUrl: string, options: PageOptions): Promise<Page> {
  const { elsewhere = [] } = options;
  const context = await browser.newContext(contextOptions(options));
  const page = await context.newPage();
  const complaints = watch(page, [new URL(siteUrl).origin, ...elsewhere]);
  onTestFinished(async () => {
    await context.close();
    const expected = options.expect ?? [];
    const unexpected = complaints.filter(
      (said) => !ofTheMachine(said) && !expected.some((pattern) => pattern.test(said)),
    );
    if (unexpected.length > 0) throw new Error(`The page complained:\n${unexpected.join('\n')}`);
  });
  if (!options.cache) {
    await context.route(
      (url) =>
        /^https?:$/.test(url.protocol) &&
        ![new URL(siteUrl).origin, ...elsewhere].includes(url.origin),
      (route) => route.abort(),
    );
  }
  await options.before?.(page);
  await page.goto(new URL(options.path ?? '', siteUrl).href);
  return page;
}

function contextOptions(options: PageOptions): BrowserContextOptions {
  const { width = 1280, height = 800, theme = 'light' } = options;
  return {
    viewport: { width, height },
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    contrast: theme === 'contrast' ? 'more' : 'no-preference',
    javaScriptEnabled: options.js ?? true,
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    hasTouch: options.touch ?? false,
    deviceScaleFactor: options.scale ?? 1,
    locale: options.locale ?? 'en-GB',
    serviceWorkers: options.serviceWorker ? 'allow' : 'block',
    ...(options.timezone !== undefined && { timezoneId: options.timezone }),
  };
}

function watch(page: Page, origins: readonly string[]): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warning') complaints.push(`${type}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const within =
      origins.includes(url.origin) || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!within) complaints.push(`asked another host: ${url.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}
