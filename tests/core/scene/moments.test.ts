import { describe, expect, test } from 'vitest';
import { moments, stepMoment } from '../../../src/core/scene/moments';
import type { Clock, Moment } from '../../../src/core/scene/types';
import type { Story } from '../../../src/core/story/types';
import { DAY_MS, instant, isoDay } from '../../../src/core/time/instant';
import { seeded, wholeFrom } from './random';
import { day, firstStory, madeClaim, madeEvent, madeLeg, madeUp } from './stories';

/** `2021-03-05 a b`: a day and what changes on it. */
function stops(story: Story, clock: Clock): string[] {
  return moments(story, clock).map(({ at, ids }) => [isoDay(at), ...ids].join(' '));
}

describe('moments', () => {
  test('by when it happened: first and last days, one stop a day', () => {
    const story = madeUp({
      events: [
        madeEvent('a', '2021-03-05'),
        madeEvent('b', '2021-03-05/2021-03-09'),
        madeEvent('c', '2021-03-10T14:30Z'),
        madeEvent('d', null),
      ],
      legs: [madeLeg('l', { departed: '2021-03-09', arrived: '2021-03-12' })],
    });
    expect(stops(story, 'happened')).toEqual([
      '2021-03-05 a b',
      '2021-03-09 l b',
      '2021-03-10 c',
      '2021-03-12 l',
    ]);
  });

  test('by when it was reported: the days on which something becomes known', () => {
    const story = madeUp({
      claims: [
        madeClaim('early', '2021-03-20'),
        madeClaim('late', '2021-03-25'),
        madeClaim('month', '2021-03'),
      ],
      events: [
        madeEvent('a', '2021-03-05', { claims: ['late', 'early'] }),
        madeEvent('b', null, { claims: ['late'] }),
        madeEvent('c', '2021-03-05', { claims: ['month'] }),
        madeEvent('d', '2021-03-05'),
      ],
      legs: [madeLeg('l', { departed: '2021-03-09' }, { claims: ['late'] })],
    });
    expect(stops(story, 'reported')).toEqual(['2021-03-20 a', '2021-03-25 l b', '2021-03-31 c']);
  });

  test('nothing outside the span', () => {
    const story = madeUp({
      events: [madeEvent('a', '2021-02-20/2021-03-05'), madeEvent('b', '2021-03-20/2021-04-05')],
      claims: [madeClaim('c', '2021-04-01')],
      legs: [madeLeg('l', {}, { claims: ['c'] })],
    });
    expect(stops(story, 'happened')).toEqual(['2021-03-05 a', '2021-03-20 b']);
    expect(stops(story, 'reported')).toEqual([]);
  });

  test('the first story by both clocks', () => {
    const story = firstStory();
    const days = (clock: Clock) => moments(story, clock).map(({ at }) => isoDay(at));
    expect(days('happened')).toEqual([
      '2023-09-07',
      '2023-09-12',
      '2023-09-13',
      '2023-09-16',
      '2023-09-17',
      '2023-10-01',
      '2023-10-05',
      '2023-10-06',
      '2023-10-13',
      '2023-10-14',
      '2023-10-17',
    ]);
    expect(days('reported')).toEqual([
      '2023-09-13',
      '2023-09-16',
      '2023-10-05',
      '2023-10-06',
      '2023-10-13',
      '2023-10-14',
      '2023-10-17',
    ]);
  });
});

describe('stepMoment', () => {
  const at = (...days: string[]): Moment[] => days.map((on) => ({ at: day(on), ids: [on] }));
  const three = at('2021-03-05', '2021-03-09', '2021-03-20');
  const step = (on: string, direction: 'next' | 'previous') =>
    stepMoment(three, day(on), direction)?.ids[0] ?? null;

  test.each([
    ['2021-03-01', '2021-03-05', null],
    ['2021-03-05', '2021-03-09', null],
    ['2021-03-06', '2021-03-09', '2021-03-05'],
    ['2021-03-09', '2021-03-20', '2021-03-05'],
    ['2021-03-20', null, '2021-03-09'],
    ['2021-03-31', null, '2021-03-20'],
  ])('from %s next %s, previous %s', (on, next, previous) => {
    expect(step(on, 'next')).toBe(next);
    expect(step(on, 'previous')).toBe(previous);
  });

  test('without moments there is nowhere to go', () => {
    expect(stepMoment([], day('2021-03-05'), 'next')).toBeNull();
    expect(stepMoment([], day('2021-03-05'), 'previous')).toBeNull();
  });

  test('bisection finds what a search from end to end finds', () => {
    const random = seeded(7);
    for (let round = 0; round < 200; round++) {
      const days = new Set(
        Array.from({ length: wholeFrom(random, 0, 40) }, () => wholeFrom(random, 0, 100)),
      );
      const list = [...days]
        .sort((a, b) => a - b)
        .map((n): Moment => ({ at: instant(n * DAY_MS), ids: [] }));
      const from = instant(wholeFrom(random, -5, 105) * DAY_MS + (round % 2) * 1000);
      expect(stepMoment(list, from, 'next')).toBe(list.find((stop) => stop.at > from) ?? null);
      expect(stepMoment(list, from, 'previous')).toBe(
        list.findLast((stop) => stop.at < from) ?? null,
      );
    }
  });

  test('there and back again through the first story', () => {
    const story = firstStory();
    const list = moments(story, 'happened');
    const walk = (start: number, direction: 'next' | 'previous') => {
      const met: Moment[] = [];
      let stop = stepMoment(list, instant(start), direction);
      while (stop) {
        met.push(stop);
        stop = stepMoment(list, stop.at, direction);
      }
      return met;
    };
    expect(walk(story.span.start - 1, 'next')).toEqual(list);
    expect(walk(story.span.end, 'previous')).toEqual([...list].reverse());
  });
});
