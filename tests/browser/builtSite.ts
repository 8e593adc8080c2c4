import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** All that a build reads. */
const INPUTS = ['src', 'public', 'index.html', 'package.json', 'vite.config.ts'];

/**
 * The folder of a built site that is as new as what it is built from. `seeds`: a folder of
 * stories other than the project's own. Builds where there is none yet.
 */
export async function builtSite(seeds?: string): Promise<string> {
  const stories = resolve(ROOT, seeds ?? 'seeds');
  const newest = Math.max(...INPUTS.map((input) => newestIn(join(ROOT, input))), newestIn(stories));
  const name = createHash('sha1').update(stories).digest('hex').slice(0, 8);
  const cached = join(ROOT, '.cache', 'site', name);
  const candidates = seeds === undefined ? [join(ROOT, 'dist'), cached] : [cached];
  const fresh = candidates.find((folder) => madeAt(folder) > newest);
  if (fresh) return fresh;
  // Built aside and then moved: whoever else looks sees the old site or the new one.
  const fresher = `${cached}-${process.pid}`;
  await build(fresher, stories);
  if (madeAt(cached) > newest) {
    // Somebody else built the same in the meantime, and may be reading it.
    rmSync(fresher, { recursive: true, force: true });
    return cached;
  }
  mkdirSync(join(cached, '..'), { recursive: true });
  moveAway(cached, `${fresher}-old`);
  try {
    renameSync(fresher, cached);
  } catch (error) {
    // Somebody else built the same in the meantime, and was first.
    rmSync(fresher, { recursive: true, force: true });
    if (madeAt(cached) <= newest) throw error;
  }
  return cached;
}

/** In one step: a folder that is emptied where it stands may be filled meanwhile. */
function moveAway(folder: string, aside: string): void {
  try {
    renameSync(folder, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  rmSync(aside, { recursive: true, force: true, maxRetries: 5 });
}

function madeAt(folder: string): number {
  const page = join(folder, 'index.html');
  return existsSync(page) ? statSync(page).mtimeMs : 0;
}

function newestIn(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  const inside = readdirSync(path).map((name) => newestIn(join(path, name)));
  return Math.max(own.mtimeMs, ...inside);
}

/** In a process of its own: the test's environment is not that of a build. */
function build(out: string, seeds: string): Promise<void> {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const args = ['--import', 'tsx', 'src/build/main.ts', '--plain', '--out', out];
  return new Promise((built, failed) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...env, WAYBILL_SEEDS: seeds },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
    }
    child.once('error', failed);
    child.once('exit', (code) => {
      if (code === 0) built();
      else failed(new Error(`The build of ${seeds} failed:\n${said}`));
    });
  });
}
