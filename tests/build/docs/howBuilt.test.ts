import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../house/sourceFiles';

const docs = readFileSync(join(ROOT, 'src/build/docs/text/how-built.md'), 'utf8');
const files = [...docs.matchAll(/`((?:src|tests)\/[\w/.]+)`/g)].map(([, file]) => file as string);
const tables = [...docs.matchAll(/`([A-Z_]+)`(?: in|,) `([\w/.]+\.ts)`/g)].map(
  ([, name, file]) => [name as string, file as string] as const,
);

describe('the docs on how to add to the project', () => {
  test('name files and tables', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(tables.length).toBeGreaterThan(6);
  });

  test.each(files)('%s is there', (file) => {
    expect(existsSync(join(ROOT, file))).toBe(true);
  });

  test.each(tables)('%s is in %s', (name, file) => {
    const code = readFileSync(join(ROOT, file), 'utf8');
    expect(code).toMatch(new RegExp(`^(?:export )?const ${name}\\b`, 'm'));
  });
});
