import { describe, expect, test } from 'vitest';
import { CODE, sourceFiles } from './sourceFiles';
import { findWords, storyWords } from './storyWords';

describe('no name or date of any one story stands in the code', () => {
  const { names, dates } = storyWords();

  test('the stories have names and dates to look for', () => {
    expect(names.length).toBeGreaterThan(10);
    expect(dates.length).toBeGreaterThan(3);
  });

  test('the search finds a word that stands there', () => {
    expect(findWords(['Atlantis'], 'const a = 1;\n// as in Atlantis')).toEqual([
      'line 2: Atlantis',
    ]);
    expect(findWords(['Atlantis'], 'atlantis-port')).toEqual(['line 1: atlantis']);
    expect(findWords(['Atlantis'], 'Atlantise')).toEqual([]);
    expect(findWords(['東京湾'], 'x東京湾x')).toEqual(['line 1: 東京湾']);
  });

  test.each([
    ['names', names],
    ['dates', dates],
  ])('no %s', (_, words) => {
    const found = sourceFiles('src', CODE).flatMap(({ path, text }) =>
      findWords(words, text).map((where) => `src/${path} ${where}`),
    );
    expect(found).toEqual([]);
  });
});
