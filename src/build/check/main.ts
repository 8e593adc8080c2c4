/** `npm run check -- <story.json> [more…]`: prints every issue; exits 1 where one is an error. */
import { readFileSync, statSync } from 'node:fs';
import type { GeographyAids } from '../../core/story/aids';
import type { Issue } from '../../core/story/types';
import { basemapAids } from './aids';
import { checkStoryText } from './checkStoryText';
import { printIssues } from './printIssues';

const USAGE = `Usage: npm run check -- <story.json> [more…]

Checks story files and prints every issue with file:line:column, what is wrong and
what to do. Exits 1 if any is an error; warnings do not fail.`;

/** A story is some hundred kilobytes; what is larger than this is some other file. */
const LARGEST_BYTES = 50_000_000;

process.exitCode = main(process.argv.slice(2));

function main(files: readonly string[]): number {
  if (files.length === 0 || files.some((file) => file === '--help' || file === '-h')) {
    (files.length === 0 ? console.error : console.log)(USAGE);
    return files.length === 0 ? 1 : 0;
  }
  const aids = loadAids();
  const issues: Issue[] = [];
  let unread = 0;
  for (const file of files) {
    const read = readText(file);
    if (read.ok) issues.push(...checkStoryText(read.text, file, aids).issues);
    else {
      unread++;
      console.error(`${file}:1:1  error  ${read.message}\n  → ${read.hint}`);
    }
  }
  const report = printIssues(issues, {
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  });
  if (unread < files.length) console.log(report);
  return unread > 0 || issues.some(({ severity }) => severity === 'error') ? 1 : 0;
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

type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string; readonly hint: string };

function readText(file: string): ReadText {
  const fail = (message: string, hint: string): ReadText => ({ ok: false, message, hint });
  try {
    const { size } = statSync(file);
    if (size > LARGEST_BYTES) {
      return fail(
        `The file has ${Math.round(size / 1e6)} MB; a story has at most ${LARGEST_BYTES / 1e6}.`,
        'Give the story file itself, not a data set.',
      );
    }
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT')
      return fail('There is no such file.', `Check the path; it is taken from ${process.cwd()}.`);
    if (code === 'EISDIR')
      return fail('This is a folder, not a file.', 'Name the story.json inside it.');
    if (code === 'EACCES') return fail('The file may not be read.', 'Check its permissions.');
    if (error instanceof TypeError)
      return fail('The file is not in UTF-8.', 'Save it as UTF-8 in your editor.');
    return fail(
      `The file cannot be read (${error instanceof Error ? error.message : String(error)}).`,
      'Check the path.',
    );
  }
}
