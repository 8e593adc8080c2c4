import { expect, test } from 'vitest';
import { homeFirst, type Page, pageTable } from '../../../src/build/pages/pageTable';
import type { Story } from '../../../src/core/story/types';

const named = (slug: string) => ({ id: slug, language: 'en', title: slug }) as Story;
const stories = new Map(['aspen', 'birch'].map((slug) => [slug, named(slug)]));
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

test('the list of stories begins with the home story', () => {
  expect([...homeFirst(stories, 'birch').keys()]).toEqual(['birch', 'aspen']);
  expect([...homeFirst(stories, undefined).keys()]).toEqual(['aspen', 'birch']);
});

test.each(['present', 'handout', 'embed'] as const)(
  '%s of a story stands under its page',
  (mode) => {
    expect(pathsOf('birch', mode)).toEqual([
      `aspen/${mode}/ aspen`,
      `${mode}/ birch`,
      `birch/${mode}/ birch`,
    ]);
  },
);

test('the embed of a story in further languages has a page for each', () => {
  const title = { en: 'Cedar', fr: 'Cèdre', 'zh-Hant': '雪松' };
  const cedar: Story = { ...named('cedar'), title };
  const pages = pageTable(new Map([['cedar', cedar]]), undefined)
    .filter(({ mode, path }) => mode === 'embed' && path.startsWith('cedar/'))
    .map(({ path, language }) => [path, language]);
  expect(pages).toEqual([
    ['cedar/embed/', 'en'],
    ['cedar/embed/fr/', 'fr'],
    ['cedar/embed/zh-Hant/', 'zh-Hant'],
  ]);
});

test('a folder may not take the place of another page', () => {
  const clash = new Map([...stories, ['present', named('present')]]);
  expect(() => pageTable(clash, 'birch')).toThrow(/Give the folder of present another name/);
});
