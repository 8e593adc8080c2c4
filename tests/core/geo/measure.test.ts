import { describe, expect, test } from 'vitest';
import { distanceKm } from '../../../src/core/geo/distance';
import { greatCircle, groundLength, roundLength } from '../../../src/core/geo/measure';

describe('lengths on the ground', () => {
  test('a degree of the equator is 111.2 km, 60 nautical miles', () => {
    const { km, nauticalMiles } = groundLength([10, 0], [11, 0]);
    expect(km).toBeCloseTo(111.195, 2);
    expect(nauticalMiles).toBeCloseTo(60.04, 2);
  });

  test('the antimeridian is no way round the world', () => {
    expect(groundLength([179.5, 0], [-179.5, 0]).km).toBeCloseTo(111.195, 2);
  });

  test.each([
    [9.96, 10],
    [9.94, 9.9],
    [0.04, 0],
    [187.4, 187],
  ])('%d is told as %d', (length, told) => {
    expect(roundLength(length)).toBe(told);
  });
});

describe('the great circle', () => {
  test('starts and ends where it should, in even steps', () => {
    const line = greatCircle([130, 42], [43, 49], 20);
    expect(line).toHaveLength(21);
    expect(line[0]).toEqual([130, 42]);
    expect(line[20]).toEqual([43, 49]);
    const whole = distanceKm([130, 42], [43, 49]);
    line.slice(1).forEach((position, i) => {
      expect(distanceKm(line[i] ?? [0, 0], position)).toBeCloseTo(whole / 20, 3);
    });
  });

  test('runs on past 180°', () => {
    const line = greatCircle([170, 10], [-170, 10], 8);
    const longitudes = line.map(([longitude]) => longitude);
    expect([...longitudes].sort((a, b) => a - b)).toEqual(longitudes);
    expect(longitudes.at(-1)).toBeCloseTo(190, 9);
  });

  test('of a point with itself is that point', () => {
    expect(
      greatCircle([1, 2], [1, 2], 2).every(([x, y]) => Math.abs(x - 1) + Math.abs(y - 2) < 1e-9),
    ).toBe(true);
  });
});
