import { describe, expect, test } from 'vitest';
import { fraction, type Lane, type LaneItem, lanes } from '../../../src/core/layout/lanes';
import type { StoryEvent } from '../../../src/core/story/types';
import { isoDay } from '../../../src/core/time/instant';
import { seeded, wholeFrom } from '../scene/random';
import { day, firstStory, madeClaim, madeEvent, madeUp, span } from '../scene/stories';

/** The one lane of a story with these events. */
function lane(...events: StoryEvent[]): Lane {
  const [first] = lanes(
    madeUp({
      events,
      strands: [{ id: 'shipment', label: 'Shipment', look: 'shipment' }],
      claims: [madeClaim('c', '2021-03-20')],
    }),
  );
  if (!first) throw new Error('no lane');
  return first;
}

function only(when: string, rest: Partial<StoryEvent> = {}): LaneItem {
  const [item] = lane(madeEvent('e', when, rest)).items;
  if (!item) throw new Error('no item');
  return item;
}

const rows = (...dates: string[]) =>
  Object.fromEntries(
    lane(...dates.map((when, i) => madeEvent(`e${i}`, when))).items.map(({ id, row }) => [id, row]),
  );

/** What an item takes of the width: a tick has room for its number. */
const TICK = 0.021;
function room({ shape, start, end }: LaneItem): [number, number] {
  const middle = (start + end) / 2;
  return shape === 'tick'
    ? [middle - TICK / 2, middle + TICK / 2]
    : [start, Math.max(end, start + TICK)];
}

/** Pairs of one row of a lane that overlap. */
function collisions({ items }: Lane): string[] {
  return items.flatMap((a, i) =>
    items.slice(i + 1).flatMap((b) => {
      if (a.row !== b.row) return [];
      const [a0, a1] = room(a);
      const [b0, b1] = room(b);
      return Math.min(a1, b1) - Math.max(a0, b0) > 2e-5 ? [`${a.id} ${b.id}`] : [];
    }),
  );
}

describe('an item', () => {
  test('lies where its dates are: a whole span is 0 to 1', () => {
    expect(only('2021-03-01/2021-03-31')).toMatchObject({ start: 0, end: 1 });
    const { start, end } = only('2021-03-11');
    expect(start).toBeCloseTo(10 / 31, 5);
    expect(end).toBeCloseTo(11 / 31, 5);
  });

  test('outside the span is kept at its edge', () => {
    expect(only('2021-02-01/2021-03-10').start).toBe(0);
    expect(only('2021-03-20/2021-05-10').end).toBe(1);
  });

  test.each([
    ['2021-03-05', 'tick'],
    ['2021-03-05~', 'tick'],
    ['2021-03-05T14:30Z', 'tick'],
    ['2021-03-05/2021-03-05', 'tick'],
    ['2021-03-05/2021-03-06', 'bar'],
    ['2021-03', 'bar'],
    ['2021-03-05/..', 'bar'],
  ])('%s is a %s', (when, shape) => expect(only(when).shape).toBe(shape));

  test.each([
    ['2021-03-05', 'known', 'known'],
    ['2021-03-05/2021-03-09', 'known', 'known'],
    ['2021-03-05/..', 'known', 'fading'],
    ['../2021-03-05', 'fading', 'known'],
    ['2021-03-05/2021-03-09~', 'known', 'fading'],
    ['2021-03-05?/2021-03-09', 'fading', 'known'],
    ['2021-03-05/2021-03', 'known', 'fading'],
    ['2021-03', 'fading', 'fading'],
    ['2021-03-05~', 'fading', 'fading'],
    ['[2021-03-05..2021-03-09]', 'fading', 'fading'],
  ])('%s begins %s and ends %s', (when, startEnd, endEnd) => {
    expect(only(when)).toMatchObject({ startEnd, endEnd });
  });

  test('has the day it was reported on, where that is after it was over', () => {
    expect(only('2021-03-05', { claims: ['c'] }).reported).toBeCloseTo(19 / 31, 5);
    expect(only('2021-03-05/2021-03-19', { claims: ['c'] }).reported).toBeCloseTo(19 / 31, 5);
    expect(only('2021-03-05/2021-03-20', { claims: ['c'] }).reported).toBeNull();
    expect(only('2021-03-20', { claims: ['c'] }).reported).toBeNull();
    expect(only('2021-03-05').reported).toBeNull();
  });
});

describe('rows', () => {
  test('one after the other share a row', () => {
    expect(rows('2021-03-01/2021-03-09', '2021-03-10/2021-03-20', '2021-03-25')).toEqual({
      e0: 0,
      e1: 0,
      e2: 0,
    });
  });

  test('at the same time they do not', () => {
    expect(rows('2021-03-01/2021-03-09', '2021-03-05/2021-03-20', '2021-03-08')).toEqual({
      e0: 0,
      e1: 1,
      e2: 2,
    });
  });

  test('of two that begin together the surer, then the longer one has the first', () => {
    expect(rows('[2021-03-05..2021-03-20]', '2021-03-05/2021-03-09')).toEqual({ e0: 1, e1: 0 });
    expect(rows('2021-03-05/2021-03-09', '2021-03-05/2021-03-20')).toEqual({ e0: 1, e1: 0 });
  });

  test('at most three, and one where nothing is', () => {
    const same = lane(...['a', 'b', 'c', 'd', 'e'].map((id) => madeEvent(id, '2021-03-05')));
    expect(same.items.map(({ row }) => row)).toEqual([0, 1, 2, 2, 2]);
    expect(same.rows).toBe(3);
    expect(lane().rows).toBe(1);
  });

  test('a phone gives a day fewer pixels: what meets there has a row of its own', () => {
    const near = lane(madeEvent('a', '2021-03-05'), madeEvent('b', '2021-03-06'));
    expect(near.items.map(({ row, narrowRow }) => [row, narrowRow])).toEqual([
      [0, 0],
      [0, 1],
    ]);
    expect([near.rows, near.narrowRows]).toEqual([1, 2]);
    const far = lane(madeEvent('a', '2021-03-05'), madeEvent('b', '2021-03-07'));
    expect(far.narrowRows).toBe(1);
  });

  test('of many lanes: items of one row do not overlap until rows run out', () => {
    const random = seeded(17);
    const on = (n: number) => `2021-03-${String(n).padStart(2, '0')}`;
    let compared = 0;
    for (let round = 0; round < 200; round++) {
      const events = Array.from({ length: wholeFrom(random, 1, 9) }, (_, i) => {
        const from = wholeFrom(random, 1, 32);
        const to = Math.min(31, from + wholeFrom(random, 0, 8));
        return madeEvent(`e${i}`, `${on(from)}/${on(to)}`);
      });
      const drawn = lane(...events);
      expect(drawn.rows).toBe(1 + Math.max(...drawn.items.map(({ row }) => row)));
      if (drawn.rows === 3) continue;
      expect(collisions(drawn)).toEqual([]);
      compared++;
    }
    expect(compared).toBeGreaterThan(50);
  });
});

describe('lanes', () => {
  test('one a strand, in the order of the story; undated events stand on none', () => {
    const story = madeUp({
      events: [
        madeEvent('a', '2021-03-05', { strand: 'sighting' }),
        madeEvent('b', null, { strand: 'sighting' }),
        madeEvent('c', '2021-03-09', { strand: 'shipment', context: true }),
      ],
    });
    expect(
      lanes(story).map(({ id, look, items }) => [id, look, ...items.map((i) => i.id)]),
    ).toEqual([
      ['shipment', 'shipment', 'c'],
      ['sighting', 'sighting', 'a'],
    ]);
    expect(lanes(story)[0]?.items[0]).toMatchObject({ number: 2, context: true });
  });

  test('of the first story: nothing overlaps, every dated event is there', () => {
    const story = firstStory();
    const drawn = lanes(story);
    expect(drawn.map(({ id }) => id)).toEqual(['shipment', 'sighting', 'diplomacy', 'statements']);
    for (const one of drawn) expect(collisions(one), one.id).toEqual([]);
    expect(drawn.flatMap(({ items }) => items)).toHaveLength(story.events.length);
    const item = (id: string) => drawn.flatMap(({ items }) => items).find((i) => i.id === id);
    expect(item('event-sea')).toMatchObject({
      shape: 'bar',
      startEnd: 'known',
      endEnd: 'known',
      start: fraction(day('2023-09-07'), story.span),
      end: fraction(day('2023-10-02'), story.span),
      reported: fraction(day('2023-10-13'), story.span),
    });
    expect(item('event-train')).toMatchObject({
      shape: 'bar',
      startEnd: 'fading',
      endEnd: 'fading',
    });
    expect(item('event-kim')?.reported).toBeNull();
  });
});

describe('fraction', () => {
  const march = span('2021-03-01', '2021-03-31');

  test('is 0 at the start, 1 at the end and kept between', () => {
    expect(fraction(march.start, march)).toBe(0);
    expect(fraction(march.end, march)).toBe(1);
    expect(fraction(day('1990-01-01'), march)).toBe(0);
    expect(fraction(day('2099-01-01'), march)).toBe(1);
  });

  test('grows with the days', () => {
    let before = -1;
    for (let d = 1; d <= 31; d++) {
      const at = day(`2021-03-${String(d).padStart(2, '0')}`);
      expect(fraction(at, march), isoDay(at)).toBeGreaterThan(before);
      before = fraction(at, march);
    }
  });
});
