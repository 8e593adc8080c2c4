import { describe, expect, test } from 'vitest';
import {
  arrowDirection,
  labelSpecs,
  markRadius,
  placeEvents,
  quietName,
  towardsId,
} from '../../../src/core/layout/labelSpecs';
import { en } from '../../../src/core/messages/en';
import type { ContextLabel } from '../../../src/core/story/types';
import { firstStory, madeEvent, madeLeg, madePlace, madeUp } from '../scene/stories';

describe('placeEvents', () => {
  test('in the order of their numbers; an event of a leg stands on the leg', () => {
    const story = madeUp({
      events: [
        madeEvent('late', '2021-03-20', { place: 'a' }),
        madeEvent('early', '2021-03-05', { place: 'a' }),
        madeEvent('onLeg', '2021-03-09', { place: 'a', leg: 'l' }),
        madeEvent('nowhere', '2021-03-10'),
      ],
    });
    const at = [...placeEvents(story)].map(([id, events]) => [id, ...events.map((e) => e.id)]);
    expect(at).toEqual([['a', 'early', 'late']]);
  });
});

describe('the arrow of a leg without a path', () => {
  const places = [madePlace('a', [170, 0]), madePlace('b', [-170, 0]), madePlace('c', [170, 20])];
  const direction = (rest: Parameters<typeof madeLeg>[2]) =>
    arrowDirection(madeLeg('l', {}, { basis: 'none', ...rest }), madeUp({ places }));

  test.each([
    ['to the nearer side, over the antimeridian', { from: 'a', to: 'b' }, 1, 0],
    ['north is up', { from: 'a', to: 'c' }, 0, -1],
    ['by its bearing where it has one: east', { from: 'a', to: 'c', bearing: 90 }, 1, 0],
    ['by its bearing: south', { from: 'a', to: 'c', bearing: 180 }, 0, 1],
  ])('%s', (_, rest, x, y) => {
    const found = direction(rest);
    expect(found?.x).toBeCloseTo(x, 9);
    expect(found?.y).toBeCloseTo(y, 9);
  });

  test('there is none with a path, without places, from a place to itself', () => {
    expect(direction({ basis: 'illustrative' })).toBeNull();
    expect(direction({ from: 'x', to: 'y' })).toBeNull();
    expect(direction({ from: 'a', to: 'a' })).toBeNull();
  });
});

describe('quietName', () => {
  const label = (rest: Partial<ContextLabel>): ContextLabel => ({
    id: 'q',
    kind: 'country',
    at: [0, 0],
    minZoom: 0,
    maxZoom: 24,
    ...rest,
  });

  test('a country comes in the language asked for', () => {
    expect(quietName(label({ country: 'FR' }), madeUp({}), 'en')).toBe('France');
    expect(quietName(label({ country: 'FR' }), madeUp({}), 'de')).toBe('Frankreich');
  });

  test('its own name goes first; a language that is none leaves the code; nothing is nothing', () => {
    expect(quietName(label({ country: 'FR', name: 'Gaul' }), madeUp({}), 'en')).toBe('Gaul');
    expect(quietName(label({ country: 'FR' }), madeUp({}), '!')).toBe('FR');
    expect(quietName(label({}), madeUp({}), 'en')).toBe('');
  });
});

describe('labelSpecs', () => {
  const of = (id: string) =>
    labelSpecs(firstStory(), 'en', en).find(({ spec }) => spec.id === id)?.spec;

  test('places and arrows must be there, context and quiet names need not', () => {
    expect(of('najin')?.required).toBe(true);
    expect(of('towards-leg-train')?.required).toBe(true);
    expect(of('khasan')?.required).toBe(false);
    expect(of('sea-local')?.required).toBe(false);
  });

  test('a second line only where there is room for it', () => {
    expect(of('najin')?.lines.map(({ text }) => text)).toEqual(['Najin', 'North Korea']);
    expect(of('najin')?.lines.map(({ fromWidth = 0 }) => fromWidth > 600)).toEqual([false, true]);
  });

  test('room for the numbers after a name, and for “+n” past three', () => {
    const room = (count: number, context = false) => {
      const events = Array.from({ length: count }, (_, i) =>
        madeEvent(`e${i}`, '2021-03-05', { place: 'a', context }),
      );
      const story = madeUp({ places: [madePlace('a')], events });
      return labelSpecs(story, 'en', en)[0]?.spec.lines[0]?.extra ?? 0;
    };
    const one = room(1);
    expect(one).toBeGreaterThan(12);
    expect([0, 2, 3, 4, 9].map((count) => room(count) / one)).toEqual([0, 2, 3, 4, 4]);
    expect(room(1, true)).toBeGreaterThan(one);
  });

  test('a region is named in its middle, a circle keeps its name off its edge', () => {
    expect(of('southwestern-russia')).toMatchObject({ clear: 0 });
    expect(of('dunay')?.clearWorld).toBeGreaterThan(0);
    expect(of('najin')?.clearWorld).toBe(0);
  });

  test('every id is there once', () => {
    const ids = labelSpecs(firstStory(), 'en', en).map(({ spec }) => spec.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(towardsId(madeLeg('leg-train', {})));
    expect(ids).not.toContain(towardsId(madeLeg('leg-sea', {})));
  });

  test('a mark of the story is larger than one of context; a region has none', () => {
    const region = { kind: 'region', extent: [0, 0, 1, 1] } as const;
    expect(markRadius(madePlace('a'))).toBeGreaterThan(
      markRadius(madePlace('a', [0, 0], { context: true })),
    );
    expect(
      markRadius(madePlace('a', [0, 0], { precision: { ...region, extent: [0, 0, 1, 1] } })),
    ).toBe(0);
  });
});
