import { describe, expect, test } from 'vitest';
import { canSpare, type Means } from '../../src/modes/shared/spare';

const GOOD: Means = {
  connection: { effectiveType: '4g', downlink: 10, saveData: false },
  deviceMemory: 8,
  hardwareConcurrency: 8,
};

describe('whether the live map may come unasked', () => {
  test('a fast line and a capable device', () => {
    expect(canSpare(GOOD, false)).toBe(true);
    expect(canSpare({ ...GOOD, connection: { ...GOOD.connection, type: 'wifi' } }, false)).toBe(
      true,
    );
  });

  test('never where the reader wants to save data', () => {
    expect(canSpare(GOOD, true)).toBe(false);
    expect(canSpare({ ...GOOD, connection: { ...GOOD.connection, saveData: true } }, false)).toBe(
      false,
    );
  });

  test.each<[string, Means]>([
    ['a line that is not told', { deviceMemory: 8, hardwareConcurrency: 8 }],
    ['a line that is paid for', { ...GOOD, connection: { ...GOOD.connection, type: 'cellular' } }],
    ['a slow line', { ...GOOD, connection: { effectiveType: '3g', downlink: 10 } }],
    ['a thin line', { ...GOOD, connection: { effectiveType: '4g', downlink: 1.4 } }],
    ['little memory', { ...GOOD, deviceMemory: 2 }],
    ['memory that is not told', { connection: GOOD.connection ?? {}, hardwareConcurrency: 8 }],
    ['few cores', { ...GOOD, hardwareConcurrency: 2 }],
  ])('not with %s', (_, means) => {
    expect(canSpare(means, false)).toBe(false);
  });
});
