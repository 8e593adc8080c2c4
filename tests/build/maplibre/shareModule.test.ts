import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { shareModule } from '../../../src/build/maplibre/shareModule';

describe('what stands in both modules', () => {
  test('is imported from the other, whatever it is called there', async () => {
    const { both } = await shared(
      'const base$1 = 2; function twice(x) { return x * base$1; } export { twice };',
      'const base = 2; function twice$2(x) { return x * base; } const six = twice$2(3); export { six };',
    );
    expect(both.module).not.toContain('return x');
    expect(await both.run()).toMatchObject({ module: { twice: 'function' }, beside: { six: 6 } });
  });

  test('keeps one state for both', async () => {
    const registry =
      'const known = {}; function note(name) { if (known[name]) throw new Error(name); known[name] = 1; return known; }';
    const { both } = await shared(
      `${registry} note("both"); note("own"); export { known };`,
      `${registry} note("both"); note("other"); export { known };`,
    );
    const { module, beside } = await both.load();
    expect(Object.keys(module.known as object)).toEqual(['both', 'other', 'own']);
    expect(module.known).toBe(beside.known);
  });

  test('is known by all that it uses, classes and cycles too', async () => {
    const chain =
      'class A { next() { return new B(); } } class B extends A { name() { return even(4); } } function even(n) { return n === 0 || odd(n - 1); } function odd(n) { return n !== 0 && even(n - 1); }';
    const { both } = await shared(`${chain} export { B };`, `${chain} export { A };`);
    expect(both.module).not.toContain('class');
    const { module, beside } = await both.load();
    expect(new (module.B as new () => object)()).toBeInstanceOf(beside.A);
  });

  test('may stand twice in the one and once in the other, if it holds no state', async () => {
    const { both } = await shared(
      'function equal(a, b) { return a === b; } function equal$1(a, b) { return a === b; } const list = [equal(1, 1), equal$1(1, 2)]; export { list };',
      'function equal(a, b) { return a === b; } const yes = equal(1, 1); export { yes };',
    );
    expect(both.module).not.toContain('a === b');
    expect((await both.load()).module.list).toEqual([true, false]);
  });
});

describe('what only looks the same', () => {
  test('stays where it uses something else', async () => {
    const { both } = await shared(
      'const rate = 3; function cost(x) { return x * rate; } const own = cost(2); export { own };',
      'const rate = 5; function cost(x) { return x * rate; } const other = cost(2); export { other };',
    );
    expect(await both.run()).toMatchObject({ module: { own: 6 }, beside: { other: 10 } });
  });

  test('stays where it calls a global that the other has as its own', async () => {
    const { both } = await shared(
      'function size(x) { return String(x).length; } const own = size(12); export { own };',
      'function String(x) { return { length: -1, x }; } function size(x) { return String(x).length; } const other = size(12); export { other };',
    );
    expect(await both.run()).toMatchObject({ module: { own: 2 }, beside: { other: -1 } });
  });

  test('stays where a statement that stays gives it a value', async () => {
    const counter = 'let count = 0; function read() { return count; }';
    const { both } = await shared(
      `${counter} function add() { count += 1; } add(); const own = read(); export { own };`,
      `${counter} const other = read(); export { other };`,
    );
    expect(await both.run()).toMatchObject({ module: { own: 1 }, beside: { other: 0 } });
  });

  test('stays where two states look alike', async () => {
    const { both } = await shared(
      'const first = []; const second = []; first.push(1); const own = second.length; export { own };',
      'const only = []; const other = only.length; export { other };',
    );
    expect((await both.load()).module.own).toBe(0);
  });
});

test('of MapLibre nearly all of the worker is in the main file, too', () => {
  const [main, worker] = ['maplibre-gl-dev', 'maplibre-gl-worker-dev'].map(read);
  const { shared: characters } = shareModule(main ?? '', worker ?? '', './worker.mjs');
  expect(characters / (worker ?? '').length).toBeGreaterThan(0.75);
});

function read(name: string): string {
  const { resolve } = createRequire(import.meta.url);
  return readFileSync(resolve(`maplibre-gl/dist/${name}.mjs`), 'utf8');
}

type Exports = Record<string, unknown>;
type Loaded = { readonly module: Exports; readonly beside: Exports };

async function shared(module: string, beside: string) {
  const made = shareModule(module, beside, './beside.mjs');
  const load = async () => {
    const folder = mkdtempSync(join(tmpdir(), 'waybill-share-'));
    try {
      writeFileSync(join(folder, 'module.mjs'), made.module);
      writeFileSync(join(folder, 'beside.mjs'), made.beside);
      const both = join(folder, 'both.mjs');
      writeFileSync(
        both,
        "export * as module from './module.mjs'; export * as beside from './beside.mjs';",
      );
      return (await import(/* @vite-ignore */ pathToFileURL(both).href)) as Loaded;
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const told = (exports: Exports) =>
    Object.fromEntries(
      Object.entries(exports).map(([name, value]) => [
        name,
        typeof value === 'function' ? 'function' : value,
      ]),
    );
  const run = async () => {
    const { module: one, beside: other } = await load();
    return { module: told(one), beside: told(other) };
  };
  return { both: { ...made, load, run } };
}
