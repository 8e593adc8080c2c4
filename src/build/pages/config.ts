import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * How a page is put on screen. Each mode has an entry for the browser and one for the
 * prerenderer; add a mode here, and its pages in `pageTable`.
 */
export const MODES = {
  reader: { client: 'src/modes/reader/client.tsx', server: 'src/modes/reader/server.tsx' },
} as const;
export type Mode = keyof typeof MODES;

/** The built basemap, relative to the public folder. */
export const BASEMAP = 'basemap/basemap.json';

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
