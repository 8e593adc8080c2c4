/**
 * `npm run check -- <story.json> [more…]`: prints every issue; exits 1 where one is an error.
 * With `--article` or `--fingerprint` it sets a story beside the text of its article.
 */
import { parseArgs } from 'node:util';
import type { GeographyAids } from '../../core/story/aids';
import type { Issue, Story } from '../../core/story/types';
import { ROOT } from '../basemap/files';
import { runCoverage, runFingerprint } from '../coverage/run';
import type { Outcome } from '../outcome';
import { folderOf, storyFile } from '../storyFile';
import { basemapAids } from './aids';
import { checkStoryText } from './checkStoryText';
import { hasPublicFile } from './hasPublicFile';
import { printIssues } from './printIssues';
import { readTextFile } from './readTextFile';
import { today } from './today';

const USAGE = `Usage: npm run check -- <story.json> [more…]
       npm run check -- <story.json> --article <article.txt>
       npm run check -- <story.json> --fingerprint <article.txt>

A story is a story.json, or the name of a folder in seeds/.

Checks story files and prints every issue with file:line:column, what is wrong and
what to do. Exits 1 if any is an error; warnings do not fail.

--all          prints every issue, however many are alike; else the first of them
               stands for all, with the lines of the others.
--article      compares your copy of the article with the text that was curated,
               paragraph by paragraph. Exits 1 if they are not the same.
--fingerprint  prints the fingerprints of the article's paragraphs, to paste into the
               story. A story keeps these, never the text.`;

const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  const asked = readArguments(args);
  if (typeof asked === 'string') return usageError(asked);
  const { files, help, all, article, fingerprint } = asked;
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const [file] = files;
  if (file === undefined) return usageError();
  if (article === undefined && fingerprint === undefined) return checkFiles(files, all).exitCode;
  if (files.length > 1 || (article !== undefined && fingerprint !== undefined)) {
    return usageError('One story goes with one article.');
  }
  if (fingerprint !== undefined) {
    const story = readStory(file);
    return tell(runFingerprint(story, fingerprint, readTextFile(fingerprint, 'article')));
  }
  const { exitCode, stories } = checkFiles(files, all);
  const [story] = stories;
  if (exitCode !== 0 || !story || article === undefined) return exitCode;
  console.log('');
  return tell(runCoverage(story, article, readTextFile(article, 'article'), { colour }));
}

interface Asked {
  readonly files: readonly string[];
  readonly help: boolean;
  readonly all: boolean;
  readonly article: string | undefined;
  readonly fingerprint: string | undefined;
}

/** A bare word is the name of a story; anything else, and what is there, is a file. */
function named(argument: string): string {
  return /^[\w-]+$/.test(argument) ? storyFile(argument) : argument;
}

/** The arguments; a string says what is wrong with them. */
function readArguments(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        all: { type: 'boolean', default: false },
        article: { type: 'string' },
        fingerprint: { type: 'string' },
      },
    });
    const { help = false, all = false, article, fingerprint } = values;
    return { files: positionals.map(named), help, all, article, fingerprint };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function usageError(what?: string): number {
  console.error(what === undefined ? USAGE : `${what}\n\n${USAGE}`);
  return 1;
}

/** Checks files, prints every issue, and gives the stories that have no error. */
function checkFiles(
  files: readonly string[],
  all: boolean,
): { exitCode: number; stories: readonly Story[] } {
  const hasFile = (name: string) => hasPublicFile(ROOT, name);
  const aids = { ...loadAids(), today: today(), hasFile };
  const issues: Issue[] = [];
  const stories: Story[] = [];
  let unread = 0;
  for (const file of files) {
    const read = readTextFile(file, 'story');
    if (read.ok) {
      const folder = folderOf(file);
      const checked = checkStoryText(read.text, file, {
        ...aids,
        ...(folder && { folder }),
        argument: folder ?? file,
      });
      issues.push(...checked.issues);
      if (checked.story) stories.push(checked.story);
    } else {
      unread++;
      console.error(
        `${file}:${read.line}:${read.column}  error  ${read.message}\n  → ${read.hint}`,
      );
    }
  }
  if (unread < files.length) console.log(printIssues(issues, { colour, all }));
  const failed = unread > 0 || issues.some(({ severity }) => severity === 'error');
  return { exitCode: failed ? 1 : 0, stories };
}

/** A story without a word on its issues; null where it has errors or cannot be read. */
function readStory(file: string): Story | null {
  const read = readTextFile(file, 'story');
  return read.ok ? (checkStoryText(read.text, file).story ?? null) : null;
}

function tell({ exitCode, stdout, stderr }: Outcome): number {
  if (stdout !== undefined) console.log(stdout);
  if (stderr !== undefined) console.error(stderr);
  return exitCode;
}

/** Without the basemap the checks that need it are left out, and that is said. */
function loadAids(): GeographyAids {
  try {
    return basemapAids();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    console.error(
      `Note: the basemap cannot be read, so nothing is checked against land and countries (${said}).\n  → Run npm run basemap.`,
    );
    return {};
  }
}
