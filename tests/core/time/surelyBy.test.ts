import { expect, test } from 'vitest';
import type { Instant } from '../../../src/core/time/instant';
import { isoDay } from '../../../src/core/time/instant';
import { surelyBy } from '../../../src/core/time/surelyBy';
import { date } from '../scene/stories';

test.each([
  ['2021-03-05', '2021-03-05'],
  ['2021-03-05T23:30+09:00', '2021-03-05'],
  ['2021-03-05~', '2021-03-05'],
  ['2021-03-05/2021-03-09', '2021-03-05'],
  ['2021-03', '2021-03-31'],
  ['2021', '2021-12-31'],
  ['[2021-03-05..2021-03-09]', '2021-03-09'],
  ['[..2021-03-09]', '2021-03-09'],
  ['../2021-03-09', '2021-03-09'],
])('%s had surely come by %s', (edtf, expected) => {
  expect(isoDay(surelyBy(date(edtf)) as Instant)).toBe(expected);
});

test('some day from one on may still be to come', () => {
  expect(surelyBy(date('[2021-03-05..]'))).toBe(Infinity);
});
