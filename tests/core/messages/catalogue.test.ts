import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../src/core/messages/catalogue';
import { en } from '../../../src/core/messages/en';

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

  test('puts all its values into its sentences', () => {
    for (const [path, item] of leaves(en)) {
      if (typeof item !== 'function') continue;
      // Numbers past 1, so that no sentence takes its singular.
      const values = Array.from({ length: item.length }, (_, i) => 41 + i);
      const strings = values.map((value) => `<${value}>`);
      const isNumber = /^(daysLater|moreEvents|number|papers|paragraph|wholeStory)$/.test(path);
      const told = String(isNumber ? item(...values) : item(...strings));
      for (const value of values) expect(told, path).toContain(String(value));
      expect(told, path).not.toContain('undefined');
    }
  });

  test.each([
    [en.daysLater(1), 'Next day'],
    [en.daysLater(2), '2 days later'],
    [en.papers(1), 'Papers: 1 claim'],
    [en.papers(2), 'Papers: 2 claims'],
    [en.lastWas('A', 1), 'Latest: A, 1 day before.'],
    [en.lastWas('A', 0), 'A.'],
  ])('%s', (told, expected) => expect(told).toBe(expected));
});
