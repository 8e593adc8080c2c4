import { expect, test } from 'vitest';
import { type Page, pageTable } from '../../../src/build/pages/pageTable';
import type { Story } from '../../../src/core/story/types';

const stories = new Map(['aspen', 'birch'].map((slug) => [slug, { id: slug } as Story]));
const pathsOf = (home?: string, mode: Page['mode'] = 'reader') =>
  pageTable(stories, home)
    .filter((page) => page.mode === mode)
    .map(({ path, slug }) => `${path || '.'} ${slug}`);

test('the home story is at the root, and every story in a folder of its own', () => {
  expect(pathsOf('birch')).toEqual(['aspen/ aspen', '. birch', 'birch/ birch']);
});

test.each([undefined, 'not-there'])('with home %j the first story is at the root', (home) => {
  expect(pathsOf(home)).toEqual(['. aspen', 'aspen/ aspen', 'birch/ birch']);
});

test('the lesson of a story stands under its page', () => {
  expect(pathsOf('birch', 'present')).toEqual([
    'aspen/present/ aspen',
    'present/ birch',
    'birch/present/ birch',
  ]);
});
