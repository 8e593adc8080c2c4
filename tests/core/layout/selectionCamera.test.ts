import { describe, expect, test } from 'vitest';
import { type Camera, NO_PADDING, project, type Size } from '../../../src/core/geo/camera';
import { toWorld } from '../../../src/core/geo/mercator';
import { coveredSides } from '../../../src/core/layout/coveredSides';
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

describe('under a sheet', () => {
  const phone = { width: 390, height: 363 };
  const corners = (extent: Extent, camera: Camera, size: Size) =>
    [
      [extent[0], extent[1]],
      [extent[2], extent[3]],
    ].map((corner) => project(toWorld(corner as [number, number]), camera, size));

  test.each([
    ['over the lower third', 110],
    ['over all but a strip', 270],
  ])('that lies %s, what is selected stands above it', (_, bottom) => {
    const extent: Extent = [130, 41.2, 132, 42];
    const camera = selectionCamera(extent, HOME, phone, { ...NO_PADDING, bottom });
    for (const { x, y } of corners(extent, camera, phone)) {
      expect(y).toBeLessThan(phone.height - bottom);
      expect(y).toBeGreaterThan(0);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(phone.width);
    }
    expect(camera.zoom).toBeLessThanOrEqual(homeCamera(HOME, phone).zoom);
  });

  test('that lies beside it, what is selected stands clear of it', () => {
    const extent: Extent = [132, 42, 133.5, 43];
    const camera = selectionCamera(extent, HOME, SIZE, { ...NO_PADDING, right: 370 });
    for (const { x } of corners(extent, camera, SIZE)) expect(x).toBeLessThan(SIZE.width - 370);
  });

  test('what it does not cover is shown in the first view', () => {
    const extent: Extent = [130, 43, 132, 43.8];
    const covered = { ...NO_PADDING, bottom: 110 };
    expect(selectionCamera(extent, HOME, phone, covered)).toEqual(homeCamera(HOME, phone));
  });
});

describe('what a sheet covers', () => {
  const map = { left: 0, top: 100, right: 390, bottom: 460 };
  test.each([
    ['nothing beside it', { left: 400, top: 0, right: 800, bottom: 800 }, {}],
    ['nothing below it', { left: 0, top: 460, right: 390, bottom: 800 }, {}],
    ['the lower part', { left: 0, top: 360, right: 390, bottom: 800 }, { bottom: 100 }],
    ['all of it', { left: 0, top: 50, right: 390, bottom: 800 }, { bottom: 360 }],
    ['its end', { left: 240, top: 0, right: 390, bottom: 800 }, { right: 150 }],
    ['its beginning', { left: 0, top: 0, right: 150, bottom: 800 }, { left: 150 }],
  ])('%s', (_, sheet, covered) => {
    expect(coveredSides(map, sheet)).toEqual({ ...NO_PADDING, ...covered });
  });
});
