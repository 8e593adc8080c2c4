import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

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

/**
 * Starts a headless Chromium with WebGL. `without` takes away default arguments of ours,
 * `args` adds some. Throws, saying what to do, where there is no browser.
 */
export async function launchChromium(
  { args = [], without = [] }: { args?: readonly string[]; without?: readonly string[] } = {},
  options: LaunchOptions = {},
): Promise<Browser> {
  const ours = [...QUIET_NETWORK, ...SOFTWARE_WEBGL].filter((arg) => !without.includes(arg));
  return chromium.launch({
    executablePath: findChromium(),
    headless: true,
    ...options,
    args: [...ours, ...args],
  });
}

/** Where the browser is: WAYBILL_BROWSER, else the first found on PATH, else a usual place. */
export function findChromium(): string {
  const named = process.env.WAYBILL_BROWSER;
  if (named) {
    if (runs(named)) return named;
    throw new Error(`WAYBILL_BROWSER is ${named}, but no program is there.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [...onPath, ...USUAL_PLACES].find(runs);
  if (found) return found;
  throw new Error(
    'No Chromium found. Install one (Debian: apt-get install chromium) or name it: ' +
      'WAYBILL_BROWSER=/path/to/chromium',
  );
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
