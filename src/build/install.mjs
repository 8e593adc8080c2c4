// Plain JavaScript with Node's own modules only: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a program in the root of the project, its output shown; true when it succeeded. */
export function run(program, args, env = {}) {
  // npm and the tools of node_modules are scripts that only a shell finds on Windows.
  const shell = process.platform === 'win32';
  const options = { cwd: ROOT, stdio: 'inherit', shell, env: { ...process.env, ...env } };
  return spawnSync(program, args, options).status === 0;
}

/** Runs a program that a package of node_modules provides. */
export function runTool(name, args, env = {}) {
  return run(join(ROOT, 'node_modules', '.bin', name), args, env);
}

/**
 * Runs `npm ci` where node_modules is missing or not what the lock file says. Without the
 * scripts of the packages: none that is used here needs its own, and one of an optional
 * package compiles a database for a minute.
 */
export function install() {
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
