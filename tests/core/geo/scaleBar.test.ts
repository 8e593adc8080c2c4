import { describe, expect, test } from 'vitest';
import { pixelsPerMetre } from '../../../src/core/geo/mercator';
import { scaleBar } from '../../../src/core/geo/scaleBar';

describe('scaleBar', () => {
  const cases = [0, 43, -60, 84].flatMap((latitude) =>
    Array.from({ length: 57 }, (_, i) => ({ latitude, zoom: i / 4 })),
  );

  test('is 1, 2 or 5 times a power of ten, fits its room and fills two fifths of it', () => {
    for (const { latitude, zoom } of cases) {
      const { km, px } = scaleBar(latitude, zoom, 90);
      const digits = km / 10 ** Math.floor(Math.log10(km) + 1e-9);
      expect([1, 2, 5]).toContain(Math.round(digits * 1e6) / 1e6);
      expect(px, `${latitude} ${zoom}`).toBeLessThanOrEqual(90 + 1e-9);
      // The next round length is at most 2.5 times as long.
      expect(px, `${latitude} ${zoom}`).toBeGreaterThan(90 / 2.5 - 1e-9);
    }
  });

  test('is as long as it says', () => {
    for (const { latitude, zoom } of cases) {
      const { km, px } = scaleBar(latitude, zoom, 90);
      expect(px).toBeCloseTo(km * 1000 * pixelsPerMetre(latitude, zoom), 9);
    }
  });

  test('a number that a reader can read', () => {
    for (const { latitude, zoom } of cases) {
      expect(String(scaleBar(latitude, zoom, 90).km).length).toBeLessThanOrEqual(5);
    }
  });

  test('at the equator and zoom 0 a pixel is 78 km', () => {
    expect(scaleBar(0, 0, 90)).toMatchObject({ km: 5000 });
    expect(scaleBar(0, 0, 90).px).toBeCloseTo(63.9, 1);
  });
});
