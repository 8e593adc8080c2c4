import { describe, expect, test } from 'vitest';
import type { Whereabouts } from '../../../src/core/scene/types';
import { progress, whereabouts } from '../../../src/core/scene/whereabouts';
import type { Leg } from '../../../src/core/story/types';
import { day, madeLeg, madeUp } from './stories';

/** Where what one leg of a story carries was, on days of March or later. */
function where(leg: Leg, on: string, others: readonly Leg[] = []): Whereabouts {
  return whereabouts(madeUp({ legs: [leg, ...others] }), leg, day(on));
}

describe('one leg', () => {
  test.each<[string, Parameters<typeof madeLeg>[1], [string, Whereabouts][]]>([
    [
      'exact dates',
      { departed: '2021-03-10', arrived: '2021-03-14' },
      [
        ['2021-03-09', 'unknown'],
        ['2021-03-10', 'underWay'],
        ['2021-03-13', 'underWay'],
        ['2021-03-14', 'arrived'],
        ['2021-03-31', 'arrived'],
      ],
    ],
    [
      'a departure known to a month',
      { departed: '2021-03', arrived: '2021-05-10' },
      [
        ['2021-02-28', 'unknown'],
        ['2021-03-01', 'unknown'],
        ['2021-03-31', 'unknown'],
        ['2021-04-01', 'underWay'],
        ['2021-05-09', 'underWay'],
        ['2021-05-10', 'arrived'],
      ],
    ],
    [
      'an approximate departure',
      { departed: '2021-03-10~', arrived: '2021-03-20' },
      [
        ['2021-03-10', 'unknown'],
        ['2021-03-11', 'underWay'],
      ],
    ],
    [
      'an arrival on one day of several',
      { departed: '2021-03-01', arrived: '[2021-03-05..2021-03-09]' },
      [
        ['2021-03-04', 'underWay'],
        ['2021-03-05', 'unknown'],
        ['2021-03-09', 'unknown'],
        ['2021-03-10', 'arrived'],
      ],
    ],
    [
      'no arrival',
      { departed: '2021-03-10' },
      [
        ['2021-03-09', 'unknown'],
        ['2021-03-10', 'unknown'],
        ['2021-03-31', 'unknown'],
      ],
    ],
    [
      'no departure',
      { arrived: '2021-03-10' },
      [
        ['2021-03-09', 'unknown'],
        ['2021-03-10', 'arrived'],
      ],
    ],
    [
      'an arrival without a beginning',
      { departed: '2021-03-01', arrived: '../2021-03-10' },
      [
        ['2021-03-05', 'unknown'],
        ['2021-03-11', 'arrived'],
      ],
    ],
    [
      'an arrival without an end',
      { departed: '2021-03-01', arrived: '2021-03-10/..' },
      [
        ['2021-03-09', 'underWay'],
        ['2021-03-10', 'unknown'],
        ['2021-03-31', 'unknown'],
      ],
    ],
    [
      'a window of trips',
      { when: '2021-03-07/2021-03-20' },
      [
        ['2021-03-06', 'unknown'],
        ['2021-03-07', 'underWay'],
        ['2021-03-20', 'underWay'],
        ['2021-03-21', 'arrived'],
      ],
    ],
    [
      'one day of several',
      { when: '[2021-03-07..2021-03-20]' },
      [
        ['2021-03-06', 'unknown'],
        ['2021-03-07', 'unknown'],
        ['2021-03-20', 'unknown'],
        ['2021-03-21', 'arrived'],
      ],
    ],
    [
      'some time in a month',
      { when: '2021-03' },
      [
        ['2021-03-15', 'unknown'],
        ['2021-04-01', 'arrived'],
      ],
    ],
    [
      'a window that has not closed',
      { when: '2021-03-07/..' },
      [
        ['2021-03-06', 'unknown'],
        ['2021-03-31', 'underWay'],
      ],
    ],
    [
      'times of day',
      { departed: '2021-03-10T14:30Z', arrived: '2021-03-14T06:00Z' },
      [
        ['2021-03-09', 'unknown'],
        ['2021-03-10', 'underWay'],
        ['2021-03-13', 'underWay'],
        ['2021-03-14', 'arrived'],
      ],
    ],
    ['no date at all', {}, [['2021-03-15', 'unknown']]],
  ])('%s', (_, dates, expected) => {
    const leg = madeLeg('l', dates);
    expect(expected.map(([on]) => [on, where(leg, on)])).toEqual(expected);
  });
});

describe('two legs in sequence', () => {
  const first = madeLeg('first', { departed: '2021-03-10', arrived: '2021-03-14' });
  const second = madeLeg(
    'second',
    { departed: '2021-03-20', arrived: '2021-03-24' },
    { from: 'b', to: 'c' },
  );

  test.each<[string, Whereabouts]>([
    ['2021-03-12', 'unknown'],
    ['2021-03-13', 'unknown'],
    ['2021-03-14', 'inPort'],
    ['2021-03-19', 'inPort'],
    ['2021-03-20', 'underWay'],
    ['2021-03-24', 'arrived'],
  ])('on %s the second is %s', (on, expected) => {
    expect(where(second, on, [first])).toBe(expected);
  });

  test('it waits in port only where it came to, and with its own strand', () => {
    const elsewhere = { ...first, to: 'x' };
    const others = { ...first, strand: 'sighting' };
    expect(where(second, '2021-03-15', [elsewhere])).toBe('unknown');
    expect(where(second, '2021-03-15', [others])).toBe('unknown');
  });

  test('it waits in port before a window of trips too', () => {
    const window = madeLeg('w', { when: '[2021-03-20..2021-03-24]' }, { from: 'b', to: 'c' });
    expect(where(window, '2021-03-15', [first])).toBe('inPort');
    expect(where(window, '2021-03-20', [first])).toBe('unknown');
  });

  test('an arrival on an unknown day puts it in port only when all those days are over', () => {
    const vague = madeLeg('v', { departed: '2021-03-10', arrived: '[2021-03-12..2021-03-16]' });
    expect(where(second, '2021-03-16', [vague])).toBe('unknown');
    expect(where(second, '2021-03-17', [vague])).toBe('inPort');
  });

  test('a leg back to where it began does not vouch for itself', () => {
    const round = madeLeg('r', { departed: '2021-03-10' }, { from: 'b', to: 'b' });
    expect(where(round, '2021-03-01')).toBe('unknown');
  });
});

describe('progress', () => {
  const stated = (dates: Parameters<typeof madeLeg>[1]) => madeLeg('l', dates, { basis: 'stated' });
  const exact = { departed: '2021-03-10', arrived: '2021-03-14' };

  // It leaves between 0:00 on the 10th and on the 11th; it comes between those of the
  // 14th and the 15th. Least: left last, comes last. Most: left first, comes first, by
  // the evening.
  test.each<[string, [number, number]]>([
    ['2021-03-08', [0, 0]],
    ['2021-03-10', [0, 1 / 4]],
    ['2021-03-11', [0, 2 / 4]],
    ['2021-03-12', [1 / 4, 3 / 4]],
    ['2021-03-14', [3 / 4, 1]],
    ['2021-03-15', [1, 1]],
    ['2021-03-31', [1, 1]],
  ])('on %s a stated path with exact dates allows %j', (on, expected) => {
    const found = progress(stated(exact), day(on));
    expect(found?.[0]).toBeCloseTo(expected[0], 12);
    expect(found?.[1]).toBeCloseTo(expected[1], 12);
  });

  test('out and in on one day: nothing before it, anything on it, all after it', () => {
    const short = stated({ departed: '2021-03-10', arrived: '2021-03-10' });
    expect(progress(short, day('2021-03-08'))).toEqual([0, 0]);
    expect(progress(short, day('2021-03-09'))).toEqual([0, 0]);
    expect(progress(short, day('2021-03-10'))).toEqual([0, 1]);
    expect(progress(short, day('2021-03-11'))).toEqual([1, 1]);
  });

  test('never falls from one day to the next', () => {
    let before = [0, 0];
    for (let d = 1; d <= 31; d++) {
      const found = progress(stated(exact), day(`2021-03-${String(d).padStart(2, '0')}`));
      if (!found) throw new Error('no range');
      expect(found[0]).toBeGreaterThanOrEqual(before[0] as number);
      expect(found[1]).toBeGreaterThanOrEqual(before[1] as number);
      expect(found[0]).toBeLessThanOrEqual(found[1]);
      before = [...found];
    }
  });

  test.each(['inferred', 'illustrative', 'none'] as const)(
    'a path that is %s allows none',
    (basis) => {
      expect(progress(madeLeg('l', exact, { basis }), day('2021-03-12'))).toBeNull();
    },
  );

  test.each([
    ['a month', { departed: '2021-03', arrived: '2021-04-14' }],
    ['about a day', { departed: '2021-03-10~', arrived: '2021-03-14' }],
    ['an uncertain day', { departed: '2021-03-10', arrived: '2021-03-14?' }],
    ['one of several days', { departed: '2021-03-10', arrived: '[2021-03-12..2021-03-14]' }],
    ['no arrival', { departed: '2021-03-10' }],
    ['no departure', { arrived: '2021-03-14' }],
    ['a window', { when: '2021-03-10/2021-03-14' }],
    ['no date', {}],
  ])('a stated path with %s allows none', (_, dates) => {
    expect(progress(stated(dates), day('2021-03-12'))).toBeNull();
  });
});
