import { describe, expect, test } from 'vitest';
import type { WorldPoint } from '../../../src/core/geo/mercator';
import { simplifyLine } from '../../../src/core/geo/simplifyLine';
import { seeded } from '../scene/random';

const p = (x: number, y: number): WorldPoint => ({ x, y });

function fromSegment(at: WorldPoint, a: WorldPoint, b: WorldPoint): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : ((at.x - a.x) * dx + (at.y - a.y) * dy) / length;
  const kept = Math.max(0, Math.min(1, t));
  return Math.hypot(at.x - a.x - kept * dx, at.y - a.y - kept * dy);
}

function fromLine(at: WorldPoint, line: readonly WorldPoint[]): number {
  return Math.min(...line.slice(1).map((b, i) => fromSegment(at, line[i] as WorldPoint, b)));
}

function coast(seed: number, length: number): WorldPoint[] {
  const random = seeded(seed);
  let y = 0;
  return Array.from({ length }, (_, i) => {
    y += (random() - 0.5) * 2;
    return p(i, y);
  });
}

describe('simplifyLine', () => {
  test.each([
    ['a straight line', [p(0, 0), p(1, 1), p(2, 2), p(5, 5)], [p(0, 0), p(5, 5)]],
    ['a corner', [p(0, 0), p(5, 0), p(5, 5)], [p(0, 0), p(5, 0), p(5, 5)]],
    ['a bump below the tolerance', [p(0, 0), p(5, 0.9), p(10, 0)], [p(0, 0), p(10, 0)]],
    ['a bump above it', [p(0, 0), p(5, 1.1), p(10, 0)], [p(0, 0), p(5, 1.1), p(10, 0)]],
    [
      'a ring, whose ends are one',
      [p(0, 0), p(10, 0), p(10, 10), p(0, 10), p(0, 0)],
      [p(0, 0), p(10, 0), p(10, 10), p(0, 10), p(0, 0)],
    ],
    ['there and back', [p(0, 0), p(9, 0), p(0, 0)], [p(0, 0), p(9, 0), p(0, 0)]],
    ['past its end and back', [p(0, 0), p(9, 0), p(2, 0)], [p(0, 0), p(9, 0), p(2, 0)]],
    ['two points', [p(0, 0), p(0.1, 0)], [p(0, 0), p(0.1, 0)]],
    ['one point', [p(3, 4)], [p(3, 4)]],
    ['nothing', [], []],
  ])('%s', (_, line, expected) => expect(simplifyLine(line, 1)).toEqual(expected));

  test.each([0.5, 2, 8])('no point is farther than %d from what is left', (tolerance) => {
    const line = coast(tolerance * 10, 600);
    const simple = simplifyLine(line, tolerance);
    for (const point of line) expect(fromLine(point, simple)).toBeLessThanOrEqual(tolerance + 1e-9);
    expect(simple[0]).toBe(line[0]);
    expect(simple.at(-1)).toBe(line.at(-1));
    expect(simple.length).toBeLessThan(line.length);
  });

  test('what is left are points of the line, in its order', () => {
    const line = coast(4, 600);
    const places = simplifyLine(line, 3).map((point) => line.indexOf(point));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('a larger tolerance never leaves more', () => {
    const line = coast(6, 600);
    const counts = [0, 0.5, 1, 2, 4, 8, 100].map(
      (tolerance) => simplifyLine(line, tolerance).length,
    );
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts.at(-1)).toBe(2);
    expect(counts[0]).toBe(600);
  });

  test('takes a coast of fifty thousand points', () => {
    expect(simplifyLine(coast(8, 50_000), 1).length).toBeGreaterThan(100);
  });
});
