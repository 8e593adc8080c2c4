import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder: basemaps and their recipes are the same for whoever asks. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The basemap of every story that names none; as a file it is called this. */
export const DEFAULT_BASEMAP = 'basemap';

/** A built basemap, from the project's folder; undefined: the one of every story. */
export function basemapFile(name: string = DEFAULT_BASEMAP): string {
  return `public/basemap/${name}.json`;
}

/** The recipe that a basemap is made by, from the project's folder. */
export function recipeFile(name: string = DEFAULT_BASEMAP): string {
  return name === DEFAULT_BASEMAP ? 'seeds/basemap.json' : `seeds/basemap.${name}.json`;
}

/** Names of the basemaps at hand beside the default one: both file and recipe are there. */
export function basemapNames(root: string = ROOT): string[] {
  const folder = join(root, 'public/basemap');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .filter((name) => name !== DEFAULT_BASEMAP && existsSync(join(root, recipeFile(name))))
    .sort();
}
