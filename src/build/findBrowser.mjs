// Plain JavaScript with Node's own modules only: npm test runs it before anything is installed.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PATHS = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The browser for the tests: `WAYBILL_BROWSER`, else the first Chromium or Chrome of this
 * machine. null where there is none.
 * @returns {string | null}
 */
export function findBrowser() {
  const named = process.env.WAYBILL_BROWSER;
  if (named) return runnable(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...NAMES.flatMap((name) => folders.map((dir) => join(dir, name))), ...PATHS];
  return candidates.find(runnable) ?? null;
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
