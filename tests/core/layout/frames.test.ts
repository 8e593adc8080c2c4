import { describe, expect, test } from 'vitest';
import { project } from '../../../src/core/geo/camera';
import { extentToBox } from '../../../src/core/geo/mercator';
import { homePadding, WIDE_MAP } from '../../../src/core/geo/stage';
import {
  HOME_MAX_ZOOM,
  homeCamera,
  homeFrames,
  NARROW_SIZES,
  takenByControls,
  wideSizes,
} from '../../../src/core/layout/frames';
import type { Extent } from '../../../src/core/story/types';
import { meet } from './boxes';

// A timeline of one lane, and one of many.
const wide = [140, 420].flatMap((height) => wideSizes(() => height));
const sizes = [...NARROW_SIZES, ...wide];

test('narrow sizes are narrow, wide ones wide', () => {
  for (const { width } of NARROW_SIZES) expect(width).toBeLessThan(WIDE_MAP);
  for (const { width } of wide) expect(width).toBeGreaterThanOrEqual(WIDE_MAP);
});

describe.each(sizes)('a map of $width × $height', (size) => {
  test('the controls stand inside and apart, and leave most of the map', () => {
    const taken = takenByControls(size);
    taken.forEach(({ left, top, right, bottom }, i) => {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(size.width);
      expect(bottom).toBeLessThanOrEqual(size.height);
      for (const other of taken.slice(i + 1)) {
        expect(meet({ left, top, right, bottom }, other)).toBe(false);
      }
    });
    const area = taken.reduce((sum, r) => sum + (r.right - r.left) * (r.bottom - r.top), 0);
    expect(area).toBeLessThan((size.width * size.height) / 2.5);
  });

  test.each<[string, Extent]>([
    ['a gulf', [24, -14, 34, -8]],
    ['a tall coast', [24, -40, 26, -8]],
    ['a home across the antimeridian', [170, -20, -165, -10]],
  ])('%s is seen whole, in the room that is free', (_, home) => {
    const { x0, y0, x1, y1 } = extentToBox(home);
    const camera = homeCamera(home, size);
    const { left, top, right, bottom } = homePadding(size.width);
    const a = project({ x: x0, y: y0 }, camera, size);
    const b = project({ x: x1, y: y1 }, camera, size);
    expect(a.x).toBeGreaterThanOrEqual(left - 1e-6);
    expect(a.y).toBeGreaterThanOrEqual(top - 1e-6);
    expect(b.x).toBeLessThanOrEqual(size.width - right + 1e-6);
    expect(b.y).toBeLessThanOrEqual(size.height - bottom + 1e-6);
  });
});

test('a story of one place does not open on its doorstep', () => {
  expect(homeCamera([24, -10, 24, -10], { width: 900, height: 600 }).zoom).toBe(HOME_MAX_ZOOM);
});

test('a frame for each size', () => {
  const frames = homeFrames(
    [24, -14, 34, -8],
    wideSizes(() => 290),
  );
  expect(frames.map(({ size }) => size)).toEqual(wideSizes(() => 290));
  expect(frames.map(({ camera }) => camera.zoom)).toEqual(
    [...frames.map(({ camera }) => camera.zoom)].sort((a, b) => a - b),
  );
});
