import { describe, expect, test } from 'vitest';
import { clipRing, runsNear } from '../../../src/core/geo/clip';
import type { WorldBox, WorldPoint } from '../../../src/core/geo/mercator';
import { seeded, wholeFrom } from '../scene/random';

const box: WorldBox = { x0: 0.2, y0: 0.3, x1: 0.7, y1: 0.6 };
const p = (x: number, y: number): WorldPoint => ({ x, y });
const isInside = ({ x, y }: WorldPoint, slack = 0) =>
  x >= box.x0 - slack && x <= box.x1 + slack && y >= box.y0 - slack && y <= box.y1 + slack;

/** The area a ring encloses, by the shoelace formula. */
function area(ring: readonly WorldPoint[]): number {
  const twice = ring.reduce((sum, a, i) => {
    const b = ring[(i + 1) % ring.length] as WorldPoint;
    return sum + a.x * b.y - b.x * a.y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** A ring without self-crossings around a point. */
function star(random: () => number): WorldPoint[] {
  const center = p(random(), random());
  const count = wholeFrom(random, 3, 20);
  return Array.from({ length: count }, (_, i) => {
    const away = 0.05 + random() * 0.6;
    const angle = (2 * Math.PI * i) / count;
    return p(center.x + away * Math.cos(angle), center.y + away * Math.sin(angle));
  });
}

/** Whether a point lies in a ring: an odd number of edges to its right. */
function holds(ring: readonly WorldPoint[], { x, y }: WorldPoint): boolean {
  return (
    ring.filter((a, i) => {
      const b = ring[(i + 1) % ring.length] as WorldPoint;
      return a.y > y !== b.y > y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y);
    }).length %
      2 ===
    1
  );
}

describe('clipRing', () => {
  test('a ring inside stays as it is', () => {
    const ring = [p(0.3, 0.4), p(0.5, 0.4), p(0.4, 0.5)];
    expect(clipRing(ring, box)).toEqual(ring);
  });

  test('a ring outside leaves nothing', () => {
    expect(clipRing([p(0.8, 0.4), p(0.9, 0.4), p(0.85, 0.5)], box)).toEqual([]);
    expect(clipRing([], box)).toEqual([]);
  });

  test('a ring around the box leaves the box', () => {
    const clipped = clipRing([p(-1, -1), p(2, -1), p(2, 2), p(-1, 2)], box);
    expect(area(clipped)).toBeCloseTo(0.5 * 0.3, 12);
    expect(clipped).toHaveLength(4);
  });

  test('a square over one corner leaves the part inside', () => {
    const clipped = clipRing([p(0.6, 0.5), p(0.9, 0.5), p(0.9, 0.9), p(0.6, 0.9)], box);
    expect(area(clipped)).toBeCloseTo(0.1 * 0.1, 12);
  });

  test('of many rings: nothing outside, and inside covered where the ring covers it', () => {
    const random = seeded(21);
    for (let round = 0; round < 300; round++) {
      const ring = star(random);
      const clipped = clipRing(ring, box);
      for (const point of clipped) expect(isInside(point, 1e-9)).toBe(true);
      expect(area(clipped)).toBeLessThanOrEqual(area(ring) + 1e-9);
      for (let i = 0; i < 20; i++) {
        const probe = p(
          box.x0 + random() * (box.x1 - box.x0),
          box.y0 + random() * (box.y1 - box.y0),
        );
        expect(holds(clipped, probe)).toBe(holds(ring, probe));
      }
    }
  });

  test('leaves the ring that it was given alone', () => {
    const ring = Object.freeze([p(0, 0), p(1, 0), p(1, 1)]);
    clipRing(ring, box);
    expect(ring).toEqual([p(0, 0), p(1, 0), p(1, 1)]);
  });
});

describe('runsNear', () => {
  const randomLine = (random: () => number) => {
    let at = p(random(), random());
    return Array.from({ length: wholeFrom(random, 2, 40) }, () => {
      at = p(at.x + (random() - 0.5) * 0.3, at.y + (random() - 0.5) * 0.3);
      return at;
    });
  };

  test('a line through the box comes with the vertex before and the one after', () => {
    const line = [p(-0.5, 0.4), p(0, 0.4), p(0.4, 0.4), p(0.9, 0.4), p(1.2, 0.4)];
    expect(runsNear(line, box)).toEqual([[p(0, 0.4), p(0.4, 0.4), p(0.9, 0.4)]]);
  });

  test('a line that crosses without a vertex inside is there too', () => {
    const line = [p(0, 0.4), p(1, 0.4)];
    expect(runsNear(line, box)).toEqual([line]);
  });

  test('a line that leaves and comes back is two runs', () => {
    const line = [p(0.5, 0.5), p(0.9, 0.5), p(0.9, 0.9), p(0.9, 0.5), p(0.5, 0.5)];
    expect(runsNear(line, box).map((run) => run.length)).toEqual([2, 2]);
  });

  test('a line elsewhere, a point and nothing leave nothing', () => {
    expect(runsNear([p(0.8, 0), p(0.9, 1)], box)).toEqual([]);
    expect(runsNear([p(0.5, 0.5)], box)).toEqual([]);
    expect(runsNear([], box)).toEqual([]);
  });

  test('of many lines: every piece that is inside, in order, none twice', () => {
    const random = seeded(33);
    for (let round = 0; round < 300; round++) {
      const line = randomLine(random);
      const pieces = runsNear(line, box).flatMap((run) =>
        run.slice(1).map((b, i) => [line.indexOf(run[i] as WorldPoint), line.indexOf(b)] as const),
      );
      // Each piece is one of the line's own, and they go forward.
      let last = -1;
      for (const [a, b] of pieces) {
        expect(b).toBe(a + 1);
        expect(a).toBeGreaterThan(last);
        last = a;
      }
      const drawn = new Set(pieces.map(([a]) => a));
      for (let i = 0; i + 1 < line.length; i++) {
        const [a, b] = [line[i] as WorldPoint, line[i + 1] as WorldPoint];
        const touches = Array.from({ length: 21 }, (_, k) =>
          p(a.x + ((b.x - a.x) * k) / 20, a.y + ((b.y - a.y) * k) / 20),
        ).some((point) => isInside(point));
        if (touches) expect(drawn.has(i)).toBe(true);
      }
    }
  });
});
