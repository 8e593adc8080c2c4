import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EXPORTS, type ExportFormat } from '../../core/export/formats';
import { closestWord } from '../../core/story/closestWord';
import { anyOf, quote } from '../../core/story/wording';
import { checkStoryText } from '../check/checkStoryText';
import { printIssues } from '../check/printIssues';
import { readTextFile } from '../check/readTextFile';
import { failure, type Outcome } from '../outcome';
import { storyFile } from '../storyFile';

const FORMATS = Object.keys(EXPORTS) as ExportFormat[];
const USAGE = `Usage: npm run export -- <story> --as <${FORMATS.join('|')}> [--out <file>] [--language <tag>]

Writes a story for other programs. <story> is a story.json, or the name of a folder in
seeds/. Without --out it goes to the terminal (use npm run --silent to redirect it).

csv      the claims, for a spreadsheet
json     the story again, defaults filled in
geojson  places, legs and events, for geographic programs
kml      the same, for globes
gpx      the same, for navigation programs; what has no point or line is left out

--language takes names and texts in that language, where the story has them.`;

/** `npm run export`, but for the terminal: reads the story, writes the file named by --out. */
export function runExport(args: readonly string[]): Outcome {
  if (args.includes('--help')) return { exitCode: 0, stdout: USAGE };
  const asked = readArguments(args);
  if (typeof asked === 'string') return failure(asked);
  const { story: named, format, out, language } = asked;
  const file = storyFile(named);
  const read = readTextFile(file, 'story');
  if (!read.ok) return failure(`${file}: ${read.message}`, read.hint);
  const { story, issues } = checkStoryText(read.text, file);
  if (!story) return failure(printIssues(issues));
  const text = EXPORTS[format].write(story, language ?? story.language);
  if (out === undefined) return { exitCode: 0, stdout: text };
  try {
    writeFileSync(out, text);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return failure(`${out} cannot be written: ${said}.`, 'Check the path after --out.');
  }
  return { exitCode: 0 };
}

interface Asked {
  readonly story: string;
  readonly format: ExportFormat;
  readonly out: string | undefined;
  readonly language: string | undefined;
}

/** The arguments; a string says what is wrong with them. */
function readArguments(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        out: { type: 'string' },
        language: { type: 'string' },
      },
    });
    const [story] = positionals;
    const { as: format, out, language } = values;
    if (story === undefined || positionals.length > 1) return USAGE;
    if (format === undefined) return `Say in which format: --as ${anyOf(FORMATS)}.\n\n${USAGE}`;
    if (!isFormat(format)) {
      const near = closestWord(format, FORMATS);
      const meant = near === null ? `Take ${anyOf(FORMATS)}.` : `Did you mean ${near}?`;
      return `There is no format ${quote(format)}.\n  → ${meant}`;
    }
    return { story, format, out, language };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`;
  }
}

function isFormat(word: string): word is ExportFormat {
  return Object.hasOwn(EXPORTS, word);
}
