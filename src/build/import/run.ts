import { writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import type { GeographyAids } from '../../core/story/aids';
import { CERTAINTIES } from '../../core/story/certaintyNames';
import { closestWord } from '../../core/story/closestWord';
import { LEG_MODES } from '../../core/story/legModes';
import type { StoryInput } from '../../core/story/schema';
import { anyOf, quote } from '../../core/story/wording';
import { checkStoryText } from '../check/checkStoryText';
import { printIssues } from '../check/printIssues';
import { readTextFile } from '../check/readTextFile';
import { failure, type Outcome } from '../outcome';
import type { Problem } from '../slug';
import { storyFile } from '../storyFile';
import { type ReadData, UnreadableData } from './candidate';
import { FIELDS, type Mapping, readMapping } from './fields';
import type { TakeOptions } from './intake';
import { DATE_ORDERS, readDate } from './readDate';
import { readGeoJson, readXml } from './readFeatures';
import { readTable } from './readTable';
import { printReport } from './report';
import { settle } from './settle';
import { takeIn } from './takeIn';

/** How a file is read, by its ending. */
const READERS: Readonly<Record<string, (text: string) => ReadData>> = {
  '.csv': readTable,
  '.tsv': readTable,
  '.geojson': readGeoJson,
  '.json': readGeoJson,
  '.gpx': (text) => readXml(text, 'gpx'),
  '.kml': (text) => readXml(text, 'kml'),
};

const USAGE = `Usage: npm run import -- <file> --into <story> [options]

Takes places, legs and events from a .csv, .geojson, .gpx or .kml into a story, and tells
what could not be taken and why. <story> is a story.json, or the name of a folder in seeds/.
Nothing is made up, and a good story stays good: what the checker finds an error in is left
out. What the story has already is told, and not added again.

--map "column=field"     reads a field from a column; once for each. "column=" leaves it out.
                         Fields: ${Object.keys(FIELDS).join(', ')}
--mode <${LEG_MODES.join('|')}>        how legs go, where the file does not say
--certainty <word>       how sure, where the file does not say (stated)
--plus-minus-km <number> how far positions may be off, where the file does not say (1)
--reported <date>        when it became known, where the file does not say
--dates <dmy|mdy>        what comes first in dates such as 01.08.2022: the day, or the month
--strand <id>            the strand of legs and events
--source <id>            the source of the story that the file is from; else it becomes one
--dry-run                tells what would be taken, and writes nothing`;

const OPTIONS = {
  into: { type: 'string' },
  map: { type: 'string', multiple: true },
  mode: { type: 'string' },
  certainty: { type: 'string' },
  'plus-minus-km': { type: 'string' },
  reported: { type: 'string' },
  dates: { type: 'string' },
  strand: { type: 'string' },
  source: { type: 'string' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `npm run import`, but for the terminal: reads both files, and writes the story. */
export function runImport(args: readonly string[], aids: () => GeographyAids): Outcome {
  const asked = readArguments(args);
  if ('exitCode' in asked) return asked;
  const { file, values } = asked;
  const into = storyFile(values.into as string);
  const reader = READERS[extname(file).toLowerCase()];
  if (!reader) {
    const endings = anyOf(Object.keys(READERS));
    return failure(
      `${file}: files of this kind are not read.`,
      `Give a file that ends in ${endings}.`,
    );
  }
  const text = readTextFile(file, 'data');
  if (!text.ok) return failure(`${file}: ${text.message}`, text.hint);
  const story = readTextFile(into, 'story');
  if (!story.ok) return failure(`${into}: ${story.message}`, story.hint);
  const known = aids();
  const before = checkStoryText(story.text, into, known);
  if (!before.story) {
    return failure(`${printIssues(before.issues)}\nMend the story first; nothing was taken in.`);
  }
  const input = JSON.parse(story.text.replace(/^\ufeff/, '')) as StoryInput;
  const options = takeOptions(basename(file), values, input, known);
  if ('exitCode' in options) return options;
  let data: ReadData;
  try {
    data = reader(text.text);
  } catch (error) {
    if (!(error instanceof UnreadableData)) throw error;
    return failure(`${file}: ${error.message}`, error.hint);
  }
  const missing = missingColumn(data, options.mapping);
  if (missing) return failure(`${file}: ${missing.message}`, missing.hint);
  const settled = settle(story.text, input, takeIn(input, data, options), into, known);
  const { report } = settled.taken;
  if (settled.issues.some(({ severity }) => severity === 'error')) {
    return failure(
      `${printIssues(settled.issues)}\nNothing was taken in: the story would not hold.`,
    );
  }
  const count = Object.values(report.taken).flat().length;
  const said = [printReport(report)];
  if (count === 0) return { exitCode: 1, stdout: said.join('\n') };
  said.push('', `The checker on ${into}:`, printIssues(settled.issues));
  if (values['dry-run']) {
    said.push('', `${into} was not changed.`);
  } else {
    try {
      writeFileSync(into, settled.text);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return failure(`${into} cannot be written: ${why}.`, 'Check its permissions.');
    }
  }
  return { exitCode: 0, stdout: said.join('\n') };
}

type Values = Readonly<Record<string, string | boolean | string[] | undefined>>;

function readArguments(
  args: readonly string[],
): Outcome | { readonly file: string; readonly values: Values } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: OPTIONS,
    });
    if (values.help) return { exitCode: 0, stdout: USAGE };
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) return failure(USAGE);
    if (values.into === undefined) {
      return failure(
        'Say which story it goes into.',
        'Add --into <name>, the name of a folder in seeds/, or --into and its story.json.',
      );
    }
    return { file, values };
  } catch (error) {
    return failure(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

/** What the options ask for; an outcome says what is wrong with them. */
function takeOptions(
  file: string,
  values: Values,
  story: StoryInput,
  aids: GeographyAids,
): Outcome | TakeOptions {
  const mapping = readMapping((values.map as string[] | undefined) ?? []);
  if ('message' in mapping) return failure(mapping.message, mapping.hint);
  const certainty = oneOf(values.certainty ?? 'stated', CERTAINTIES, '--certainty');
  if (typeof certainty === 'object') return certainty;
  const mode = said(values.mode, LEG_MODES, '--mode');
  if (typeof mode === 'object') return mode;
  const plusMinusKm = Number(values['plus-minus-km'] ?? 1);
  if (!(plusMinusKm >= 0 && plusMinusKm <= 100)) {
    return failure(
      `--plus-minus-km ${quote(values['plus-minus-km'])} is no distance.`,
      'Give kilometres, 0 to 100.',
    );
  }
  const dates = said(values.dates, DATE_ORDERS, '--dates');
  if (typeof dates === 'object') return dates;
  const reported = values.reported === undefined ? null : readDate(String(values.reported), dates);
  if (reported && !reported.ok) return failure(`--reported: ${reported.message}`, reported.hint);
  const strand = idOf(values.strand, story.strands, '--strand');
  if (typeof strand === 'object') return strand;
  const source = idOf(values.source, story.sources, '--source');
  if (typeof source === 'object') return source;
  return {
    ...{ file, mapping, aids, certainty, plusMinusKm },
    ...(mode !== undefined && { mode }),
    ...(reported && { reported: reported.edtf }),
    ...(dates !== undefined && { dates }),
    ...(strand !== undefined && { strand }),
    ...(source !== undefined && { source }),
  };
}

/** A column that was named by hand must be there. */
function missingColumn({ candidates }: ReadData, mapping: Mapping): Problem | null {
  const columns = new Set(candidates.flatMap(({ values }) => [...values.keys()]));
  const missing = [...mapping.keys()].find((column) => !columns.has(column));
  if (missing === undefined) return null;
  const near = closestWord(missing, columns);
  const hint =
    near === null
      ? `It has ${[...columns].map(quote).join(', ')}.`
      : `Did you mean ${quote(near)}?`;
  return { message: `There is no column ${quote(missing)} with anything in it.`, hint };
}

/** `oneOf` of an option that may be left out. */
function said<T extends string>(
  value: Values[string],
  words: readonly T[],
  option: string,
): T | undefined | Outcome {
  return value === undefined ? undefined : oneOf(value, words, option);
}

function oneOf<T extends string>(
  value: Values[string],
  words: readonly T[],
  option: string,
): T | Outcome {
  const found = words.find((word) => word === value);
  return found ?? failure(`${option} ${quote(value)} is not known.`, `Take ${anyOf(words)}.`);
}

function idOf(
  value: Values[string],
  list: readonly { readonly id: string }[],
  option: string,
): string | undefined | Outcome {
  if (value === undefined || list.some(({ id }) => id === value))
    return value as string | undefined;
  const ids = list.map(({ id }) => id);
  const near = closestWord(String(value), ids);
  const hint = near === null ? `It has ${anyOf(ids)}.` : `Did you mean ${quote(near)}?`;
  return failure(`${option}: the story has no ${quote(value)}.`, hint);
}
