import { expect, test } from 'vitest';

test('tests run outside UTC', () => {
  expect(new Date(0).getTimezoneOffset()).toBe(-330);
});
