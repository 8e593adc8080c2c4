import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { BROWSER_HINT, findBrowser } from '../../src/build/findBrowser.mjs';

/**
 * WebGL by software, and DOM and SVG painted by the CPU as well: with GPU rasterisation on,
 * software WebGL makes ordinary painting many times slower than any real device.
 */
export const SOFTWARE_WEBGL = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-rasterization',
  '--disable-gpu-compositing',
];

/**
 * The last list of features on a command line is the one that counts, so this one holds all
 * that Playwright turns off and that matters here, and then the pages that the browser would
 * load for the address bar of every window: they cost more than the page under test.
 */
const UNWANTED_FEATURES = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'PreloadTopChromeWebUI',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'OmniboxWebUIAimPopup',
];

/** Keeps the browser from calling its maker: on a closed network every try is an error. */
const QUIET_NETWORK = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface ChromiumOptions {
  readonly args?: readonly string[];
  readonly without?: readonly string[];
  readonly unwanted?: readonly string[];
}

/**
 * Starts a headless Chromium with WebGL. `without` takes away default arguments of ours,
 * `args` adds some, `unwanted` turns off more features. Throws, saying what to do, where there
 * is no browser.
 */
export async function launchChromium(
  { args = [], without = [], unwanted = [] }: ChromiumOptions = {},
  options: LaunchOptions = {},
): Promise<Browser> {
  const ours = chromiumArguments(unwanted).filter((arg) => !without.includes(arg));
  return chromium.launch({
    executablePath: findChromium(),
    headless: true,
    ...options,
    args: [...ours, ...args],
  });
}

/** How a Chromium is started here, whoever starts it. */
export function chromiumArguments(unwanted: readonly string[] = []): string[] {
  const features = `--disable-features=${[...UNWANTED_FEATURES, ...unwanted].join(',')}`;
  return [...QUIET_NETWORK, ...SOFTWARE_WEBGL, features];
}

/** The program of the browser. Throws, saying what to do, where there is none. */
export function findChromium(): string {
  const program = findBrowser();
  if (program === null) throw new Error(BROWSER_HINT);
  return program;
}
