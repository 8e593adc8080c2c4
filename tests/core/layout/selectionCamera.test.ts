import { expect, test } from 'vitest';
import { project } from '../../../src/core/geo/camera';
import { toWorld } from '../../../src/core/geo/mercator';
import { homeCamera } from '../../../src/core/layout/frames';
import { selectionCamera } from '../../../src/core/layout/selectionCamera';
import type { Extent } from '../../../src/core/story/types';

const HOME: Extent = [129, 41, 134, 44];
const SIZE = { width: 800, height: 500 };

test('what the first view shows is shown in it', () => {
  expect(selectionCamera([130, 42, 132, 43], HOME, SIZE)).toEqual(homeCamera(HOME, SIZE));
});

test('what lies outside is brought in whole, with room for its name', () => {
  const extent: Extent = [10, -5, 40, 20];
  const camera = selectionCamera(extent, HOME, SIZE);
  for (const corner of [
    [10, -5],
    [40, 20],
  ] as [number, number][]) {
    const { x, y } = project(toWorld(corner), camera, SIZE);
    expect(x).toBeGreaterThan(SIZE.width * 0.08);
    expect(x).toBeLessThan(SIZE.width * 0.92);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(SIZE.height);
  }
});

test('a point is not shown closer than its surroundings can be read', () => {
  expect(selectionCamera([20, 10, 20, 10], HOME, SIZE).zoom).toBeLessThanOrEqual(9.5);
});
