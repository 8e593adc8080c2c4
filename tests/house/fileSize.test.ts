import { expect, test } from 'vitest';
import { CODE, sourceFiles } from './sourceFiles';

const MAX_LINES = 400;

test(`no source file is longer than ${MAX_LINES} lines`, () => {
  const long = sourceFiles('src', CODE)
    .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
    .filter(({ lines }) => lines > MAX_LINES);
  expect(long).toEqual([]);
});
