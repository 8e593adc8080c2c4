import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { closestWord } from '../core/story/closestWord';
import { anyOf, quote } from '../core/story/wording';
import { seedsFolder } from './pages/config';
import { type Problem, slugProblem } from './slug';

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

/** What to say where `file` is the story.json of no story; null: it is not one of seeds/ at all. */
export function noSuchStory(file: string): Problem | null {
  const name = folderOf(file);
  if (name === undefined) return null;
  const folder = seedsFolder(process.cwd());
  if (existsSync(join(folder, name))) {
    return {
      message: `The folder of the story ${quote(name)} holds no story.json.`,
      hint: 'Put the story file there, under that name.',
    };
  }
  const message = `There is no story ${quote(name)} in ${relative(process.cwd(), folder) || folder}.`;
  const stories = storiesIn(folder);
  const near = closestWord(name, stories);
  if (near !== null) return { message, hint: `Did you mean ${near}?` };
  const known = stories.length > 0 ? `Those there are ${anyOf(stories)}. ` : '';
  const make = slugProblem(name) ? '' : `npm run new -- ${name} makes it.`;
  return { message, hint: `${known}${make}`.trim() || 'npm run new -- <slug> makes a story.' };
}

function storiesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'story.json')));
  return names.sort();
}
