import { describe, expect, test } from 'vitest';
import { readBasemap } from '../../src/build/pages/readBasemap';
import { messagesFor } from '../../src/core/messages/catalogue';
import { embedMessagesFor } from '../../src/core/messages/embed/catalogue';
import { stillMessagesFor } from '../../src/core/messages/still/catalogue';
import { articleOnly } from '../../src/core/scene/articleOnly';
import type { Position } from '../../src/core/story/types';
import {
  type PictureOptions,
  pictureSvg,
  pictureWithNames,
} from '../../src/views/picture/pictureSvg';
import { day, firstStory, madeLeg, madePlace, madeUp } from '../core/scene/stories';

const messages = messagesFor('en');
const { star } = embedMessagesFor('en');
const words = stillMessagesFor('en');
const basemap = readBasemap(process.cwd());
const story = firstStory();
const draw = (date: string, shown = story) =>
  pictureSvg({
    ...{ story: shown, language: 'en', messages, basemap, clock: 'happened', theme: 'light' },
    instant: day(date),
    size: { width: 1200, height: 800 },
  });

test('what a picture shows its key explains: lines, rings, and a star where there is one', () => {
  const starred = draw('2023-09-13');
  expect(starred).toContain('Kim meets Putin at Vostochny*');
  for (const said of [words.keyCircle, words.keyRailway, star]) {
    expect(starred).toContain(said);
  }
  const last = draw('2023-10-18');
  expect(last).not.toContain(star);
});

test('of the article alone there is no railway to explain', () => {
  const own = draw('2023-09-13', articleOnly(story));
  expect(own).not.toContain(words.keyRailway);
  expect(own).toContain(words.keyCircle);
});

describe('a name that has no room', () => {
  // So close that two of the long names cannot stand side by side.
  const crowd = madeUp({
    home: [20, 40, 30, 46],
    places: Array.from({ length: 12 }, (_, i) =>
      madePlace(`p${i}`, [25 + (i % 4) * 0.03, 43 + Math.floor(i / 4) * 0.03], {
        name: `The harbour with the long name ${i}`,
      }),
    ),
  });
  const options: PictureOptions = {
    ...{ story: crowd, language: 'en', messages, basemap, clock: 'happened', theme: 'light' },
    instant: day('2021-03-05'),
    size: { width: 1200, height: 630 },
  };
  const { svg, lettered } = pictureWithNames(options);

  test('has a letter on the map, and stands in the key with it', () => {
    expect(lettered.length).toBeGreaterThan(2);
    expect(lettered.map(({ letter }) => letter).slice(0, 3)).toEqual(['A', 'B', 'C']);
    for (const { letter, name } of lettered) {
      expect(svg.split(`>${letter}</text>`)).toHaveLength(3);
      expect(svg).toContain(`>${name}</text>`);
    }
    for (const place of crowd.places) expect(svg).toContain(`>${place.name}</text>`);
  });

  test('letters stand apart, on the map', () => {
    for (const [i, { at }] of lettered.entries()) {
      expect(at.x > 0 && at.y > 0 && at.x < 1200 && at.y < 630).toBe(true);
      for (const other of lettered.slice(i + 1)) {
        expect(Math.hypot(other.at.x - at.x, other.at.y - at.y)).toBeGreaterThan(18);
      }
    }
  });

  test('is no rule: a story with room has no letters', () => {
    expect(
      pictureWithNames({ ...options, story: { ...crowd, places: crowd.places.slice(0, 1) } })
        .lettered,
    ).toEqual([]);
  });
});

describe('an arrow and a soft region', () => {
  const drawn = (to: Position) =>
    draw(
      '2021-03-05',
      madeUp({
        home: [20, 40, 30, 46],
        places: [
          madePlace('a', [22, 42]),
          madePlace('b', to, {
            kind: 'region',
            precision: { kind: 'region', extent: [to[0] - 1, to[1] - 1, to[0] + 1, to[1] + 1] },
          }),
        ],
        legs: [madeLeg('l', { when: '2021-03-05' }, { basis: 'none', from: 'a', to: 'b' })],
      }),
    );

  test('are drawn, and the key explains them', () => {
    const svg = drawn([27, 44]);
    expect(svg).toContain('<ellipse');
    expect(svg).toContain(words.keyRegion);
    expect(svg).toContain(words.keyArrowOn);
    expect(svg).not.toContain(words.keyArrow);
  });

  test('only an arrow that leads off the map is said to, and a region off it is not explained', () => {
    const svg = drawn([60, 44]);
    expect(svg).toContain(words.keyArrow);
    expect(svg).not.toContain(words.keyRegion);
  });

  test('are not explained where there are none', () => {
    const none = draw(
      '2021-03-05',
      madeUp({ home: [20, 40, 30, 46], places: [madePlace('a', [22, 42])] }),
    );
    for (const said of [words.keyRegion, words.keyArrow, words.keyArrowOn]) {
      expect(none).not.toContain(said);
    }
  });
});
