import { describe, expect, test } from 'vitest';
import { forbiddenImports, importsOf } from './imports';
import { sourceFiles } from './sourceFiles';

describe('who may import whom', () => {
  const files = sourceFiles('src', /\.(ts|tsx|mjs)$/);

  test('there is something to look at', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(({ text }) => importsOf(text)).length).toBeGreaterThan(40);
  });

  test('no file imports what its folder may not', () => {
    expect(files.flatMap(({ path, text }) => forbiddenImports(path, text))).toEqual([]);
  });
});

describe('the scan itself', () => {
  test.each([
    ["import { a } from './a';", './a'],
    ["import type { A } from '../x/a';", '../x/a'],
    ["import './a.css';", './a.css'],
    ["import a, { type B } from 'b';", 'b'],
    ["import * as a from 'b';", 'b'],
    ["import {\n  a,\n  b,\n} from 'c';", 'c'],
    ["export * from './a';", './a'],
    ["export { a } from './a';", './a'],
    ["export type { A } from './a';", './a'],
    ["const a = await import('./a');", './a'],
    ['load(() => import(/* webpackIgnore */ "b"));', 'b'],
  ])('finds the import in %j', (source, specifier) => {
    expect(importsOf(source)).toEqual([specifier]);
  });

  test.each([
    "// import { a } from './a';",
    "/* import('./a') */",
    "const from = 'x';\nexport const important = 'y';",
  ])('finds none in %j', (source) => {
    expect(importsOf(source)).toEqual([]);
  });

  test.each([
    ['core/geo/bad.ts', "import { useState } from 'react';"],
    ['core/time/bad.ts', "import { x } from '../geo/mercator';"],
    ['core/story/bad.ts', "import { readFileSync } from 'node:fs';"],
    ['core/scene/bad.ts', "import { store } from '../state/store';"],
    ['core/export/bad.ts', "import { store } from '../state/store';"],
    ['core/export/bad.ts', "import { createHash } from 'node:crypto';"],
    ['core/messages/bad.ts', "import { sceneAt } from '../scene/sceneAt';"],
    ['views/map/bad.tsx', "import { LiveMap } from '../../map/LiveMap';"],
    ['views/map/bad.tsx', "import maplibre from 'maplibre-gl';"],
    ['views/map/bad.tsx', "const lazy = import('maplibre-gl/dist/maplibre-gl.css');"],
    ['modes/reader/bad.ts', "import maplibre from 'maplibre-gl';"],
    ['modes/reader/bad.ts', "import { startServer } from '../../build/serve';"],
    ['map/bad.ts', "import { Cards } from '../views/cards/Cards';"],
    ['build/bad.ts', "import { LiveMap } from '../map/LiveMap';"],
    ['elsewhere/bad.ts', "import 'react';"],
  ])('%s may not: %s', (path, source) => {
    expect(forbiddenImports(path, source)).toHaveLength(1);
  });
});
