import { expect, test } from 'vitest';
import { unbroken } from '../../../src/core/messages/unbroken';

test.each([
  ['1 August 2022', '1_August_2022'],
  ['from 11 August 2022', 'from 11_August_2022'],
  ['15–31 August 2022', '15|–|31_August_2022'],
  [
    'some time between 7 August and 9 September 2022',
    'some time between 7_August and 9_September_2022',
  ],
  ['about September 2023', 'about September_2023'],
  ['1. März 2022', '1._März_2022'],
  ['2022', '2022'],
  ['not dated', 'not dated'],
])('%s stays whole', (words, whole) => {
  expect(unbroken(words).replaceAll('\u00a0', '_').replaceAll('\u2060', '|')).toBe(whole);
});
