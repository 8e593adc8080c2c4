import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './sourceFiles';

/** Files that are committed, or would be. */
function projectFiles(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 })
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(ROOT, file)));
}

const BINARY = /\.(woff2|png|jpe?g|webp|avif|ico|gz|br)$/;

/** What ties the project to the machine or the way it was written on. */
const OUTSIDE: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['an absolute path of one machine', /(?<![\w.~-])\/(?:work|root|home|tmp)\/[\w.]/],
  ['a folder outside the project', /\.library\b|\.mirror\b|(?<![\w/-])shared\//],
  ['talk of how it was written', /\b(?:agent|coding|developer) session\b|\bissue tracker\b/i],
];

const here = 'tests/house/selfContained.test.ts';

describe('the project stands on its own', () => {
  const files = projectFiles().filter((file) => file !== here && !BINARY.test(file));

  test('there is something to look at', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  test.each(OUTSIDE)('no file holds %s', (_, pattern) => {
    const found = files.flatMap((file) =>
      readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1}`] : [])),
    );
    expect(found).toEqual([]);
  });

  test('the lock file names no host to download from', () => {
    const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
    expect(lock.match(/"resolved": "http[^"]*"/g) ?? []).toEqual([]);
  });

  test('every package is a released version, none a folder or an address', () => {
    const read = (file: string) =>
      JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as {
        dependencies?: Record<string, string>;
        devDependencies?: Record<string, string>;
      };
    const { dependencies, devDependencies } = read('package.json');
    const specs = Object.values({ ...dependencies, ...devDependencies });
    expect(specs.filter((spec) => !/^[\^~]?\d/.test(spec))).toEqual([]);
  });

  test('the patterns find what they look for', () => {
    const [path, outside, talk] = OUTSIDE.map(([, pattern]) => pattern);
    expect('see /work/x').toMatch(path as RegExp);
    expect('src/work/x, https://a.org/home/x').not.toMatch(path as RegExp);
    expect('from shared/design').toMatch(outside as RegExp);
    expect('src/modes/shared/shared.ts').not.toMatch(outside as RegExp);
    expect('in an agent session').toMatch(talk as RegExp);
  });
});
