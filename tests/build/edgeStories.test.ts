import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { basemapAids } from '../../src/build/check/aids';
import { checkStoryText } from '../../src/build/check/checkStoryText';
import { project } from '../../src/core/geo/camera';
import { toWorld } from '../../src/core/geo/mercator';
import { homeLayout } from '../../src/core/layout/homeLayout';
import { legNumbers, NUMBER_RADIUS } from '../../src/core/layout/legNumbers';
import { measureLine } from '../../src/core/layout/measureLine';
import { en } from '../../src/core/messages/en';
import { sceneAt } from '../../src/core/scene/sceneAt';
import type { GeographyAids } from '../../src/core/story/aids';
import type { Story } from '../../src/core/story/types';
import { firstViews, isWithin, meet, meetings } from '../core/layout/boxes';
import { manyEvents } from '../fixtures/manyEvents';

const EDGES = new URL('../fixtures/edges/', import.meta.url);
const slugs = readdirSync(EDGES);

let aids: GeographyAids;
beforeAll(() => {
  aids = basemapAids();
});

function checked(text: string): Story {
  const { story, issues } = checkStoryText(text, 'story.json', aids);
  expect(issues).toEqual([]);
  if (!story) throw new Error('No story');
  return story;
}

describe.each(slugs)('the story at the edge: %s', (slug) => {
  const story = () => checked(readFileSync(new URL(`${slug}/story.json`, EDGES), 'utf8'));

  test('has no issue on the real map', () => {
    expect(story().id).toBe(slug);
  });

  test('has its names inside the map, on no other and on no control, at every width', () => {
    for (const { name, frame, labels, signs } of firstViews(story(), 'en')) {
      expect(
        labels.filter(({ box }) => !isWithin(box, frame)).map(({ id }) => id),
        name,
      ).toEqual([]);
      expect(meetings([...labels, ...signs]), name).toEqual([]);
      const covered = labels.filter(({ box }) => frame.taken.some((other) => meet(box, other)));
      expect(
        covered.map(({ id }) => id),
        name,
      ).toEqual([]);
    }
  });
});

test('a number moves along its line, off the mark of a place', () => {
  const story = checked(readFileSync(new URL('overland/story.json', EDGES), 'utf8'));
  const { numbersAt } = homeLayout(story, 'en', en, measureLine);
  const least = (at: typeof numbersAt) =>
    Math.min(
      ...firstViews(story, 'en').flatMap(({ frame }) =>
        [...legNumbers(story, at).values()].flatMap((point) => {
          const number = project(point, frame.camera, frame.size);
          return story.places.map((place) => {
            const mark = project(toWorld(place.at), frame.camera, frame.size);
            return Math.hypot(mark.x - number.x, mark.y - number.y);
          });
        }),
      ),
    );
  expect(least({})).toBeLessThan(NUMBER_RADIUS);
  expect(least(numbersAt)).toBeGreaterThan(NUMBER_RADIUS);
});

describe('a story of 2,000 events', () => {
  const text = JSON.stringify(manyEvents(2000));

  test('is checked, and every event has its place in the scene', () => {
    const story = checked(text);
    const { start, end } = story.span;
    const shown = (instant: typeof start) =>
      sceneAt(story, instant, 'happened').events.filter(
        ({ phase }) => phase === 'now' || phase === 'past',
      ).length;
    expect(story.events).toHaveLength(2000);
    expect(shown(end)).toBe(2000);
    expect(shown(start)).toBeLessThan(10);
  });

  test('names what there is room for, and nothing over anything else', () => {
    const story = checked(text);
    expect(Object.keys(homeLayout(story, 'en', en, measureLine).wide.labels)).toHaveLength(20);
    for (const { frame, labels } of firstViews(story, 'en')) {
      expect(meetings(labels)).toEqual([]);
      expect(labels.filter(({ box }) => !isWithin(box, frame))).toEqual([]);
      expect(labels.length).toBeGreaterThan(1);
    }
  });
});
