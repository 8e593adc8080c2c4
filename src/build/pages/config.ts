import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * How a page is put on screen. Each mode has an entry for the browser and one for the
 * prerenderer; add a mode here, and its pages in `pageTable`.
 */
export const MODES = {
  reader: { client: 'src/modes/reader/client.tsx', server: 'src/modes/reader/server.tsx' },
  present: { client: 'src/modes/present/client.tsx', server: 'src/modes/present/server.tsx' },
  handout: { client: 'src/modes/handout/client.ts', server: 'src/modes/handout/server.tsx' },
  embed: { client: 'src/modes/embed/client.tsx', server: 'src/modes/embed/server.tsx' },
} as const;
export type Mode = keyof typeof MODES;

/** Pages of the site as a whole, of no one story; add one here and it is built and served. */
export const SITE_PAGES = {
  stories: {
    client: 'src/modes/stories/client.ts',
    server: 'src/modes/stories/server.tsx',
    path: 'stories/',
  },
  docs: {
    client: 'src/modes/docs/client.ts',
    server: 'src/modes/docs/server.tsx',
    path: 'docs/',
  },
} as const;
export type SitePageName = keyof typeof SITE_PAGES;

/** All that has an entry for the browser and one for the prerenderer. */
export const ENTRIES = { ...MODES, ...SITE_PAGES } as const;
export type Entry = keyof typeof ENTRIES;

/**
 * Entries built apart from the others: what they share with those is built twice, and not one
 * byte of theirs, nor one more file, comes into a page of the others.
 */
export const APART: ReadonlySet<Entry> = new Set<Entry>([
  'present',
  'handout',
  'embed',
  ...(Object.keys(SITE_PAGES) as SitePageName[]),
]);

/** Modes whose pages may be installed and kept for use without a network; an embed never is. */
export const INSTALLABLE: ReadonlySet<Mode> = new Set<Mode>(['reader', 'present', 'handout']);

/** The folder of the built basemaps, relative to the public folder. */
export const BASEMAPS = 'basemap/';

/** The folder of the stories: `WAYBILL_SEEDS`, else `seeds/`. */
export function seedsFolder(root: string): string {
  return resolve(root, process.env.WAYBILL_SEEDS || 'seeds');
}

/** The slug of the story at `/`, as package.json says; undefined where it says none. */
export function homeSlug(root: string): string | undefined {
  const parsed: unknown = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  const { waybill } = parsed as { waybill?: { home?: string } };
  return waybill?.home;
}
