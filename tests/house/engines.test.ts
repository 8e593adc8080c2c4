import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './sourceFiles';

interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

interface Locked {
  readonly engines?: { readonly node?: string };
  /** npm leaves it out, without a word, where Node is too old for it. */
  readonly optional?: true;
}

/** Whether one of the ranges of an `engines.node` lets Node 20.19 in; of each, its lower end. */
function takesNode20(range: string): boolean {
  return range.split('||').some((one) => {
    const [, sign = '', major = '0', minor = '0'] =
      /^\s*([\^~<>=]*)\s*v?(\d+)?(?:\.(\d+))?/.exec(one) ?? [];
    const isOlder = Number(major) < 20 || (Number(major) === 20 && Number(minor) <= 19);
    return isOlder && (sign.startsWith('>') || Number(major) === 20 || one.trim() === '*');
  });
}

test('every package of the lock file takes the oldest Node that the README asks for', () => {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock;
  const asking = Object.entries(lock.packages).flatMap(([name, { engines, optional }]) =>
    engines?.node === undefined || optional ? [] : [[name, engines.node] as const],
  );
  expect(asking.length).toBeGreaterThan(50);
  expect(asking.filter(([, range]) => !takesNode20(range))).toEqual([]);
  expect(takesNode20('>= 22')).toBe(false);
});
