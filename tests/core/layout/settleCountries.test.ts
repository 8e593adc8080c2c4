import { describe, expect, test } from 'vitest';
import { fitCamera, project } from '../../../src/core/geo/camera';
import { toWorld } from '../../../src/core/geo/mercator';
import type { NamedLabel } from '../../../src/core/layout/labelSpecs';
import { settleCountries } from '../../../src/core/layout/settleCountries';
import type { LabelFrame } from '../../../src/core/layout/types';

const size = { width: 600, height: 600 };
const frame: LabelFrame = { camera: fitCamera([0, 0, 10, 10], size), size, taken: [] };
const measure = () => 80;

const name = (kind: NamedLabel['kind'], at: [number, number]): NamedLabel => ({
  kind,
  spec: {
    id: 'alderland',
    at: toWorld(at),
    lines: [{ text: 'ALDERLAND', font: 'condensed600', size: 20, spacing: 0 }],
    clear: 0,
    clearWorld: 0,
    marked: false,
    priority: 40,
    required: false,
    sides: ['c'],
    minZoom: 0,
    maxZoom: 24,
  },
});
/** A line from south to north, finely pointed. */
const meridian = (longitude: number) =>
  Array.from({ length: 200 }, (_, i) => toWorld([longitude, i / 20]));
const settled = (label: NamedLabel, ...[shores, busy = []]: [number[], [number, number][]?]) => {
  const [moved] = settleCountries([label], frame, shores.map(meridian), busy.map(toWorld), measure);
  return project((moved as NamedLabel).spec.at, frame.camera, size);
};
const x = (longitude: number) => project(toWorld([longitude, 5]), frame.camera, size).x;

describe('the name of a country', () => {
  test('stays where nothing is in its way', () => {
    const label = name('country', [5, 5]);
    expect(settleCountries([label], frame, [meridian(9)], [], measure)).toEqual([label]);
  });

  test('moves off a coast, on its own side of it', () => {
    // The coast runs through the right half of the name.
    const at = settled(name('country', [5, 5]), [5.4]);
    expect(at.x + 40).toBeLessThan(x(5.4));
  });

  test('crosses no line for a better spot', () => {
    // Between two lines there is room for no name: beyond them there would be.
    const at = settled(name('country', [5, 5]), [4.6, 5.4]);
    expect(at.x).toBeGreaterThan(x(4.6));
    expect(at.x).toBeLessThan(x(5.4));
  });

  test('leaves a place free', () => {
    const at = settled(name('country', [5, 5]), [], [[5, 5]]);
    const place = project(toWorld([5, 5]), frame.camera, size);
    expect(Math.abs(at.x - place.x) > 40 || Math.abs(at.y - place.y) > 10).toBe(true);
  });

  test('names of other kinds stay on any coast', () => {
    const label = name('sea', [5, 5]);
    expect(settleCountries([label], frame, [meridian(5)], [], measure)).toEqual([label]);
  });
});
