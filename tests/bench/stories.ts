/**
 * `npm run bench:stories`: builds sites of ten and of fifty stories, and prints how long each
 * takes. Exits 1 where fifty take five times as long as ten, or longer.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { newStory } from '../../src/build/new/newStory';

const ROOT = resolve(import.meta.dirname, '../..');
const FEW = 10;
const MANY = 50;
const MOST_TIMES = 5;

/** Seconds that a build of so many stories takes. */
function buildSeconds(count: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-bench-'));
  const seeds = join(folder, 'seeds');
  for (let i = 1; i <= count; i++) {
    const made = newStory(seeds, `story-${i}`);
    if (!made.ok) throw new Error(made.message);
  }
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/build/main.ts', '--plain', '--out', join(folder, 'site')],
    {
      cwd: ROOT,
      env: { ...process.env, WAYBILL_SEEDS: seeds },
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const seconds = (performance.now() - started) / 1000;
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(stderr);
  return seconds;
}

const few = buildSeconds(FEW);
const many = buildSeconds(MANY);
const times = many / few;
console.log(`${FEW} stories: ${few.toFixed(1)} s`);
console.log(`${MANY} stories: ${many.toFixed(1)} s, ${times.toFixed(1)} times as long`);
if (times >= MOST_TIMES) {
  console.error(`Fifty stories are to take less than ${MOST_TIMES} times as long as ten.`);
  process.exitCode = 1;
}
