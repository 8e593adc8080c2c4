import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './launchChromium';

let running: Promise<Browser> | undefined;

/**
 * The browser of all test files that one worker runs, for the file (or `describe`) that calls
 * this: to start one costs more than most tests. It ends with the worker. What a file leaves
 * open in it is closed; one that has crashed is not handed to the next file.
 */
export function sharedChromium(): { readonly browser: Browser } {
  let browser: Browser;
  beforeAll(async () => {
    const last = await running?.catch(() => undefined);
    if (!last?.isConnected()) running = launchChromium({ unwanted: UNWANTED });
    browser = await (running as Promise<Browser>);
  });
  afterAll(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
  });
  return {
    get browser() {
      return browser;
    },
  };
}

/**
 * The process that a browser keeps ready for the next page of a reader: a test throws its
 * pages away before that.
 */
const UNWANTED = ['SpareRendererForSitePerProcess'];
