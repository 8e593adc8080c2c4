import { describe, expect, test } from 'vitest';
import { eventNumbers, eventsInOrder } from '../../../src/core/scene/numbering';
import { firstStory, madeEvent, madeUp } from './stories';

/** Ids in the order of their numbers. */
function order(...dates: [id: string, when: string | null][]): string[] {
  return eventsInOrder(madeUp({ events: dates.map(([id, when]) => madeEvent(id, when)) })).map(
    ({ id }) => id,
  );
}

describe('eventsInOrder', () => {
  test('by first day', () => {
    expect(order(['late', '2021-03-09'], ['early', '2021-03-05/2021-03-20'])).toEqual([
      'early',
      'late',
    ]);
  });

  test('one day of several goes by the last of them, after what is sure to begin there', () => {
    expect(
      order(
        ['after', '2021-03-10'],
        ['some', '[2021-03-01..2021-03-09]'],
        ['before', '2021-03-08'],
        ['same', '2021-03-09'],
      ),
    ).toEqual(['before', 'same', 'some', 'after']);
  });

  test('one day of several without an end goes by its first', () => {
    expect(order(['open', '[2021-03-01..]'], ['day', '2021-03-02'])).toEqual(['open', 'day']);
  });

  test('without a first day, by its end', () => {
    expect(order(['until', '../2021-03-09'], ['day', '2021-03-08'])).toEqual(['day', 'until']);
  });

  test('undated ones go last, as written', () => {
    expect(order(['x', null], ['a', '2021-03-09'], ['y', null])).toEqual(['a', 'x', 'y']);
  });

  test('the same day: as written', () => {
    const ids = Array.from({ length: 30 }, (_, i) => `e${(i * 17) % 30}`);
    expect(order(...ids.map((id): [string, string] => [id, '2021-03-09']))).toEqual(ids);
  });

  test('leaves the story as it is', () => {
    const events = [madeEvent('b', '2021-03-09'), madeEvent('a', '2021-03-05')];
    eventsInOrder(madeUp({ events }));
    expect(events.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('eventNumbers', () => {
  test('count from 1 without a gap', () => {
    const numbers = eventNumbers(firstStory());
    expect([...numbers.values()].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 13 }, (_, i) => i + 1),
    );
  });

  test('of the first story: the train comes after what was said on the day it was told', () => {
    const numbers = eventNumbers(firstStory());
    expect(
      [...numbers].sort((a, b) => a[1] - b[1]).map(([id]) => id.replace('event-', '')),
    ).toEqual([
      'sea',
      'kim',
      'vostochny',
      'miller',
      'visits',
      'cbs',
      'cars',
      'csis',
      'white-house',
      'in-return',
      'train',
      'article',
      'kremlin',
    ]);
  });

  test('are worked out once for a story', () => {
    const story = firstStory();
    expect(eventNumbers(story)).toBe(eventNumbers(story));
  });
});
