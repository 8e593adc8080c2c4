import { describe, expect, test } from 'vitest';
import { isExact } from '../../../src/core/time/curatedDate';
import { readEdtf } from '../../../src/core/time/readEdtf';

/** `kind start → end`, days alone where they are whole. */
function read(text: string): string {
  const result = readEdtf(text);
  if (!result.ok) return result.problem.kind;
  const { kind, start, end } = result.date;
  const edge = (at: number | undefined) =>
    at === undefined
      ? '..'
      : new Date(at).toISOString().replace('T00:00:00.000Z', '').replace('.000Z', 'Z');
  return `${kind} ${edge(start?.at)} → ${edge(end?.at)}`;
}

describe('bounds are UTC and half-open, in any zone', () => {
  test('the tests run far from UTC', () => {
    expect(new Date(0).getTimezoneOffset()).not.toBe(0);
  });

  test.each([
    ['2021-03-05', 'single 2021-03-05 → 2021-03-06'],
    ['2021-12-31', 'single 2021-12-31 → 2022-01-01'],
    ['2020-02-29', 'single 2020-02-29 → 2020-03-01'],
    ['2021-03', 'single 2021-03-01 → 2021-04-01'],
    ['2021', 'single 2021-01-01 → 2022-01-01'],
    ['202X', 'single 2020-01-01 → 2030-01-01'],
    ['2021-XX', 'single 2021-01-01 → 2022-01-01'],
    ['2021-03-XX', 'single 2021-03-01 → 2021-04-01'],
    ['2021-03-05T12:00:00Z', 'single 2021-03-05T12:00:00Z → 2021-03-05T12:00:01Z'],
    ['2021-03-05T12:00+09:00', 'single 2021-03-05T03:00:00Z → 2021-03-05T03:01:00Z'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  test.each([
    ['2021-03-05/2021-04-01', 'span 2021-03-05 → 2021-04-02'],
    ['2021-03/2021-05', 'span 2021-03-01 → 2021-06-01'],
    // The library takes these three for reversed.
    ['2021-03-05/2021-03-05', 'span 2021-03-05 → 2021-03-06'],
    ['2021-03-05/2021-03', 'span 2021-03-05 → 2021-04-01'],
    ['2021-03/2021-03-05', 'span 2021-03-01 → 2021-03-06'],
    ['../2021-04-12', 'span .. → 2021-04-13'],
    ['2021-04-12/..', 'span 2021-04-12 → ..'],
    ['/2021-04-12', 'span .. → 2021-04-13'],
    ['2021-04-12/', 'span 2021-04-12 → ..'],
    ['[2021-03-05..2021-04-12]', 'oneOf 2021-03-05 → 2021-04-13'],
    ['[2021-03-05 .. 2021-04-12]', 'oneOf 2021-03-05 → 2021-04-13'],
    ['[..2021-04-12]', 'oneOf .. → 2021-04-13'],
    ['[2021-03-05..]', 'oneOf 2021-03-05 → ..'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  test.each([
    ['2021-21', 'single 2021-03-01 → 2021-06-01'],
    ['2021-24', 'single 2021-12-01 → 2022-03-01'],
    ['2021-29', 'single 2021-09-01 → 2021-12-01'],
    ['2021-34', 'single 2021-04-01 → 2021-07-01'],
    ['2021-41', 'single 2021-07-01 → 2022-01-01'],
    ['2021-21/2021-23', 'span 2021-03-01 → 2021-12-01'],
  ])('season %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('precision and doubt', () => {
  const dateOf = (text: string) => {
    const result = readEdtf(text);
    if (!result.ok) throw new Error(`${text}: ${result.problem.kind}`);
    return result.date;
  };

  test.each([
    ['2021-03-05', 'day'],
    ['2021-03', 'month'],
    ['2021', 'year'],
    ['202X', 'decade'],
    ['20XX', 'decade'],
    ['2021-22', 'season'],
    ['2021-03-05T12:00Z', 'time'],
    // An unknown day is no day: the month is all that is known.
    ['2021-03-XX', 'month'],
    ['2021-XX-XX', 'year'],
  ])('%s has the precision %s', (text, precision) => {
    const { start, end } = dateOf(text);
    expect([start?.precision, end?.precision]).toEqual([precision, precision]);
  });

  test.each([
    ['2021-03-05', false, false],
    ['2021-03~', true, false],
    ['2021-03-05?', false, true],
    ['2021-03-05%', true, true],
    ['?2021-03-05', false, true],
    ['2021-22~', true, false],
    ['2021-03~/2021-05', true, false],
    ['2021-03/2021-05?', false, true],
  ])('%s: approximate %s, uncertain %s', (text, approximate, uncertain) => {
    expect(dateOf(text)).toMatchObject({ approximate, uncertain });
  });

  test('each end of a span has a doubt of its own', () => {
    const { start, end } = dateOf('2021-03-05/2021-04-01?');
    expect([start?.vague, end?.vague]).toEqual([false, true]);
  });

  test.each([
    ['2021-03-05', true],
    ['2021-03-05/2021-04-01', true],
    ['2021-03', false],
    ['2021-03-05~', false],
    ['2021-03-XX', false],
    ['[2021-03-05..2021-04-12]', false],
    ['../2021-04-12', false],
  ])('%s is exact: %s', (text, exact) => expect(isExact(dateOf(text))).toBe(exact));

  test('the text is kept as it was written, and the whole survives JSON', () => {
    const date = dateOf('2021-03~/2021-05?');
    expect(date.edtf).toBe('2021-03~/2021-05?');
    expect(JSON.parse(JSON.stringify(date))).toEqual(date);
  });
});

describe('what cannot be used', () => {
  test.each([
    ['', 'unreadable'],
    ['..', 'unreadable'],
    ['5 March 2021', 'unreadable'],
    ['2021-3-5', 'unreadable'],
    ['2021/03/05', 'unreadable'],
    ['05.03.2021', 'unreadable'],
    ['2021-03-05\n', 'unreadable'],
    ['2021-03-05 / 2021-04-01', 'unreadable'],
    ['[2021-03-05..2021-04-12', 'unreadable'],
    // The library takes this for milliseconds since 1970.
    ['20210305', 'unreadable'],
    ['9'.repeat(5000), 'unreadable'],
    ['[[[['.repeat(1000), 'unreadable'],
    ['2021-02-30', 'impossible'],
    ['2021-02-29', 'impossible'],
    ['1900-02-29', 'impossible'],
    ['2021-04-31', 'impossible'],
    ['2021-03-00', 'impossible'],
    ['2021-13', 'impossible'],
    ['2021-00', 'impossible'],
    ['2021-42', 'impossible'],
    ['0000', 'impossible'],
    ['2021-03-05T25:00:00Z', 'impossible'],
    ['2021-02-29/2021-03-05', 'impossible'],
    ['2021-04-01/2021-03-05', 'reversed'],
    ['[2021-04-12..2021-03-05]', 'reversed'],
    ['2021-04/2021-03-31', 'reversed'],
    ['../..', 'unsupported'],
    ['/', 'unsupported'],
    ['[..]', 'unsupported'],
    ['[2021,2022]', 'unsupported'],
    ['{2021..2022}', 'unsupported'],
    ['Y170000', 'unsupported'],
    ['-0044', 'unsupported'],
    ['XXXX', 'unsupported'],
    ['2021S2', 'unsupported'],
    // Whose noon? The library takes that of the machine it runs on.
    ['2021-03-05T12:00:00', 'unsupported'],
    ['2021-03-05T12:00:00.5Z', 'unsupported'],
  ])('%j is %s', (text, kind) => expect(read(text)).toBe(kind));

  test.each(['2021-02-30', '2021-13', '2021-03-05T12:00', '5 March 2021', '[2021,2022]'])(
    '%s is told in words, without the jargon of a parser',
    (text) => {
      const result = readEdtf(text);
      if (result.ok || result.problem.kind === 'reversed') throw new Error('should be a problem');
      expect(result.problem.detail).toMatch(/\w{3}/);
      expect(result.problem.detail).not.toMatch(/syntax|parsing|@EOS/i);
    },
  );
});

describe('what was read once is kept', () => {
  test('the same text gives the same date, however many were read in between', () => {
    const texts = Array.from({ length: 2500 }, (_, index) => `${1000 + index}-03`);
    const first = texts.map(readEdtf);
    expect(texts.map(readEdtf)).toEqual(first);
    expect(read('1000-03')).toBe('single 1000-03-01 → 1000-04-01');
  });

  test('nobody can change the date of another', () => {
    const result = readEdtf('2021-03-05');
    if (!result.ok || !result.date.start) throw new Error('should be a date');
    const start = result.date.start as { at: number };
    expect(() => {
      start.at = 0;
    }).toThrow(TypeError);
    expect(read('2021-03-05')).toBe('single 2021-03-05 → 2021-03-06');
  });
});
