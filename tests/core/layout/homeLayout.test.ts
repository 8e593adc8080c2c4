import { describe, expect, test } from 'vitest';
import { frameOf, homeCamera } from '../../../src/core/layout/frames';
import { homeLayout } from '../../../src/core/layout/homeLayout';
import { measureLine } from '../../../src/core/layout/measureLine';
import { outsidePlaces } from '../../../src/core/layout/outsidePlaces';
import { en } from '../../../src/core/messages/en';
import { firstStory, fixtureStory } from '../scene/stories';
import { firstViews, isWithin, meet, meetings, type NamedBox } from './boxes';

const stories = [
  ['the first story', firstStory()],
  ['complete', fixtureStory('complete')],
  ['antimeridian', fixtureStory('antimeridian')],
  ['minimal', fixtureStory('minimal')],
] as const;

describe.each(
  stories.flatMap(([name, story]) =>
    firstViews(story, 'en').map((view) => ({ title: `${name} at ${view.name}`, ...view })),
  ),
)('$title', ({ frame, labels, signs }) => {
  const optional = labels.filter(({ required }) => !required);
  const required = labels.filter((label) => label.required);
  const underControls = (boxes: readonly NamedBox[]) =>
    boxes.filter(({ box }) => frame.taken.some((other) => meet(box, other))).map(({ id }) => id);

  test('what could be left out stands on nothing', () => {
    for (const { id, box } of optional) {
      const others = [...labels, ...signs].filter((other) => other.id !== id);
      expect(others.filter((other) => meet(box, other.box)).map((other) => other.id)).toEqual([]);
    }
    expect(underControls(optional)).toEqual([]);
  });

  test('no name leaves the map', () => {
    expect(labels.filter(({ box }) => !isWithin(box, frame)).map(({ id }) => id)).toEqual([]);
  });

  test('names that must be there stand on no other, and on no control', () => {
    expect(meetings(required)).toEqual([]);
    expect(underControls(required)).toEqual([]);
  });

  test('signs stand inside the map, on nothing', () => {
    expect(signs.filter(({ box }) => !isWithin(box, frame)).map(({ id }) => id)).toEqual([]);
    expect(meetings([...signs, ...labels]).filter((pair) => pair.includes('sign '))).toEqual([]);
    expect(underControls(signs)).toEqual([]);
  });
});

describe('the first view of the first story', () => {
  const layout = homeLayout(firstStory(), 'en', en, measureLine);

  test.each(['narrow', 'wide'] as const)('names its own places that lie in it: %s', (width) => {
    const inView = ['najin', 'dunay', 'tumangang', 'tumen-bridge', 'vladivostok'];
    for (const id of [...inView, 'towards-leg-train'])
      expect(layout[width].labels).toHaveProperty(id);
    for (const id of ['vostochny', 'southwestern-russia', 'ukraine']) {
      expect(layout[width].labels).not.toHaveProperty(id);
    }
  });

  test('points to those that lie outside where there is room', () => {
    expect(layout.wide.signs.map(({ id }) => id).sort()).toEqual([
      'southwestern-russia',
      'vostochny',
    ]);
  });

  test('shows no name twice at different scales', () => {
    const ids = Object.keys(layout.wide.labels);
    expect(ids).toContain('sea-local');
    expect(ids).not.toContain('sea-wide');
    expect(ids).not.toContain('country-ru');
  });

  test('survives JSON, and is the same each time', () => {
    expect(JSON.parse(JSON.stringify(layout))).toEqual(layout);
    expect(homeLayout(firstStory(), 'en', en, measureLine)).toEqual(layout);
  });
});

test('a dot of context that lies on a sign of the story’s own shows once there is room', () => {
  const story = firstStory();
  const size = { width: 921, height: 511 };
  const seen = (zoom: number) => {
    const { center } = homeCamera(story.home, size);
    const frame = frameOf({ center: zoom > 9 ? [130.64, 42.42] : center, zoom }, size);
    return !outsidePlaces(story, [frame]).has('khasan');
  };
  expect(seen(homeCamera(story.home, size).zoom)).toBe(false);
  expect(seen(12)).toBe(true);
});

test('a story without places has a first view without names', () => {
  expect(homeLayout(fixtureStory('no-places'), 'en', en, measureLine)).toMatchObject({
    narrow: { labels: {}, signs: [], outside: [] },
    wide: { labels: {}, signs: [], outside: [] },
  });
});
