import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CERTAINTIES, CERTAINTY_MEANS } from '../../core/story/certaintyNames';
import { LEG_MODES } from '../../core/story/legModes';
import { STRAND_LOOKS } from '../../core/story/strandLooks';
import { type Problem, slugProblem } from '../slug';

const EXAMPLE = fileURLToPath(new URL('example/', import.meta.url));
const SCHEMA = fileURLToPath(new URL('../../../public/story.schema.json', import.meta.url));

/** The text of the example story, as it lies in the project. */
export function exampleText(): string {
  return read('story.json');
}

export type NewStory =
  | { readonly ok: true; readonly folder: string; readonly files: readonly string[] }
  | ({ readonly ok: false } & Problem);

/**
 * Makes the folder `<seeds>/<slug>` with a small example story and a README that explains
 * its fields. Nothing that is already there is touched: a folder of that name is an error.
 */
export function newStory(seeds: string, slug: string): NewStory {
  const problem = slugProblem(slug);
  if (problem) return { ok: false, ...problem };
  const folder = join(seeds, slug);
  if (existsSync(folder)) {
    return {
      ok: false,
      message: `There is already a folder ${folder}.`,
      hint: 'Take another slug, or remove the folder if nothing in it is needed.',
    };
  }
  const texts = {
    'story.json': filled(read('story.json'), slug, folder),
    'README.md': explained(read('README.md')).replaceAll('<slug>', slug),
  };
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      message: `${folder} cannot be written: ${said}.`,
      hint: 'Check that the folder above it may be written to.',
    };
  }
  return { ok: true, folder, files: Object.keys(texts).map((name) => join(folder, name)) };
}

function read(name: string): string {
  return readFileSync(join(EXAMPLE, name), 'utf8');
}

/** The README with the words that the format knows, as the tables have them. */
function explained(text: string): string {
  const list = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ');
  const certainties = CERTAINTIES.map((one) => `\`${one}\` (${CERTAINTY_MEANS[one]})`).join(', ');
  return text
    .replace('<looks>', list(STRAND_LOOKS))
    .replace('<modes>', list(LEG_MODES))
    .replace('<certainties>', certainties);
}

/** The example with the id of its own, and the schema as seen from its folder. */
function filled(text: string, slug: string, folder: string): string {
  const schema = relative(folder, SCHEMA).replaceAll('\\', '/');
  return text
    .replace(/"\$schema": "[^"]*"/, () => `"$schema": ${JSON.stringify(schema)}`)
    .replace('"id": "example"', `"id": ${JSON.stringify(slug)}`);
}
