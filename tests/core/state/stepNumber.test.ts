import { describe, expect, test } from 'vitest';
import { typeDigit } from '../../../src/core/state/stepNumber';

describe('a step by its number, of twelve', () => {
  test.each([
    ['', '7', { typed: '', step: 7, waits: false }],
    ['', '1', { typed: '1', step: 1, waits: true }],
    ['1', '1', { typed: '', step: 11, waits: false }],
    ['1', '0', { typed: '', step: 10, waits: false }],
    // There is no 17: the 1 was meant for itself, and 7 begins anew.
    ['1', '7', { typed: '', step: 7, waits: false }],
    ['', '0', { typed: '', step: 10, waits: false }],
  ])('after %j a %s', (typed, digit, number) => {
    expect(typeDigit(typed, digit, 12)).toEqual(number);
  });
});

test('where no step has two digits, none waits for a second', () => {
  expect(typeDigit('', '1', 9)).toEqual({ typed: '', step: 1, waits: false });
  expect(typeDigit('', '2', 19).waits).toBe(false);
  expect(typeDigit('', '2', 20).waits).toBe(true);
});
