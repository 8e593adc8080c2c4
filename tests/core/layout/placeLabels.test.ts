import { describe, expect, test } from 'vitest';
import { project } from '../../../src/core/geo/camera';
import { toWorld, type WorldPoint } from '../../../src/core/geo/mercator';
import {
  LABEL_GAP,
  LINE_HEIGHT,
  labelBox,
  labelSize,
  leaderOf,
} from '../../../src/core/layout/labelBox';
import { numberSpecs } from '../../../src/core/layout/legNumbers';
import { placeLabels } from '../../../src/core/layout/placeLabels';
import {
  type LabelFrame,
  type LabelSpec,
  LEADER_SIDES,
  type Rect,
  SIDES,
  type Side,
} from '../../../src/core/layout/types';
import { seeded, wholeFrom } from '../scene/random';
import { meet } from './boxes';

const frame: LabelFrame = {
  camera: { center: [0, 0], zoom: 4 },
  size: { width: 400, height: 300 },
  taken: [],
};
/** The world point at a pixel of the frame. */
const at = (x: number, y: number): WorldPoint => {
  const side = 512 * 2 ** 4;
  return { x: 0.5 + (x - 200) / side, y: 0.5 + (y - 150) / side };
};
const measure = ({ text }: { readonly text: string }) => text.length * 10;

function spec(id: string, x: number, y: number, rest: Partial<LabelSpec> = {}): LabelSpec {
  return {
    id,
    at: at(x, y),
    lines: [{ text: 'abcdef', font: 'sans400', size: 10, spacing: 0 }],
    clear: 5,
    clearWorld: 0,
    marked: true,
    priority: 10,
    required: false,
    sides: SIDES,
    minZoom: 0,
    maxZoom: 24,
    ...rest,
  };
}

const place = (specs: readonly LabelSpec[], frames: readonly LabelFrame[] = [frame]) =>
  Object.fromEntries(placeLabels(specs, frames, [], measure));

describe('labelBox', () => {
  const size = { width: 60, height: 12 };
  const box = (side: (typeof SIDES)[number]) => labelBox(spec('a', 200, 150), size, side, frame);

  test.each([
    ['r', 'right of', (b: Rect) => b.left - 200 - 5],
    ['l', 'left of', (b: Rect) => 200 - 5 - b.right],
    ['t', 'above', (b: Rect) => 150 - 5 - b.bottom],
    ['b', 'below', (b: Rect) => b.top - 150 - 5],
  ] as const)('%s stands %s its mark, a gap away', (side, _, gap) => {
    expect(gap(box(side))).toBeCloseTo(LABEL_GAP, 6);
  });

  test('has the size of its text on every side', () => {
    for (const side of SIDES) {
      const { left, top, right, bottom } = box(side);
      expect(right - left).toBeCloseTo(60, 9);
      expect(bottom - top).toBeCloseTo(12, 9);
    }
  });

  test('never covers its own point, but in the middle', () => {
    for (const side of SIDES) {
      const { left, top, right, bottom } = box(side);
      const covers = left < 200 && right > 200 && top < 150 && bottom > 150;
      expect(covers, side).toBe(side === 'c');
    }
  });

  test('keeps off a mark that has a size on the ground, and hangs from the tip of an arrow', () => {
    const wide = labelBox(spec('a', 200, 150, { clearWorld: 40 / (512 * 16) }), size, 'r', frame);
    expect(wide.left).toBeCloseTo(240 + LABEL_GAP, 6);
    const tip = labelBox(spec('a', 200, 150, { offset: { x: 30, y: -20 } }), size, 'r', frame);
    expect(tip.left).toBeCloseTo(235 + LABEL_GAP, 6);
    expect((tip.top + tip.bottom) / 2).toBeCloseTo(130, 6);
  });
});

test('a label is as wide as its widest line with what stands after it', () => {
  const line = (text: string, extra?: number) =>
    ({ text, font: 'sans400', size: 10, spacing: 0, ...(extra && { extra }) }) as const;
  expect(labelSize({ lines: [line('abcd', 30), line('abcdef')] }, measure, 390)).toEqual({
    width: 70,
    height: 20 * LINE_HEIGHT,
  });
  expect(labelSize({ lines: [] }, measure, 390)).toEqual({ width: 0, height: 0 });
});

describe('placeLabels', () => {
  test('takes the first of its sides where all are free', () => {
    expect(place([spec('a', 200, 150)])).toEqual({ a: 'r' });
    expect(place([spec('a', 200, 150, { sides: ['b', 'r'] })])).toEqual({ a: 'b' });
  });

  test('takes another side at the edge of the map', () => {
    expect(place([spec('a', 380, 150)])).toEqual({ a: 'l' });
    expect(place([spec('a', 200, 10, { sides: ['t', 'b'] })])).toEqual({ a: 'b' });
  });

  test('the first by priority chooses first', () => {
    const only = { sides: ['r'] as const };
    const both = [spec('low', 200, 150, only), spec('high', 200, 158, { ...only, priority: 20 })];
    expect(place(both)).toEqual({ high: 'r' });
    expect(place(both.map((s) => ({ ...s, priority: 20 })))).toEqual({ low: 'r' });
  });

  test('leaves out what finds no room, but not what must be there', () => {
    const taken = [{ left: 0, top: 0, right: 400, bottom: 300 }];
    expect(place([spec('a', 200, 150)], [{ ...frame, taken }])).toEqual({});
    expect(place([spec('a', 200, 150, { required: true })], [{ ...frame, taken }])).toEqual({
      a: 'r',
    });
  });

  test('keeps off the marks of others, of those left out too', () => {
    const mark = spec('m', 240, 150, { sides: [], clear: 8 });
    expect(place([spec('a', 200, 150, { sides: ['r', 'l'] }), mark])).toEqual({ a: 'l' });
  });

  test('keeps off lines where it can', () => {
    const line = [at(205, 150), at(390, 150)];
    const sides = { sides: ['r', 'l'] as const };
    const put = (label: LabelSpec) =>
      Object.fromEntries(placeLabels([label], [frame], [line], measure));
    expect(put(spec('a', 200, 150, sides))).toEqual({ a: 'l' });
    // Better on a line than nowhere.
    expect(put(spec('a', 200, 150, { sides: ['r'] }))).toEqual({ a: 'r' });
  });

  test('one side must do in every frame', () => {
    const narrow = { ...frame, size: { width: 200, height: 300 } };
    const label = spec('a', 250, 150, { sides: ['r', 'l'] });
    // In the narrow one the point lies 50 px left of the right edge.
    expect(place([label])).toEqual({ a: 'r' });
    expect(place([label], [frame, narrow])).toEqual({ a: 'l' });
  });

  test.each([
    ['outside the frame', spec('a', 500, 150)],
    ['below its zooms', spec('a', 200, 150, { minZoom: 4.5 })],
    ['above its zooms', spec('a', 200, 150, { maxZoom: 3.5 })],
  ])('%s there is none, required or not', (_, label) => {
    expect(place([label, { ...label, id: 'b', required: true }])).toEqual({});
  });

  test('too near for one of the frames is too near for all', () => {
    const far = { ...frame, camera: { ...frame.camera, zoom: 3 } };
    expect(place([spec('a', 200, 150, { minZoom: 3.5 })], [frame, far])).toEqual({});
  });

  test('nothing to place', () => {
    expect(place([])).toEqual({});
    expect(place([spec('a', 200, 150)], [])).toEqual({});
  });
});

describe('crowds of labels that may be left out', () => {
  const random = seeded(77);
  const crowds = Array.from({ length: 40 }, () => {
    const frames: LabelFrame[] = Array.from({ length: wholeFrom(random, 1, 4) }, (_, i) => ({
      camera: { center: [0, 0], zoom: 4 + i * 0.2 },
      size: { width: 400 + 90 * i, height: 300 + 40 * i },
      taken: [{ left: 0, top: 0, right: 90, bottom: 60 }],
    }));
    const specs = Array.from({ length: 60 }, (_, i) =>
      spec(`l${i}`, random() * 400, random() * 300, {
        priority: wholeFrom(random, 0, 5),
        clear: wholeFrom(random, 0, 8),
        lines: [
          { text: 'x'.repeat(wholeFrom(random, 1, 9)), font: 'sans400', size: 11, spacing: 0 },
        ],
      }),
    );
    return { frames, specs, placed: placeLabels(specs, frames, [], measure) };
  });
  /** Label and box in each frame in which it shows. */
  const boxes = ({ frames, specs, placed }: (typeof crowds)[number]) =>
    frames.map((one) => ({
      one,
      shown: specs.flatMap((label) => {
        const side = placed.get(label.id);
        const { x, y } = project(label.at, one.camera, one.size);
        const inFrame = x >= 0 && y >= 0 && x <= one.size.width && y <= one.size.height;
        if (!side || !inFrame) return [];
        return [
          { label, box: labelBox(label, labelSize(label, measure, one.size.width), side, one) },
        ];
      }),
    }));

  test('no two overlap, in any frame', () => {
    for (const crowd of crowds) {
      for (const { shown } of boxes(crowd)) {
        shown.forEach(({ box }, i) => {
          for (const other of shown.slice(i + 1)) expect(meet(box, other.box)).toBe(false);
        });
      }
    }
  });

  test('none leaves its frame or covers a control', () => {
    for (const crowd of crowds) {
      for (const { one, shown } of boxes(crowd)) {
        for (const { box } of shown) {
          expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(one.size.width);
          expect(box.bottom).toBeLessThanOrEqual(one.size.height);
          for (const control of one.taken) expect(meet(box, control)).toBe(false);
        }
      }
    }
  });

  test('none covers the mark of another', () => {
    const all = crowds.flatMap((crowd) => boxes(crowd).map((view) => ({ ...view, crowd })));
    for (const { one, shown, crowd } of all) {
      for (const other of crowd.specs.filter(({ clear }) => clear > 0)) {
        const { x, y } = project(other.at, one.camera, one.size);
        const over = shown
          .filter(({ label }) => label.id !== other.id)
          .filter(({ box }) => x > box.left && x < box.right && y > box.top && y < box.bottom);
        expect(over.map(({ label }) => `${label.id} over ${other.id}`)).toEqual([]);
      }
    }
  });

  test('some are placed and some left out; the same each time', () => {
    for (const { frames, specs, placed } of crowds) {
      expect(placed.size).toBeGreaterThan(3);
      expect(placed.size).toBeLessThan(60);
      expect(placeLabels(specs, frames, [], measure)).toEqual(placed);
    }
  });
});

test('a label keeps its place across the antimeridian', () => {
  const across: LabelFrame = { ...frame, camera: { center: [180, 0], zoom: 4 } };
  const label = { ...spec('a', 0, 0), at: toWorld([-179, 0]) };
  expect(place([label], [across])).toEqual({ a: 'r' });
  const { left } = labelBox(label, { width: 60, height: 12 }, 'r', across);
  expect(left).toBeCloseTo(200 + (512 * 16) / 360 + 5 + LABEL_GAP, 6);
});

describe('an arrow', () => {
  test.each([
    ['east', { x: 46, y: 0 }],
    ['west', { x: -46, y: 0 }],
    ['south', { x: 0, y: 46 }],
  ])('that points %s does not run through the name of its own place', (_, offset) => {
    const town = spec('town', 200, 150, { priority: 100, required: true });
    const arrow = spec('arrow', 200, 150, { offset, priority: 105, required: true });
    const side = place([town, arrow]).town;
    expect(side).toBeDefined();
    const box = labelBox(
      town,
      labelSize(town, measure, 400),
      side as (typeof SIDES)[number],
      frame,
    );
    const shaft = [0.25, 0.5, 0.75, 1].map((part) => ({
      x: 200 + offset.x * part,
      y: 150 + offset.y * part,
    }));
    for (const { x, y } of shaft) {
      expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
    }
  });
});

describe('where marks lie close', () => {
  const must = {
    required: true,
    sides: [...SIDES.filter((side) => side !== 'c'), ...LEADER_SIDES],
  };
  const cluster = [
    spec('a', 200, 150, must),
    spec('b', 206, 158, must),
    spec('c', 194, 158, must),
    spec('d', 212, 166, must),
    spec('e', 188, 166, must),
    spec('f', 200, 172, must),
  ];
  const stands = (specs: readonly LabelSpec[]) => {
    const sides = placeLabels(specs, [frame], [], measure);
    return specs.map((one) => {
      const side = sides.get(one.id) as Side;
      const box = labelBox(one, labelSize(one, measure, 400), side, frame);
      return { id: one.id, side, box, leader: leaderOf(one, side, frame) };
    });
  };

  test('every name has room of its own, and some hang at the end of a line', () => {
    const placed = stands(cluster);
    for (const [i, one] of placed.entries()) {
      for (const other of placed.slice(i + 1)) {
        expect(meet(one.box, other.box), `${one.id} × ${other.id}`).toBe(false);
      }
    }
    const led = placed.filter(({ leader }) => leader);
    expect(led.length).toBeGreaterThan(0);
    expect(led.length).toBeLessThan(placed.length);
  });

  test('a line runs from the edge of its mark to its name, and through no other name', () => {
    const placed = stands(cluster);
    for (const { id, leader, box } of placed) {
      if (!leader) continue;
      const own = cluster.find((one) => one.id === id) as LabelSpec;
      const point = project(own.at, frame.camera, frame.size);
      expect(Math.hypot(leader.x0 - point.x, leader.y0 - point.y)).toBeCloseTo(own.clear, 0);
      expect(leader.x1).toBeGreaterThanOrEqual(box.left - 1e-6);
      expect(leader.x1).toBeLessThanOrEqual(box.right + 1e-6);
      expect(leader.y1).toBeGreaterThanOrEqual(box.top - 1e-6);
      expect(leader.y1).toBeLessThanOrEqual(box.bottom + 1e-6);
      for (const other of placed) {
        if (other.id === id) continue;
        for (const part of [0.2, 0.4, 0.6, 0.8]) {
          const x = leader.x0 + (leader.x1 - leader.x0) * part;
          const y = leader.y0 + (leader.y1 - leader.y0) * part;
          const { left, top, right, bottom } = other.box;
          expect(x > left && x < right && y > top && y < bottom, `${id} × ${other.id}`).toBe(false);
        }
      }
    }
  });

  test('a name alone needs no line', () => {
    expect(place([spec('a', 200, 150, must)])).toEqual({ a: 'r' });
  });

  test('a name stands on the side away from a neighbour whose it could be', () => {
    // To the right there is room, but the neighbour's mark lies as near as its own.
    const near = spec('b', 278, 150, { sides: ['t'], lines: [], clear: 4 });
    expect(place([spec('a', 200, 150, { required: true, sides: ['r', 'l'] }), near]).a).toBe('l');
    const quiet = { ...near, marked: false };
    expect(place([spec('a', 200, 150, { required: true, sides: ['r', 'l'] }), quiet]).a).toBe('r');
  });

  test('a number is a disc that stays on its line, off the line only where marks lie', () => {
    const numbers = numberSpecs(new Map([['leg', at(200, 150)]]));
    expect(place(numbers)).toEqual({ 'number-leg': 'c' });
    const crowded = place([...numbers, spec('a', 204, 150, must)]);
    expect(LEADER_SIDES).toContain(crowded['number-leg']);
  });
});
