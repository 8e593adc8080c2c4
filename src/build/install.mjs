// Plain JavaScript with Node's own modules only: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a program in the root of the project; true when it succeeded. Its output is shown, or
 * goes to the open file `out`.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, out?: number }} [options]
 * @returns {Promise<boolean>}
 */
export function run(program, args, { env = {}, out } = {}) {
  // npm and the tools of node_modules are scripts that only a shell finds on Windows.
  const shell = process.platform === 'win32';
  const stdio = out === undefined ? 'inherit' : ['ignore', out, out];
  const child = spawn(program, args, { cwd: ROOT, stdio, shell, env: { ...process.env, ...env } });
  return new Promise((ended) => {
    child.once('error', () => ended(false));
    child.once('exit', (code) => ended(code === 0));
  });
}

/**
 * Runs a program that a package of node_modules provides.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, out?: number }} [options]
 */
export function runTool(name, args, options) {
  return run(join(ROOT, 'node_modules', '.bin', name), args, options);
}

/**
 * Runs `npm ci` where node_modules is missing or not what the lock file says. Without the
 * scripts of the packages: none that is used here needs its own, and one of an optional
 * package compiles a database for a minute.
 */
export async function install() {
  if (upToDate()) return true;
  console.log('Installing the packages of package-lock.json …');
  return run('npm', ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund']);
}

// npm notes in node_modules/.package-lock.json what it installed. Versions are compared and
// not the times of the files: a fresh checkout makes the lock file look new.
function upToDate() {
  const noted = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(noted)) return false;
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const installed = packagesOf(noted);
  return Object.entries(packagesOf(join(ROOT, 'package-lock.json'))).every(
    // Optional packages are for other systems; those for this one come with their parent.
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}
