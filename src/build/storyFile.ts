import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { seedsFolder } from './pages/config';

/**
 * The file that a command's argument names: a story.json, or the name of a folder in seeds/,
 * as seen from the current folder where it lies below.
 */
export function storyFile(named: string): string {
  if (existsSync(named) || named.includes('/')) return named;
  const file = join(seedsFolder(process.cwd()), named, 'story.json');
  const shown = relative(process.cwd(), file);
  return shown.startsWith('..') ? file : shown;
}

/** The name of the folder in seeds/ whose story.json a file is; undefined: it is none of those. */
export function folderOf(file: string): string | undefined {
  const folder = dirname(resolve(file));
  const isSeed = dirname(folder) === seedsFolder(process.cwd()) && basename(file) === 'story.json';
  return isSeed ? basename(folder) : undefined;
}
