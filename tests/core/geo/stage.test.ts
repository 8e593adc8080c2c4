import { describe, expect, test } from 'vitest';
import { fitCamera, project, type Size } from '../../../src/core/geo/camera';
import { extentToBox, toWorld } from '../../../src/core/geo/mercator';
import {
  homePadding,
  placeStage,
  type Stage,
  stageOf,
  toStage,
  WIDE_MAP,
} from '../../../src/core/geo/stage';
import type { Extent, Position } from '../../../src/core/story/types';
import { seeded } from '../scene/random';

const homes: [string, Extent][] = [
  ['a gulf', [24, -14, 34, -8]],
  ['a tall coast', [24, -40, 26, -8]],
  ['across the antimeridian', [170, -20, -165, -10]],
  ['up to the antimeridian', [150, 40, 180, 60]],
];

describe.each(homes)('the stage of %s', (_, home) => {
  const stage = stageOf(home);
  const box = extentToBox(home);

  test('is one unit wide, its centre the origin', () => {
    const topLeft = toStage(stage, { x: box.x0, y: box.y0 });
    const bottomRight = toStage(stage, { x: box.x1, y: box.y1 });
    expect(topLeft.x).toBeCloseTo(-0.5, 9);
    expect(bottomRight.x).toBeCloseTo(0.5, 9);
    expect(topLeft.y).toBeCloseTo(-stage.height / 2, 9);
    expect(bottomRight.y).toBeCloseTo(stage.height / 2, 9);
  });

  test('placed in a map, its points fall where the camera projects them', () => {
    const random = seeded(9);
    const [west, south, east, north] = home;
    const width = east < west ? east + 360 - west : east - west;
    const sizes: Size[] = [
      { width: 320, height: 280 },
      { width: 921, height: 511 },
    ];
    for (const size of sizes) {
      const fitted = fitCamera(home, size, homePadding(size.width));
      for (let i = 0; i < 200; i++) {
        // Near the first view, and moved a little away from it.
        const at: Position = [
          west + width * (random() * 3 - 1),
          Math.max(-85, Math.min(85, south + (north - south) * (random() * 3 - 1))),
        ];
        const camera = {
          center: [fitted.center[0] + (random() - 0.5) * width, fitted.center[1]] as const,
          zoom: fitted.zoom + random() * 2 - 1,
        };
        const { left, top, unit } = placeStage(stage, camera, size);
        const onStage = toStage(stage, toWorld(at));
        const expected = project(toWorld(at), camera, size);
        expect(Math.abs(left + onStage.x * unit - expected.x)).toBeLessThan(1e-6);
        expect(Math.abs(top + onStage.y * unit - expected.y)).toBeLessThan(1e-6);
      }
    }
  });
});

describe('toStage', () => {
  const across: Stage = stageOf([170, -20, -165, -10]);

  test('places both sides of the antimeridian side by side', () => {
    const x = (longitude: number) => toStage(across, toWorld([longitude, 0])).x;
    expect(x(-179) - x(179)).toBeCloseTo(2 / 25, 9);
    expect(x(179)).toBeCloseTo(x(-181), 9);
    expect(x(170)).toBeCloseTo(-0.5, 9);
    expect(x(-165)).toBeCloseTo(0.5, 9);
  });

  test('never places a point farther than half a world away', () => {
    for (let longitude = -540; longitude <= 540; longitude += 7) {
      const { x } = toStage(across, toWorld([longitude, 0]));
      expect(Math.abs(x * across.unit)).toBeLessThanOrEqual(0.5 + 1e-9);
    }
  });
});

test('a stage of a single point has a size', () => {
  const stage = stageOf([24, -10, 24, -10]);
  expect(stage.unit).toBeGreaterThan(0);
  expect(Number.isFinite(stage.height)).toBe(true);
  expect(Number.isFinite(toStage(stage, toWorld([24.001, -10])).x)).toBe(true);
});

test('the first view leaves room for the controls, more below than above on narrow maps', () => {
  expect(homePadding(0)).toEqual({ top: 0, right: 0, bottom: 0, left: 0 });
  expect(homePadding(WIDE_MAP - 1)).not.toEqual(homePadding(WIDE_MAP));
  const narrow = homePadding(320);
  expect(narrow.bottom).toBeGreaterThan(narrow.top);
  expect(narrow.left + narrow.right).toBeLessThan(320 / 4);
});
