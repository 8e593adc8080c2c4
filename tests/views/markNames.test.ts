import { expect, test } from 'vitest';
import { messagesFor } from '../../src/core/messages/catalogue';
import type { StoryEvent } from '../../src/core/story/types';
import { legMarkName, placeMarkName } from '../../src/views/map/markNames';
import { madeEvent, madeLeg, madePlace, madeUp } from '../core/scene/stories';
import { at } from '../fixtures/goodStory';

const days = ['02', '03', '04', '05', '06'];
const story = madeUp({
  places: [madePlace('a', [0, 0], { detail: 'a port' }), madePlace('b', [1, 1])],
  legs: [
    madeLeg(
      'l',
      { when: '2021-03-12' },
      {
        from: 'a',
        to: 'b',
        path: [
          [0, 0],
          [1, 1],
        ],
      },
    ),
    madeLeg('m', { when: '2021-03-12' }, { from: 'a', to: 'b', basis: 'none' }),
  ],
  events: [
    ...days.map((day) => madeEvent(`e${day}`, `2021-03-${day}`, { place: 'a' })),
    madeEvent('f', '2021-03-12', { leg: 'l' }),
    madeEvent('g', '2021-03-13', { leg: 'm' }),
  ],
});
const of = { story, language: 'en', messages: messagesFor('en') };
const only =
  (...ids: string[]) =>
  ({ id }: StoryEvent) =>
    ids.includes(id);

test.each([
  ['all', days.map((day) => `e${day}`), 'The a, 1, 2, 3, +2, a port', 2],
  ['some', ['e02', 'e04', 'e06'], 'The a, 1, 3, +1, a port', 1],
  ['one that has no number there', ['e05'], 'The a, +1, a port', 1],
  ['none', [], 'The a, a port', 0],
])('the mark of a place names the numbers that may be told: %s', (_, ids, name, more) => {
  expect(placeMarkName(of, at(story.places, 0), only(...ids))).toEqual({ name, more });
});

test('a leg without its number is named all the same', () => {
  const [leg, arrow] = [at(story.legs, 0), at(story.legs, 1)];
  expect(legMarkName(of, leg, () => true).name).toBe('6: Voyage l');
  expect(legMarkName(of, leg, () => false).name).toBe('Voyage l');
  expect(legMarkName(of, arrow, () => true).name).toMatch(/^to The b, 7, /);
  expect(legMarkName(of, arrow, () => false).name).toMatch(/^to The b, (?!7)/);
});
