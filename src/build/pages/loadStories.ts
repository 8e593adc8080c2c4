import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Issue, Story } from '../../core/story/types';
import { type CheckedText, checkStoryText } from '../check/checkStoryText';
import { freshAids } from '../check/freshAids';
import { hasPublicFile } from '../check/hasPublicFile';
import { printIssues } from '../check/printIssues';
import { readTextFile } from '../check/readTextFile';
import { today } from '../check/today';
import { slugProblem } from '../slug';
import { seedsFolder } from './config';

/** A story file cannot be built; the message is what the checker prints. */
export class StoryError extends Error {
  override readonly name = 'StoryError';
  // The fault is in the file; where in this program it was found is of no interest.
  override readonly stack = '';
}

export interface StorySeed {
  readonly slug: string;
  /** Absolute path of its story.json. */
  readonly file: string;
}

/** Every story of the seeds folder, by name. */
export function findSeeds(root: string): StorySeed[] {
  const folder = seedsFolder(root);
  if (!existsSync(folder)) throw new StoryError(`There is no folder ${folder}.`);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({ slug: entry.name, file: join(folder, entry.name, 'story.json') }))
    .filter(({ file }) => existsSync(file))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** The compiled stories by slug, and what the checker has to say that does not forbid a build. */
export interface LoadedStories {
  readonly stories: ReadonlyMap<string, Story>;
  readonly warnings: readonly Issue[];
}

/** A story file, and what the checker says of it as it stands. */
export interface CheckedSeed extends StorySeed, CheckedText {}

/** Checks all stories; `file` of their issues is relative to `root`. */
export function checkSeeds(root: string): CheckedSeed[] {
  return findSeeds(root).map((seed) => ({ ...seed, ...checkSeed(root, seed) }));
}

/** Checks one story as it stands. */
export function checkSeed(root: string, { slug, file }: StorySeed): CheckedText {
  const shown = relative(root, file);
  const checked = checkFile(root, slug, file, shown);
  const problem = slugProblem(slug);
  if (!problem) return checked;
  const misnamed: Issue = {
    severity: 'error',
    // No rule of the format: the name of the folder stands outside the file.
    rule: 'bad-slug',
    path: [],
    message: `The folder cannot be an address. ${problem.message}`,
    hint: `Rename it. ${problem.hint}`,
    file: shown,
    line: 1,
    column: 1,
  };
  return { issues: [misnamed, ...checked.issues] };
}

/** Checks and compiles all stories. Throws a StoryError that tells of every issue in them. */
export function loadStories(root: string): LoadedStories {
  const seeds = checkSeeds(root);
  const issues = seeds.flatMap((seed) => seed.issues);
  if (issues.some(({ severity }) => severity === 'error'))
    throw new StoryError(printIssues(issues));
  const stories = new Map(seeds.flatMap(({ slug, story }) => (story ? [[slug, story]] : [])));
  if (stories.size === 0)
    throw new StoryError(`There is no story.json under ${seedsFolder(root)}.`);
  return { stories, warnings: issues };
}

/** The last result for each file, so that a page in development is not checked anew. */
const kept = new Map<string, { readonly of: string; readonly checked: CheckedText }>();

function checkFile(root: string, slug: string, file: string, shown: string): CheckedText {
  const read = readTextFile(file, 'story');
  if (!read.ok) {
    const { message, hint, line, column } = read;
    // No rule of the format: nothing of the story could be read.
    const unread = { severity: 'error', rule: 'unreadable-file', path: [] } as const;
    return { issues: [{ ...unread, message, hint, line, column, file: shown }] };
  }
  const { text } = read;
  const known = kept.get(file);
  const day = today();
  const { aids, stamp } = freshAids(root);
  // All that the result rests on: the text, the day, and the basemaps at hand.
  const of = [day, stamp, text].join('\n');
  if (known?.of === of) return known.checked;
  let asked = false;
  const hasFile = (name: string) => {
    asked = true;
    return hasPublicFile(root, name);
  };
  const checked = checkStoryText(text, shown, {
    ...aids,
    today: day,
    folder: slug,
    argument: slug,
    hasFile,
  });
  // What rests on a file that may come or go is not kept.
  if (asked) kept.delete(file);
  else kept.set(file, { of, checked });
  return checked;
}
