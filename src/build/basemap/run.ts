import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { failure, type Outcome } from '../outcome';
import { slugProblem } from '../slug';
import { assemble, serialise } from './assemble';
import { type BasemapConfig, readConfig } from './config';
import { buildCountries } from './countries';
import { basemapFile, basemapNames, DEFAULT_BASEMAP, ROOT, recipeFile } from './files';
import { readRegion, regionName } from './regionBox';
import { coarserInterval, firstInterval, type RegionRecipe, regionRecipe } from './regionRecipe';
import { shape } from './shape';

const USAGE = `Usage: npm run basemap -- --bbox west,south,east,north [--name my-region]
       npm run basemap -- --name my-region
       npm run basemap

With --bbox, makes a basemap that is fine inside the box (degrees; west greater than east
crosses 180°) and coarse in the rest of the world, from the same source as the first one:
public/basemap/<name>.json, and beside the stories its recipe, seeds/basemap.<name>.json.
A story takes it by "basemap": "<name>". With --name alone, makes that one again by its
recipe; with neither, the one of every story. Each is made the same byte for byte.

The source (OpenStreetMap's coast and borders, 34 MB) is fetched by npm the first time.
Making one takes one to four minutes and 4 GB of memory.

--cache  folder to keep the source in; by default in the system's temporary folder`;

/** No basemap weighs more than this, brotli 11: what the first one may. Bytes. */
export const MOST_BYTES = 110 * 1024;

/** Zones of the first recipe that every other has too: where a disputed line runs. */
const COMMON_ZONES: ReadonlySet<string> = new Set(['isthmus']);

/** What the command needs of the world outside: where the source lies, and a place to tell. */
export interface BasemapTools {
  readonly cache: string;
  readonly source: (config: BasemapConfig, cache: string) => string;
  readonly say: (line: string) => void;
}

/** What was asked for, once it makes sense. */
type Asked =
  | {
      readonly kind: 'again';
      readonly name: string;
      readonly config: string;
      readonly out?: string;
    }
  | { readonly kind: 'region'; readonly name: string; readonly bbox: string };

/** `npm run basemap`, but for the terminal. */
export function runBasemap(args: readonly string[], tools: BasemapTools): Outcome {
  const asked = readArguments(args);
  if ('exitCode' in asked) return asked;
  const { cache = tools.cache } = asked;
  const own = { ...tools, cache };
  try {
    return asked.kind === 'again' ? makeAgain(asked, own) : makeRegion(asked, own);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return failure(
      `The basemap could not be made. ${said}`,
      'The source is fetched by npm the first time, which needs a network; shaping it needs 4 GB of memory. --cache names a folder where it lies already.',
    );
  }
}

function makeAgain(
  { name, config: file, out }: Extract<Asked, { kind: 'again' }>,
  tools: BasemapTools,
): Outcome {
  const config = readConfig(file);
  const text = build(config, tools);
  const target = out ?? join(ROOT, basemapFile(name));
  write(target, text);
  return { exitCode: 0, stdout: told(out ?? basemapFile(name), text) };
}

function makeRegion(
  { name: given, bbox }: Extract<Asked, { kind: 'region' }>,
  tools: BasemapTools,
): Outcome {
  const region = readRegion(bbox);
  if ('hint' in region) return failure(region.message, region.hint);
  const name = given === '' ? regionName(region.box) : given;
  const recipe = recipeFile(name);
  const base = readConfig(join(ROOT, recipeFile()));
  const common = base.zones.filter(({ id }) => COMMON_ZONES.has(id));
  for (let km = firstInterval(region); ; km = coarserInterval(km)) {
    if (km > base.rest.intervalKm) {
      return failure(
        'A box this wide would be no finer than the basemap that every story has.',
        'Leave "basemap" out of the story, or take a smaller box.',
      );
    }
    const made = regionRecipe(region, km, common, basemapFile(name));
    const text = build({ ...base, ...made }, tools);
    const bytes = brotliCompressSync(text).length;
    if (bytes > MOST_BYTES) {
      tools.say(
        `${km === 0 ? 'With every vertex' : `Simplified to ${km} km`} it weighs ${kb(bytes)}, more than ${kb(MOST_BYTES)}: once more, coarser.`,
      );
      continue;
    }
    write(join(ROOT, basemapFile(name)), text);
    write(join(ROOT, recipe), printed(made));
    return {
      exitCode: 0,
      stdout: [
        told(basemapFile(name), text),
        `${recipe}: its recipe, ${km === 0 ? 'every vertex of the source' : `simplified to ${km} km`}.`,
        `Now name it in the story: "basemap": "${name}"`,
      ].join('\n'),
    };
  }
}

function build(config: BasemapConfig, { cache, source }: BasemapTools): string {
  const sourceFile = source(config, cache);
  const shaped = shape(config, sourceFile, join(cache, 'shaped.json'));
  return serialise(assemble(config, buildCountries(config, shaped)));
}

function readArguments(args: readonly string[]): (Asked & { cache?: string }) | Outcome {
  try {
    const { values } = parseArgs({
      args: withNegatives(args),
      options: {
        bbox: { type: 'string' },
        name: { type: 'string' },
        config: { type: 'string' },
        out: { type: 'string' },
        cache: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { bbox, name, config, out, cache, help } = values;
    if (help) return { exitCode: 0, stdout: USAGE };
    const kept = cache === undefined ? {} : { cache };
    const problem = name === undefined ? null : nameProblem(name);
    if (problem) return problem;
    if (bbox !== undefined) {
      if (config !== undefined || out !== undefined)
        return failure(`--bbox makes its own recipe and file.\n\n${USAGE}`);
      return { kind: 'region', name: name ?? '', bbox, ...kept };
    }
    const recipe = config ?? join(ROOT, recipeFile(name));
    if (!existsSync(recipe)) {
      const names = basemapNames();
      return failure(
        `There is no ${config ?? recipeFile(name)}.`,
        `Give its --bbox to make it${names.length > 0 ? `; those at hand are ${names.join(', ')}` : ''}.`,
      );
    }
    return {
      ...{ kind: 'again', name: name ?? DEFAULT_BASEMAP, config: recipe, ...kept },
      ...(out !== undefined && { out }),
    };
  } catch (error) {
    return failure(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

/** A box in the west or south begins with a minus, and would be taken for an option. */
function withNegatives(args: readonly string[]): string[] {
  return args.flatMap((arg, i) => {
    if (args[i - 1] === '--bbox') return [];
    return arg === '--bbox' && args[i + 1] !== undefined ? [`--bbox=${args[i + 1]}`] : [arg];
  });
}

function nameProblem(name: string): Outcome | null {
  if (name === DEFAULT_BASEMAP)
    return failure('"basemap" is the name of the one of every story.', 'Take the region’s name.');
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && name.length <= 64) return null;
  const problem = slugProblem(name);
  return failure(
    `A basemap cannot be called "${name}": its name is small letters, digits, and single hyphens between them.`,
    problem?.hint ?? 'Take a short one: baltic-sea',
  );
}

function printed(recipe: RegionRecipe): string {
  const text = JSON.stringify({ ...recipe, zones: [] }, null, 2);
  const zones = recipe.zones.map((zone) => `    ${JSON.stringify(zone)}`).join(',\n');
  return `${text.replace('"zones": []', `"zones": [\n${zones}\n  ]`)}\n`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function told(file: string, text: string): string {
  return `${file}: ${kb(Buffer.byteLength(text))}, ${kb(brotliCompressSync(text).length)} as it travels (brotli).`;
}

function kb(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
