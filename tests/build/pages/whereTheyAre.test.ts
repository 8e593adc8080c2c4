import { expect, test } from 'vitest';
import { pageTable } from '../../../src/build/pages/pageTable';
import { whereTheyAre } from '../../../src/build/pages/whereTheyAre';
import { fixtureStory } from '../../core/scene/stories';

test('every page that is told of is one that is built, the home story first', () => {
  const stories = new Map([
    ['aspen', fixtureStory('minimal')],
    ['birch', fixtureStory('complete')],
  ]);
  const said = whereTheyAre([...stories.keys()], 'birch');
  const built = pageTable(stories, 'birch').map(({ path }) => `/${path}`);
  const told = said.match(/\/(?:\S*\/)?(?=\s|$)/g) ?? [];
  for (const path of told.filter((one) => one !== '/stories/' && one !== '/docs/')) {
    expect(built).toContain(path);
  }
  expect(told).toEqual(expect.arrayContaining(['/', '/aspen/embed/', '/birch/present/']));
  expect(said).toContain('/aspen.offline.html');
  expect(said.indexOf('/birch/')).toBeLessThan(said.indexOf('/aspen/'));
  expect(whereTheyAre(['aspen'], 'gone')).toContain('the home page: aspen');
});
