import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../src/core/messages/catalogue';
import { en } from '../../../src/core/messages/en';
import { loadWords } from '../../../src/core/messages/languages';

test.each(['en', 'EN', 'en-GB', 'en-US-x-twain', 'ko', '', 'constructor', '__proto__'])(
  'for %j there is a catalogue',
  (language) => expect(messagesFor(language)).toBe(en),
);

describe('English', () => {
  const leaves = (value: object, path = ''): [string, unknown][] =>
    Object.entries(value).flatMap(([key, item]): [string, unknown][] =>
      typeof item === 'object' && item !== null
        ? leaves(item, `${path}${key}.`)
        : [[`${path}${key}`, item]],
    );

  test('has a word for everything', () => {
    for (const [path, item] of leaves(en)) {
      if (typeof item === 'string') expect(item.trim(), path).not.toBe('');
      else expect(typeof item, path).toBe('function');
    }
  });

  test.each([
    [en.daysLater(1), 'Next day'],
    [en.daysLater(2), '2 days later'],
    [en.papers(1), 'Papers: 1 claim'],
    [en.papers(2), 'Papers: 2 claims'],
    [en.lastWas('A', 1), 'Latest: A, 1 day before.'],
    [en.lastWas('A', 0), 'A.'],
    [en.lastWas('A', 3), 'Latest: A, 3 days before.'],
    [
      en.legUnderWayKnown('A', 25, 75),
      'A: under way, between 25 % and 75 % of the distance by its dates.',
    ],
    [en.wholeStory(1), 'The whole story is shown.'],
  ])('%s', (told, expected) => expect(told).toBe(expected));
});

test.each(['en', 'en-GB', 'ko', '', 'constructor', '__proto__'])(
  'for %j no words are to be loaded',
  (language) => expect(loadWords(language)).toBe(null),
);
