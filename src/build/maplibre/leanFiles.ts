import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { shareModule } from './shareModule';

export interface LeanFiles {
  /** What a page imports of MapLibre; takes from `worker` what is the same there. */
  readonly main: string;
  readonly worker: string;
}

/** It takes some ten seconds, and is the same for every build until MapLibre changes. */
const CACHE = fileURLToPath(new URL('../../../.cache/maplibre', import.meta.url));

/** All that the files are made by. */
const RECIPE = ['leanFiles.ts', 'sameStatements.ts', 'shareModule.ts', 'topLevel.ts'];

let made: Promise<LeanFiles> | undefined;

/**
 * MapLibre's two files, without what stands in both. Made once, and kept in `.cache`.
 *
 * @param from what `main` calls `worker` where it imports from it
 */
export function leanFiles(from: string): Promise<LeanFiles> {
  made ??= kept(from);
  return made;
}

async function kept(from: string): Promise<LeanFiles> {
  const [main, worker] = [read('maplibre-gl-dev'), read('maplibre-gl-worker-dev')];
  const recipe = RECIPE.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));
  const hash = createHash('sha256');
  for (const part of [main, worker, from, ...recipe]) hash.update(part).update('\0');
  const file = join(CACHE, `${hash.digest('hex').slice(0, 16)}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as LeanFiles;
  const shared = shareModule(main, worker, from);
  const files = { main: await compress(shared.module), worker: await compress(shared.beside) };
  mkdirSync(CACHE, { recursive: true });
  // Another build may be at it too: a file is there whole or not at all.
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(files));
  renameSync(own, file);
  return files;
}

/**
 * Names are left to the build, which shortens them all at once; what it does not find is what
 * takes several passes: some 2 kB as they travel.
 */
async function compress(text: string): Promise<string> {
  const { code } = await minify(text, {
    module: true,
    ecma: 2020,
    compress: { passes: 2 },
    mangle: false,
    format: { beautify: true },
  });
  if (code === undefined) throw new Error('MapLibre came out empty.');
  return code;
}

/** A file of MapLibre's, without the map to its source, which would not fit any more. */
function read(name: string): string {
  const file = createRequire(import.meta.url).resolve(`maplibre-gl/dist/${name}.mjs`);
  return readFileSync(file, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/gm, '');
}
