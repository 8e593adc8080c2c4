import { describe, expect, test } from 'vitest';
import { destination, distanceKm, rhumbKm } from '../../../src/core/geo/distance';
import { lineKm, sampleLine } from '../../../src/core/geo/sampleLine';
import { extentWidth, growExtent, smallestExtent } from '../../../src/core/geo/smallestExtent';
import type { Extent, Position } from '../../../src/core/story/types';

describe('distances', () => {
  test.each<[Position, Position, number]>([
    [[0, 0], [0, 1], 111.195],
    [[0, 0], [1, 0], 111.195],
    [[0, 60], [1, 60], 55.597],
    [[179.5, 0], [-179.5, 0], 111.195],
    [[0, 0], [180, 0], 20015.11],
    [[5, 5], [5, 5], 0],
  ])('%j to %j: %f km', (a, b, km) => {
    expect(distanceKm(a, b)).toBeCloseTo(km, 1);
  });

  test('along a parallel the line of the map is longer than the great circle', () => {
    expect(rhumbKm([0, 60], [90, 60])).toBeCloseTo(5003.8, 0);
    expect(distanceKm([0, 60], [90, 60])).toBeCloseTo(4600, -2);
  });

  test('destination is as far as it says, and stays in ±180', () => {
    for (const bearing of [0, 77, 180, 300]) {
      const end = destination([179.99, 10], 25, bearing);
      expect(distanceKm([179.99, 10], end)).toBeCloseTo(25, 6);
      expect(Math.abs(end[0])).toBeLessThanOrEqual(180);
    }
  });
});

describe('sampleLine', () => {
  const line: Position[] = [
    [179, 10],
    [-179, 10],
    [-179, 11],
  ];

  test('no two samples are farther apart than the step; the last is the end', () => {
    const samples = [...sampleLine(line, 3)];
    for (let i = 1; i < samples.length; i++) {
      const [a, b] = [samples[i - 1], samples[i]];
      if (!a || !b) throw new Error('missing sample');
      expect(distanceKm(a.position, b.position)).toBeLessThanOrEqual(3.0001);
      expect(b.km).toBeGreaterThan(a.km);
    }
    expect(samples[0]).toEqual({ position: [179, 10], km: 0, vertex: 0 });
    expect(samples.at(-1)?.km).toBeCloseTo(lineKm(line), 6);
    expect(samples.at(-1)?.vertex).toBe(1);
    // 2° at 10° north, and 1° north: the short way over the antimeridian.
    expect(lineKm(line)).toBeCloseTo(219.0 + 111.2, 0);
  });

  test('every longitude lies in ±180', () => {
    for (const { position } of sampleLine(line, 10))
      expect(Math.abs(position[0])).toBeLessThanOrEqual(180);
  });

  test('an empty line has no samples', () => expect([...sampleLine([], 1)]).toEqual([]));
});

describe('smallestExtent', () => {
  test.each<[Position[], Extent | null]>([
    [[], null],
    [[[5, 6]], [5, 6, 5, 6]],
    [
      [
        [10, 1],
        [-20, 3],
        [30, -2],
      ],
      [-20, -2, 30, 3],
    ],
    [
      [
        [179, 0],
        [-178, 1],
        [170, 2],
      ],
      [170, 0, -178, 2],
    ],
    [
      [
        [-90, 0],
        [90, 0],
        [0, 5],
      ],
      [-90, 0, 90, 5],
    ],
    [
      [
        [-120, 0],
        [150, 0],
        [120, 0],
      ],
      [120, 0, -120, 0],
    ],
  ])('%j → %j', (positions, extent) => expect(smallestExtent(positions)).toEqual(extent));

  test('grown, it neither leaves the globe nor goes once round', () => {
    expect(growExtent([179, 0, 179.5, 1], 1, 1)).toEqual([178, -1, -179.5, 2]);
    expect(growExtent([-179.5, 89.5, -179, 89.8], 1, 1)).toEqual([179.5, 88.5, -178, 90]);
    expect(growExtent([-170, 0, 170, 1], 15, 1)).toEqual([-180, -1, 180, 2]);
    expect(extentWidth([170, 0, -170, 1])).toBe(20);
  });
});
