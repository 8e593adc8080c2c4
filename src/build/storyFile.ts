import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { seedsFolder } from './pages/config';

/** The file that a command's argument names: a story.json, or the name of a folder in seeds/. */
export function storyFile(named: string): string {
  if (existsSync(named) || named.includes('/')) return named;
  return join(seedsFolder(process.cwd()), named, 'story.json');
}
