import { describe, expect, test } from 'vitest';
import {
  type Camera,
  fitCamera,
  MAX_ZOOM,
  project,
  type Size,
  unproject,
} from '../../../src/core/geo/camera';
import { extentToBox, toWorld } from '../../../src/core/geo/mercator';
import type { Extent, Position } from '../../../src/core/story/types';
import { seeded } from '../scene/random';

const size: Size = { width: 800, height: 500 };
const padding = { top: 10, right: 60, bottom: 40, left: 20 };

/** Where an extent's corners fall. */
function corners(extent: Extent, camera: Camera) {
  const { x0, y0, x1, y1 } = extentToBox(extent);
  return {
    topLeft: project({ x: x0, y: y0 }, camera, size),
    bottomRight: project({ x: x1, y: y1 }, camera, size),
  };
}

describe('fitCamera', () => {
  test.each<[string, Extent]>([
    ['a small one', [20, -12, 24, -8]],
    ['a wide one', [20, -9, 60, -8]],
    ['a tall one', [20, -40, 21, 40]],
    ['one across the antimeridian', [170, -20, -165, -10]],
    ['one that ends at the antimeridian', [170, 50, 180, 60]],
    ['one in the far north', [10, 70, 40, 84]],
  ])('%s lies in the free part, and touches two opposite sides of it', (_, extent) => {
    const { topLeft, bottomRight } = corners(extent, fitCamera(extent, size, padding));
    const free = { left: 20, top: 10, right: 740, bottom: 460 };
    const slack = [
      topLeft.x - free.left,
      free.right - bottomRight.x,
      topLeft.y - free.top,
      free.bottom - bottomRight.y,
    ] as const;
    for (const room of slack) expect(room).toBeGreaterThan(-1e-6);
    // The same room on both sides; none in one direction.
    expect(slack[0]).toBeCloseTo(slack[1], 6);
    expect(slack[2]).toBeCloseTo(slack[3], 6);
    expect(Math.min(slack[0], slack[2])).toBeCloseTo(0, 6);
  });

  test('a single point is shown in the middle, no nearer than the nearest zoom', () => {
    const camera = fitCamera([24, -10, 24, -10], size);
    expect(camera.zoom).toBe(MAX_ZOOM);
    expect(camera.center[0]).toBeCloseTo(24, 9);
    expect(camera.center[1]).toBeCloseTo(-10, 9);
    expect(fitCamera([24, -10, 24, -10], size, padding, 9).zoom).toBe(9);
  });

  test('a map without room, and a world too large, give a camera all the same', () => {
    for (const box of [
      { width: 0, height: 0 },
      { width: 10, height: 10 },
    ]) {
      const { center, zoom } = fitCamera([-180, -85, 180, 85], box, padding);
      expect([...center, zoom].every(Number.isFinite)).toBe(true);
      expect(zoom).toBe(0);
    }
  });

  test('half the size, one zoom less', () => {
    const extent: Extent = [20, -12, 24, -8];
    const half = { width: 400, height: 250 };
    expect(fitCamera(extent, size).zoom - fitCamera(extent, half).zoom).toBeCloseTo(1, 9);
  });
});

describe('project and unproject', () => {
  const cameras: Camera[] = [
    { center: [24, -10], zoom: 6.3 },
    { center: [0, 0], zoom: 2 },
    { center: [-179.5, 70], zoom: 9 },
    { center: [131, 43], zoom: 14 },
  ];

  test.each(cameras)('%j: pixels come back to themselves', (camera) => {
    const random = seeded(5);
    for (let i = 0; i < 100; i++) {
      const pixel = { x: random() * size.width, y: random() * size.height };
      const back = project(toWorld(unproject(pixel, camera, size)), camera, size);
      expect(back.x).toBeCloseTo(pixel.x, 4);
      expect(back.y).toBeCloseTo(pixel.y, 4);
    }
  });

  test('the centre falls on the middle', () => {
    for (const camera of cameras) {
      const at = project(toWorld(camera.center), camera, size);
      expect(at.x).toBeCloseTo(400, 9);
      expect(at.y).toBeCloseTo(250, 9);
    }
  });

  test('east is right, north is up, one zoom doubles', () => {
    const near = (zoom: number, at: Position) => {
      const { x, y } = project(toWorld(at), { center: [0, 0], zoom }, size);
      return [x - 400, y - 250] as const;
    };
    expect(near(3, [1, 0])[0]).toBeCloseTo((512 * 8) / 360, 9);
    expect(near(3, [0, 1])[1]).toBeLessThan(0);
    expect(near(4, [1, 1])[0]).toBeCloseTo(2 * near(3, [1, 1])[0], 9);
    expect(near(4, [1, 1])[1]).toBeCloseTo(2 * near(3, [1, 1])[1], 9);
  });

  test('of the copies of the world the nearest counts', () => {
    const camera = { center: [179, 0] as const, zoom: 4 };
    const east = project(toWorld([-179, 0]), camera, size);
    expect(east.x).toBeCloseTo(400 + (2 * 512 * 16) / 360, 6);
    expect(project(toWorld([181, 0]), camera, size).x).toBeCloseTo(east.x, 6);
    expect(project(toWorld([-539, 0]), camera, size).x).toBeCloseTo(east.x, 6);
  });
});
