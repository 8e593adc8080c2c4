import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
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
