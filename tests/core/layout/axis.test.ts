import { describe, expect, test } from 'vitest';
import { axisTicks } from '../../../src/core/layout/axis';
import { fraction } from '../../../src/core/layout/lanes';
import type { Story } from '../../../src/core/story/types';
import { isoDay } from '../../../src/core/time/instant';
import { seeded, wholeFrom } from '../scene/random';
import { firstStory, fixtureStory, madeEvent, madeUp, span } from '../scene/stories';

/** What a label takes of the width on wide and on narrow timelines. */
const WIDE = 0.066;
const NARROW = 0.145;

const over = (first: string, last: string, ...dates: string[]): Story =>
  madeUp({
    span: span(first, last),
    events: dates.map((when, i) => madeEvent(`e${i}`, when)),
  });
const days = (story: Story) => axisTicks(story).map(({ at }) => isoDay(at));

const spans: [string, Story][] = [
  ['the first story', firstStory()],
  ['complete', fixtureStory('complete')],
  ['antimeridian', fixtureStory('antimeridian')],
  ['one day', over('2021-03-05', '2021-03-05', '2021-03-05')],
  ['a week', over('2021-03-01', '2021-03-07', '2021-03-02', '2021-03-04/2021-03-06')],
  ['a year', over('2021-01-15', '2022-01-14', '2021-03-02', '2021-11')],
  ['three years', over('2019-02-10', '2022-02-09', '2020-02-29')],
  ['four years', over('2018-03-01', '2022-02-28')],
  ['a century', over('1901-01-01', '2000-12-31')],
  ['3,000 years', over('0001-01-01', '3000-12-31')],
  ['the first centuries', over('0020-06-01', '0190-06-01')],
];

describe.each(spans)('the axis of %s', (_, story) => {
  const ticks = axisTicks(story);

  test('has dates inside the span, in order, where they belong', () => {
    for (const { at, position } of ticks) {
      expect(at).toBeGreaterThanOrEqual(story.span.start);
      expect(at).toBeLessThan(story.span.end);
      expect(position).toBe(fraction(at, story.span));
    }
    const order = ticks.map(({ at }) => at);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(ticks.length).toBeGreaterThan(0);
  });

  test('no two labels touch, wide or narrow, and none is cut at the end', () => {
    const gaps = (positions: readonly number[]) =>
      positions.slice(1).map((position, i) => position - (positions[i] as number));
    const wide = ticks.map(({ position }) => position);
    const narrow = ticks.filter((tick) => tick.narrow).map(({ position }) => position);
    for (const gap of gaps(wide)) expect(gap).toBeGreaterThanOrEqual(WIDE - 1e-9);
    for (const gap of gaps(narrow)) expect(gap).toBeGreaterThanOrEqual(NARROW - 1e-9);
    for (const position of wide) expect(position).toBeLessThanOrEqual(1 - WIDE / 2);
    for (const position of narrow) expect(position).toBeLessThanOrEqual(1 - NARROW / 2);
    expect(narrow.length).toBeGreaterThan(0);
  });
});

describe('a short story', () => {
  test('has the firsts of months', () => {
    expect(days(firstStory())).toContain('2023-09-01');
    expect(days(firstStory())).toContain('2023-10-01');
    for (const { unit } of axisTicks(firstStory())) expect(unit).toBe('day');
  });

  test('has days evenly apart, fewer of them where it is narrow', () => {
    const ticks = axisTicks(over('2022-07-30', '2022-09-02', '2022-08-06', '2022-08-12'));
    const told = (list: typeof ticks) => list.map(({ at }) => isoDay(at).slice(5)).join(' ');
    expect(told(ticks)).toBe('08-01 08-06 08-11 08-16 08-21 08-26 09-01');
    expect(told(ticks.filter(({ narrow }) => narrow))).toBe('08-01 08-11 08-21');
  });

  test.each<[string, string, string]>([
    ['2021-03-01', '2021-03-07', '01 02 03 04 05 06 07'],
    ['2021-03-02', '2021-03-20', '03 05 07 09 11 13 15 17 19'],
    // No 31st right before a first, and February is short.
    ['2021-01-20', '2021-03-10', '21 26 01 06 11 16 21 01 06'],
  ])('from %s to %s', (first, last, expected) => {
    expect(
      days(over(first, last))
        .map((at) => at.slice(8))
        .join(' '),
    ).toBe(expected);
  });

  test('of one day has that day', () => {
    expect(days(over('2021-03-05', '2021-03-05', '2021-03-05'))).toEqual(['2021-03-05']);
  });

  test('has every third month where all have no room', () => {
    expect(days(over('2021-01-01', '2022-06-30'))).toEqual([
      '2021-01-01',
      '2021-04-01',
      '2021-07-01',
      '2021-10-01',
      '2022-01-01',
      '2022-04-01',
    ]);
  });
});

describe('a long story', () => {
  const years = (first: string, last: string) =>
    axisTicks(over(first, last)).map(({ at, unit }) => {
      expect(unit).toBe('year');
      return new Date(at).getUTCFullYear();
    });

  test.each<[string, string, number[]]>([
    ['2018-03-01', '2022-02-28', [2019, 2020, 2021, 2022]],
    ['1901-01-01', '2000-12-31', [1920, 1940, 1960, 1980]],
    ['0001-01-01', '3000-12-31', [500, 1000, 1500, 2000, 2500]],
    // Not 1920 to 2090.
    ['0020-06-01', '0190-06-01', [50, 100, 150]],
  ])('from %s to %s: %j', (first, last, expected) => expect(years(first, last)).toEqual(expected));

  test('begins where days grow too fine', () => {
    const units = (last: string) => axisTicks(over('2018-01-02', last)).map(({ unit }) => unit);
    expect(units('2021-04-15')).toContain('day');
    expect(units('2021-04-16')).not.toContain('day');
  });

  test('of several years, the first of January tells which one begins', () => {
    const ticks = axisTicks(over('2018-06-01', '2020-02-01'));
    const named = ticks.filter(({ unit }) => unit === 'year').map(({ at }) => isoDay(at));
    expect(named).toEqual(['2019-01-01', '2020-01-01']);
    expect(axisTicks(over('2018-01-01', '2018-12-31')).map(({ unit }) => unit)).not.toContain(
      'year',
    );
  });
});

test('of many stories no two labels touch', () => {
  const random = seeded(29);
  for (let round = 0; round < 150; round++) {
    const year = wholeFrom(random, 1, 9000);
    const long = wholeFrom(random, 0, 2) === 1 ? wholeFrom(random, 0, 900) : 0;
    const iso = (y: number, rest: string) => `${String(y).padStart(4, '0')}-${rest}`;
    const story = over(
      iso(year, '02-03'),
      iso(year + long, '11-28'),
      ...Array.from({ length: 9 }, () =>
        iso(year, `0${wholeFrom(random, 3, 10)}-1${wholeFrom(random, 0, 10)}`),
      ),
    );
    const positions = axisTicks(story).map(({ position }) => position);
    positions.slice(1).forEach((position, i) => {
      expect(position - (positions[i] as number)).toBeGreaterThanOrEqual(WIDE - 1e-9);
    });
    expect(positions.length).toBeLessThanOrEqual(Math.ceil(1 / WIDE));
  }
});
