import { describe, expect, test } from 'vitest';
import { distanceKm } from '../../../src/core/geo/distance';
import {
  extentToBox,
  fromWorld,
  kmToWorld,
  MAX_LATITUDE,
  pixelsPerMetre,
  TILE_SIZE,
  toWorld,
} from '../../../src/core/geo/mercator';

describe('toWorld', () => {
  test.each([
    [[0, 0], 0.5, 0.5],
    [[-180, 0], 0, 0.5],
    [[180, 0], 1, 0.5],
    [[190, 0], 1 + 10 / 360, 0.5],
    [[0, MAX_LATITUDE], 0.5, 0],
    [[0, -MAX_LATITUDE], 0.5, 1],
  ] as const)('%j lies at %f, %f', (position, x, y) => {
    const at = toWorld(position);
    expect(at.x).toBeCloseTo(x, 9);
    expect(at.y).toBeCloseTo(y, 7);
  });

  test('a pole lies on the edge, not in infinity', () => {
    expect(toWorld([0, 90])).toEqual(toWorld([0, MAX_LATITUDE]));
    expect(toWorld([0, -90])).toEqual(toWorld([0, -MAX_LATITUDE]));
  });

  test('and back again', () => {
    for (let latitude = -85; latitude <= 85; latitude += 2.5) {
      const [longitude, back] = fromWorld(toWorld([latitude * 2, latitude]));
      expect(longitude).toBeCloseTo(latitude * 2, 9);
      expect(back).toBeCloseTo(latitude, 9);
    }
  });
});

describe('extentToBox', () => {
  test('runs on past 1 over the antimeridian', () => {
    const { x0, x1, y0, y1 } = extentToBox([170, -10, -170, 10]);
    expect(x0).toBeCloseTo(350 / 360, 9);
    expect(x1).toBeCloseTo(370 / 360, 9);
    expect(y0).toBeLessThan(y1);
  });

  test('the world is the unit square', () => {
    const { x0, x1, y0, y1 } = extentToBox([-180, -90, 180, 90]);
    expect([x0, x1]).toEqual([0, 1]);
    expect(y0).toBeCloseTo(0, 7);
    expect(y1).toBeCloseTo(1, 7);
  });
});

describe('lengths', () => {
  test.each([0, 30, 43, -60])('a kilometre at latitude %d is as long as it is', (latitude) => {
    const east = fromWorld({
      ...toWorld([10, latitude]),
      x: toWorld([10, latitude]).x + kmToWorld(1, latitude),
    });
    // The map takes the equator's radius, the ruler the mean one: 0.1 %.
    expect(distanceKm([10, latitude], east)).toBeCloseTo(1, 2);
  });

  test('pixels and world agree', () => {
    expect(kmToWorld(1, 43) * TILE_SIZE * 2 ** 7).toBeCloseTo(pixelsPerMetre(43, 7) * 1000, 9);
  });
});
