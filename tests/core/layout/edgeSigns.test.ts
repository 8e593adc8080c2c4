import { describe, expect, test } from 'vitest';
import { edgeSigns, signedPlaces } from '../../../src/core/layout/edgeSigns';
import { frameOf } from '../../../src/core/layout/frames';
import { measureLine } from '../../../src/core/layout/measureLine';
import type { LabelFrame } from '../../../src/core/layout/types';
import type { Position, Story } from '../../../src/core/story/types';
import { seeded, wholeFrom } from '../scene/random';
import { firstStory, madeEvent, madeLeg, madePlace, madeUp } from '../scene/stories';
import { isWithin, meet } from './boxes';

const frame = frameOf({ center: [0, 0], zoom: 6 }, { width: 900, height: 600 });

/** A story in which something happens at each of some positions. */
function storyAt(...positions: Position[]): Story {
  return madeUp({
    places: positions.map((at, i) => madePlace(`p${i}`, at)),
    events: positions.map((_, i) => madeEvent(`e${i}`, '2021-03-05', { place: `p${i}` })),
  });
}

const signs = (story: Story, at: LabelFrame = frame) => edgeSigns(story, at, 'en', measureLine);

describe('edgeSigns', () => {
  test.each<[string, Position, 'l' | 'r' | 't' | 'b', number]>([
    ['east', [40, 0], 'r', 0],
    ['west', [-40, 0], 'l', 180],
    ['south', [0, -40], 'b', 90],
    ['north', [0, 40], 't', -90],
  ])('a place in the %s has its sign on that side, and an arrow that way', (_, at, side, angle) => {
    const [sign] = signs(storyAt(at));
    expect(sign).toMatchObject({ id: 'p0', side });
    expect(Math.abs(sign?.angle ?? 999)).toBe(Math.abs(angle));
    if (side === 't' || side === 'b') expect(sign?.angle).toBe(angle);
  });

  test('the sign stands where the way to the place leaves the map', () => {
    const [sign] = signs(storyAt([20, -5]));
    expect(sign?.side).toBe('r');
    // Half the width to the right, as far down in the same proportion.
    const way = Math.tan(((sign?.angle ?? 0) * Math.PI) / 180);
    expect(Math.abs((sign?.y ?? 0) - (300 + 450 * way))).toBeLessThan(9);
  });

  test('a place in view has none', () => expect(signs(storyAt([1, 1], [0, 0]))).toEqual([]));

  test('over the antimeridian the nearer side counts', () => {
    const at = frameOf({ center: [175, 0], zoom: 6 }, frame.size);
    expect(signs(storyAt([-170, 0]), at)[0]?.side).toBe('r');
  });

  test('at most four, of the nearest, and of equally near the first of the story', () => {
    const around = Array.from({ length: 8 }, (_, i): Position => {
      const far = 60 - 5 * i;
      return [far * Math.cos((i * Math.PI) / 4), 0.9 * far * Math.sin((i * Math.PI) / 4)];
    });
    expect(signs(storyAt(...around)).map(({ id }) => id)).toEqual(['p7', 'p6', 'p5', 'p4']);
    expect(signs(storyAt([30, 0], [-30, 0])).map(({ id }) => id)).toEqual(['p0', 'p1']);
  });

  test('a narrow map has an arrow to a place instead of a sign', () => {
    const story = madeUp({
      places: [madePlace('a', [0, 0]), madePlace('b', [40, 0])],
      legs: [madeLeg('l', { when: '2021-03-05' }, { basis: 'none' })],
    });
    const narrow = frameOf(frame.camera, { width: 390, height: 388 });
    expect(signs(story, narrow)).toEqual([]);
    expect(signs(story).map(({ id }) => id)).toEqual(['b']);
  });

  test('where there is no room there is none', () => {
    const full = { ...frame, taken: [{ left: 0, top: 0, right: 900, bottom: 600 }] };
    expect(signs(storyAt([40, 0]), full)).toEqual([]);
    const tiny = frameOf(frame.camera, { width: 40, height: 20 });
    expect(signs(storyAt([40, 0], [0, 40]), tiny)).toEqual([]);
  });

  test('of many stories and cameras: inside, off the controls, off each other', () => {
    const random = seeded(13);
    let seen = 0;
    for (let round = 0; round < 300; round++) {
      const story = storyAt(
        ...Array.from(
          { length: wholeFrom(random, 1, 9) },
          (): Position => [random() * 300 - 150, random() * 140 - 70],
        ),
      );
      const at = frameOf(
        { center: [random() * 360 - 180, random() * 120 - 60], zoom: 3 + random() * 6 },
        { width: wholeFrom(random, 200, 1500), height: wholeFrom(random, 150, 900) },
      );
      const found = signs(story, at);
      found.forEach(({ box, x, y }, i) => {
        expect(isWithin(box, at)).toBe(true);
        for (const control of at.taken) expect(meet(box, control)).toBe(false);
        for (const other of found.slice(i + 1)) expect(meet(box, other.box)).toBe(false);
        expect(x).toBeGreaterThanOrEqual(box.left - 1e-9);
        expect(x).toBeLessThanOrEqual(box.right + 1e-9);
        expect(y).toBeGreaterThanOrEqual(box.top - 1e-9);
        expect(y).toBeLessThanOrEqual(box.bottom + 1e-9);
      });
      seen += found.length;
    }
    expect(seen).toBeGreaterThan(300);
  });
});

test('only places of the story at which something happens get a sign', () => {
  expect(signedPlaces(firstStory()).map(({ id }) => id)).toEqual([
    'najin',
    'dunay',
    'tumangang',
    'vostochny',
    'vladivostok',
    'southwestern-russia',
  ]);
});
