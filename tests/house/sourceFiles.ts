import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** Relative to the folder asked for, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** All text files under a folder of the project whose names end as `ending` says. */
export function sourceFiles(folder: string, ending: RegExp): SourceFile[] {
  const base = join(ROOT, folder);
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: relative(base, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') };
    });
}

export const CODE = /\.(ts|tsx|mjs|css)$/;
