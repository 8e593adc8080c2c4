// Plain JavaScript with Node's own modules only: npm test runs it before anything is installed.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The same engine without windows: what a test or a PDF asks of it costs a fifth less. */
const SHELL = 'chromium-headless-shell';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PATHS = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The browser for tests and PDFs: `WAYBILL_BROWSER`, else Chromium's headless shell or the first
 * Chromium or Chrome of this machine. null where there is none.
 * @returns {string | null}
 */
export function findBrowser() {
  return first(shell, whole);
}

/**
 * The same, but the browser that readers have wherever there is one: what it does besides
 * showing a page, such as filling in forms, takes time as well.
 * @returns {string | null}
 */
export function findReadersBrowser() {
  return first(whole, shell);
}

/** @param {(() => string | null)[]} ways */
function first(...ways) {
  const named = process.env.WAYBILL_BROWSER;
  if (named) return runnable(named) ? named : null;
  for (const way of ways) {
    const found = way();
    if (found) return found;
  }
  return null;
}

function shell() {
  return inPath([SHELL]);
}

function whole() {
  return inPath(NAMES) ?? PATHS.find(runnable) ?? null;
}

/** @param {readonly string[]} names */
function inPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((dir) => join(dir, name))).find(runnable) ?? null;
}

/** What to tell a person whose machine has no browser. */
export const BROWSER_HINT =
  'No Chromium or Chrome found for the browser tests. Install one (Debian, Ubuntu: ' +
  '"apt-get install chromium"), or set WAYBILL_BROWSER to the path of its program.';

/** @param {string} file */
function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
