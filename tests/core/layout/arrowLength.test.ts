import { describe, expect, test } from 'vitest';
import { kmToWorld } from '../../../src/core/geo/mercator';
import { ARROW_HEAD, arrowLength } from '../../../src/core/layout/arrowLength';
import { ARROW_LENGTH, markRadius, wayLength } from '../../../src/core/layout/labelSpecs';
import type { Place } from '../../../src/core/story/types';
import { madeLeg, madePlace, madeUp } from '../scene/stories';

const leg = madeLeg('l', {}, { basis: 'none', from: 'a', to: 'b' });
const story = (to: Partial<Place> = {}) =>
  madeUp({ places: [madePlace('a'), madePlace('b', [0.6, 0], to)], legs: [leg] });

/** The arrow where its ends are so many pixels apart. */
function apart(pixels: number, to?: Partial<Place>, scale = 1): number {
  const of = story(to);
  return arrowLength(leg, of, pixels / (wayLength(leg, of) ?? 1), scale);
}

describe('an arrow', () => {
  test('is whole where there is room', () => expect(apart(200)).toBe(ARROW_LENGTH));

  test.each([20, 27, 28, 33, 40, 50, 62, 80, 200])(
    'ends before the mark that it leads to, %i pixels off, or is not there',
    (pixels) => {
      const long = apart(pixels);
      const mark = markRadius(madePlace('b'));
      if (long > 0) expect(mark + long).toBeLessThan(pixels - mark);
      expect(long === 0 || long >= ARROW_HEAD).toBe(true);
    },
  );

  test('of little room is its head, of less it is none', () => {
    expect(apart(28.1)).toBeCloseTo(10.1);
    expect(apart(27.9)).toBe(0);
    expect(apart(0)).toBe(0);
  });

  test('ends before a ring that its destination may lie in', () => {
    const to: Partial<Place> = { precision: { kind: 'circle', radiusKm: 30 } };
    const of = story(to);
    const ring = kmToWorld(30, 0) / (wayLength(leg, of) ?? 1);
    const long = apart(100, to);
    expect(long).toBeLessThan(ARROW_LENGTH);
    expect(8 + long).toBeLessThan(100 * (1 - ring));
  });

  test('that starts within that ring leads to its middle', () => {
    expect(apart(200, { precision: { kind: 'circle', radiusKm: 300 } })).toBe(ARROW_LENGTH);
  });

  test('is as long on a drawing at another scale', () => {
    expect(apart(80, {}, 2)).toBeCloseTo(apart(40));
  });
});
