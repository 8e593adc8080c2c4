import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './builtSite';

const run = promisify(execFile);

/** Where the docs send somebody who wants to add a thing. */
export interface Table {
  readonly name: string;
  readonly file: string;
}

/** The table that the docs name for a thing to add, which is how its row begins. */
export function tableFor(thing: string): Table {
  const docs = readFileSync(join(ROOT, 'src/build/docs/text/how-built.md'), 'utf8');
  const row = docs.split('\n').find((line) => line.startsWith(`| ${thing}`)) ?? '';
  const [, name, file] = /\| `(\w+)` in `([\w/.]+)`/.exec(row) ?? [];
  if (name === undefined || file === undefined) throw new Error(`The docs name no table: ${thing}`);
  return { name, file };
}

/** A copy of the project without its tests, to add to. */
export class Copy {
  readonly folder: string;

  constructor() {
    mkdirSync(join(ROOT, '.cache'), { recursive: true });
    this.folder = mkdtempSync(join(ROOT, '.cache', 'copy-'));
    for (const part of ['src', 'index.html', 'package.json', 'vite.config.ts', 'tsconfig.json']) {
      cpSync(join(ROOT, part), join(this.folder, part), { recursive: true });
    }
    for (const part of ['public', 'seeds', 'node_modules']) {
      symlinkSync(join(ROOT, part), join(this.folder, part));
    }
  }

  /** Adds an entry to a table, at its beginning. */
  add({ name, file }: Table, entry: string): void {
    const path = join(this.folder, file);
    const code = readFileSync(path, 'utf8');
    const start = new RegExp(`^export const ${name}\\b[^;]*?= \\{`, 'm');
    const found = start.exec(code);
    if (!found) throw new Error(`${file} has no table ${name}`);
    const at = found.index + found[0].length;
    writeFileSync(path, `${code.slice(0, at)}${entry}${code.slice(at)}`);
  }

  /** What the type checker says of the copy; empty where all is well. */
  async typeErrors(): Promise<string> {
    const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    const args = [tsc, '-b', 'src/core', 'src', 'src/build'];
    return run(process.execPath, args, { cwd: this.folder }).then(
      () => '',
      (error: { stdout?: string }) => error.stdout || String(error),
    );
  }

  /** Builds the site of the stories in a folder of the copy, and returns its folder. */
  async build(stories: string): Promise<string> {
    const { NODE_ENV: _, VITEST: __, ...env } = process.env;
    const args = ['--import', 'tsx', 'src/build/main.ts', '--plain', '--out', 'dist'];
    await run(process.execPath, args, {
      cwd: this.folder,
      env: { ...env, WAYBILL_SEEDS: join(this.folder, stories) },
    });
    return join(this.folder, 'dist');
  }
}
