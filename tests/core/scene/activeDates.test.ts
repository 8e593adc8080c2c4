import { describe, expect, test } from 'vitest';
import { en } from '../../../src/core/messages/en';
import { eventDates, legDates } from '../../../src/core/scene/activeDates';
import { describe as tell } from '../../../src/core/scene/describe';
import { sceneAt } from '../../../src/core/scene/sceneAt';
import type { Leg } from '../../../src/core/story/types';
import { isoDay } from '../../../src/core/time/instant';
import { day, madeEvent, madeLeg, madePlace, madeUp, span } from './stories';

const MARCH = span('2021-03-01', '2021-03-31');

function from(leg: Leg, before: readonly Leg[] = []): string {
  const dates = legDates(leg, { legs: [...before, leg], span: MARCH });
  return dates ? isoDay(dates.start) : 'never';
}

describe('a leg of which no departure is known', () => {
  const on = madeLeg('on', { arrived: '2021-03-25' }, { from: 'b', to: 'c' });
  const came = (dates: Parameters<typeof madeLeg>[1], rest: Partial<Leg> = {}) => [
    madeLeg('in', dates, { from: 'a', to: 'b', ...rest }),
  ];

  test.each<[string, Parameters<typeof madeLeg>[1], string]>([
    ['its day', { departed: '2021-03-02', arrived: '2021-03-14' }, '2021-03-14'],
    ['the first day it may be', { arrived: '[2021-03-12..2021-03-16]' }, '2021-03-12'],
    ['the last day of an arrival by then', { arrived: '../2021-03-16' }, '2021-03-16'],
    ['the last day of a window', { when: '2021-03-05/2021-03-09' }, '2021-03-09'],
    ['one day of several', { when: '[2021-03-05..2021-03-09]' }, '2021-03-05'],
  ])('begins when the one before it has arrived: %s', (_, dates, expected) => {
    expect(from(on, came(dates))).toBe(expected);
  });

  test('without one before it, not before it may have arrived', () => {
    expect(from(on)).toBe('2021-03-25');
    expect(from(on, came({ departed: '2021-03-02' }))).toBe('2021-03-25');
    expect(from(on, came({ arrived: '2021-03-14' }, { strand: 'sighting' }))).toBe('2021-03-25');
    expect(from(on, came({ arrived: '2021-03-14' }, { to: 'x' }))).toBe('2021-03-25');
    expect(from(on, came({ arrived: '2021-03-28' }))).toBe('2021-03-25');
    expect(from(madeLeg('l', { arrived: '2021-03' }))).toBe('2021-03-01');
    expect(from(madeLeg('l', { when: '../2021-03-20' }))).toBe('2021-03-20');
  });

  test('is not told of before', () => {
    const story = madeUp({
      places: [madePlace('a'), madePlace('b'), madePlace('c')],
      legs: [...came({ departed: '2021-03-10', arrived: '2021-03-14' }), on],
    });
    const said = (date: string) => tell(sceneAt(story, day(date), 'happened'), story, en, 'en');
    expect(said('2021-03-05')).toBe(en.nothingYet);
    expect(said('2021-03-12')).not.toContain('Voyage on');
    expect(said('2021-03-20')).toBe('Voyage on: whereabouts unknown.');
    expect(said('2021-03-25')).toBe('Voyage on: said to have arrived.');
  });
});

test('a leg of which only the departure is known stays open to the end', () => {
  const dates = legDates(madeLeg('l', { departed: '2021-03-10' }), { legs: [], span: MARCH });
  expect(dates).toEqual({ start: day('2021-03-10'), end: MARCH.end });
  expect(from(madeLeg('l', {}))).toBe('never');
});

test.each([
  ['../2021-03-20', '2021-03-20'],
  ['../2021-03-20T12:00Z', '2021-03-20'],
  ['[..2021-03]', '2021-03-01'],
  ['/2021', '2021-01-01'],
  ['../2021-21', '2021-03-01'],
  ['2021-03-05/..', '2021-03-05'],
])('an event of %s is told from %s on', (when, expected) => {
  const dates = eventDates(madeEvent('e', when), MARCH);
  expect(dates && isoDay(dates.start)).toBe(expected);
});
