import { expect, test } from 'vitest';
import { pageTable } from '../../../src/build/pages/pageTable';
import type { Story } from '../../../src/core/story/types';

const stories = new Map(['aspen', 'birch'].map((slug) => [slug, { id: slug } as Story]));
const pathsOf = (home?: string) =>
  pageTable(stories, home).map(({ path, slug }) => `${path || '.'} ${slug}`);

test('the home story is at the root, and every story in a folder of its own', () => {
  expect(pathsOf('birch')).toEqual(['aspen/ aspen', '. birch', 'birch/ birch']);
});

test.each([undefined, 'not-there'])('with home %j the first story is at the root', (home) => {
  expect(pathsOf(home)).toEqual(['. aspen', 'aspen/ aspen', 'birch/ birch']);
});
