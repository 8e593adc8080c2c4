import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../findBrowser.mjs';
import { startServer } from '../serve';

/** The papers of the world: where Letter is not used, A4 is. */
export const PAPERS = [
  { format: 'A4', file: 'handout-a4.pdf' },
  { format: 'Letter', file: 'handout-letter.pdf' },
] as const;

/** What of a page waits for its files: the build takes the word away once they are there. */
const WAITING = /(<span data-pdf="[^"]*") hidden="">/;

/**
 * Prints every handout of a built site as PDF, beside its page, and lets the page offer it.
 * null where no browser is found: nothing is made, and no page offers what is not there.
 *
 * @returns the files made, relative to the folder. Throws where a page does not print.
 */
export async function makePdfs(folder: string): Promise<string[] | null> {
  const program = findBrowser();
  if (program === null) return null;
  const pages = handoutPages(folder);
  const server = await startServer(folder);
  const made: string[] = [];
  try {
    const browser = await chromium.launch({
      executablePath: program,
      // As root, as in a container, Chromium runs only without its sandbox; the page is ours.
      args: ['--disable-background-networking', '--no-first-run', ...sandbox()],
    });
    try {
      const page = await browser.newPage();
      for (const file of pages) {
        const path = relative(folder, dirname(file)).replaceAll('\\', '/');
        await page.goto(`${server.url}${path}/`);
        await page.evaluate(() => document.fonts.ready);
        for (const { format, file: name } of PAPERS) {
          const pdf = join(dirname(file), name);
          await page.pdf({ path: pdf, format, printBackground: true, tagged: true, outline: true });
          made.push(relative(folder, pdf));
        }
        writeFileSync(file, readFileSync(file, 'utf8').replace(WAITING, '$1>'));
      }
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
  return made;
}

function sandbox(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Every handout page of a built site. */
function handoutPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((entry) => /(^|[\\/])handout$/.test(entry))
    .map((entry) => join(folder, entry, 'index.html'))
    .filter((file) => existsSync(file));
}
