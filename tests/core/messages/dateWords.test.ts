import { describe, expect, test } from 'vitest';
import { dateInWords, dayInWords, dayShort } from '../../../src/core/messages/dateWords';
import { en } from '../../../src/core/messages/en';
import { DAY_MS, instant } from '../../../src/core/time/instant';
import { date, day } from '../scene/stories';

const words = (edtf: string) => dateInWords(date(edtf), en);

test('the tests run far from UTC', () => {
  expect(new Date(0).getTimezoneOffset()).toBe(-330);
});

describe('one date', () => {
  test.each([
    ['2021-03-05', '5 March 2021'],
    ['2021-12-31', '31 December 2021'],
    ['2021-01-01', '1 January 2021'],
    ['2020-02-29', '29 February 2020'],
    ['2021-03', 'March 2021'],
    ['2021-12', 'December 2021'],
    ['2021-03-XX', 'March 2021'],
    ['2021', '2021'],
    ['2021-XX', '2021'],
    ['202X', 'the 2020s'],
    ['20XX', 'the 2000s'],
    ['0890', '890'],
    // A time of day is told as its UTC day.
    ['2021-03-05T23:59Z', '5 March 2021'],
    ['2021-03-05T02:00+09:00', '4 March 2021'],
  ])('%s: %s', (edtf, expected) => expect(words(edtf)).toBe(expected));

  test.each([
    ['2021-21', 'spring 2021'],
    ['2021-22', 'summer 2021'],
    ['2021-23', 'autumn 2021'],
    // It ends in the February after.
    ['2021-24', 'winter 2021'],
    ['2021-25', 'spring 2021'],
    ['2021-28', 'winter 2021'],
    // Southern seasons keep their names too.
    ['2021-29', 'spring 2021'],
    ['2021-31', 'autumn 2021'],
    ['2021-22~', 'about summer 2021'],
  ])('season %s: %s', (edtf, expected) => expect(words(edtf)).toBe(expected));

  test.each([
    ['2021-33', 'January 2021 – March 2021'],
    ['2021-36', 'October 2021 – December 2021'],
    ['2021-38', 'May 2021 – August 2021'],
    ['2021-41', 'July 2021 – December 2021'],
  ])('a quarter, third or half of a year is its months: %s: %s', (edtf, expected) => {
    expect(words(edtf)).toBe(expected);
  });

  test.each([
    ['2021-03-05~', 'about 5 March 2021'],
    ['2021-03~', 'about March 2021'],
    ['2021-03-05?', '5 March 2021 (uncertain)'],
    ['2021-03-05%', 'about 5 March 2021'],
    ['2021?', '2021 (uncertain)'],
  ])('doubt is told: %s: %s', (edtf, expected) => expect(words(edtf)).toBe(expected));
});

describe('two dates', () => {
  test.each([
    ['[..2021-03-05]', 'by 5 March 2021'],
    ['2021-03-05/2021-03-09', '5–9 March 2021'],
    ['2020-12-30/2021-01-02', '30 December 2020 – 2 January 2021'],
    ['2021-03-05/2021-04-01', '5 March – 1 April 2021'],
    ['2021-03/2021-05', 'March 2021 – May 2021'],
    ['2021-03-05/2021-05', '5 March 2021 – May 2021'],
    ['2020/2022', '2020 – 2022'],
    ['2021-21/2021-23', 'spring 2021 – autumn 2021'],
    ['2021-24/2022-24', 'winter 2021 – winter 2022'],
    ['2021-33/2021-34', 'January 2021 – June 2021'],
    ['201X/202X', 'the 2010s – the 2020s'],
    ['2021-03-05/2021-03-05', '5 March 2021'],
    ['2021-03/2021-03', 'March 2021'],
    ['2021-03-05/2021-04-01?', '5 March – 1 April 2021 (uncertain)'],
    ['2021-03~/2021-05', 'about March 2021 – May 2021'],
  ])('from – to: %s: %s', (edtf, expected) => expect(words(edtf)).toBe(expected));

  test.each([
    ['[2021-03-05..2021-04-01]', 'some time between 5 March and 1 April 2021'],
    ['[2021-03..2021-05]', 'some time between March 2021 and May 2021'],
    ['[2021-22..2021-23]', 'some time between summer 2021 and autumn 2021'],
    ['[2021-03-05..2021-03-05]', '5 March 2021'],
  ])('some time between: %s: %s', (edtf, expected) => expect(words(edtf)).toBe(expected));

  test.each([
    ['../2021-04-01', 'until 1 April 2021'],
    ['/2021-04-01', 'until 1 April 2021'],
    ['../2021-12', 'until December 2021'],
    ['../2021-21', 'until spring 2021'],
    ['../202X', 'until the 2020s'],
    ['2021-03-05/..', 'from 5 March 2021'],
    ['2021-03-05/', 'from 5 March 2021'],
    ['2021-24/..', 'from winter 2021'],
    ['2021~/..', 'about from 2021'],
  ])('an open end: %s: %s', (edtf, expected) => expect(words(edtf)).toBe(expected));
});

test('no date is told as none', () => {
  expect(dateInWords(null, en)).toBe('no date given');
  expect(dateInWords(undefined, en)).toBe('no date given');
  expect(dateInWords({ ...date('2021'), start: null, end: null }, en)).toBe('no date given');
});

test('the year can be left out', () => {
  expect(dateInWords(date('2021-03-05'), en, 'withoutYear')).toBe('5 March');
  expect(dateInWords(date('2021-03/2021-05'), en, 'withoutYear')).toBe('March – May');
  expect(dayInWords(day('2021-03-05'), en, 'withoutYear')).toBe('5 March');
});

describe('a day is the UTC day', () => {
  test.each([0, DAY_MS / 2, DAY_MS - 1])('at %d ms of it', (ms) => {
    const at = instant(day('2021-03-05') + ms);
    expect(dayInWords(at, en)).toBe('5 March 2021');
    expect(dayShort(at, en)).toBe('5 Mar');
  });

  test('every half-open end names the day before it', () => {
    for (let i = 0; i < 400; i++) {
      const at = instant(day('2020-01-01') + i * DAY_MS);
      const iso = new Date(at).toISOString().slice(0, 10);
      expect(words(`../${iso}`)).toBe(`until ${dayInWords(at, en)}`);
      expect(words(`2019-01-01/${iso}`)).toBe(`1 January 2019 – ${dayInWords(at, en)}`);
    }
  });
});

test('the language of the catalogue orders the words', () => {
  expect(dayInWords(day('2021-03-05'), { ...en, locale: 'en-US' })).toBe('March 5, 2021');
  expect(dayInWords(day('2021-03-05'), { ...en, locale: 'de' })).toBe('5. März 2021');
});
