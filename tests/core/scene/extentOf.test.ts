import { describe, expect, test } from 'vitest';
import { extentOf, hull } from '../../../src/core/scene/extentOf';
import type { Extent, Position } from '../../../src/core/story/types';
import { seeded } from './random';
import { firstStory, madeClaim, madeEvent, madeLeg, madePlace, madeUp } from './stories';

const story = madeUp({
  places: [
    madePlace('a', [10, 5]),
    madePlace('b', [14, 8], { claims: ['c'] }),
    madePlace('r', [30, 0], {
      precision: { kind: 'region', extent: [25, -5, 35, 5] },
    }),
    madePlace('wide', [0, 0], { precision: { kind: 'region', extent: [-100, -5, 100, 5] } }),
    madePlace('over', [180, 0], { precision: { kind: 'region', extent: [170, -5, -160, 5] } }),
  ],
  legs: [
    madeLeg(
      'l',
      {},
      {
        path: [
          [10, 5],
          [12, 2],
          [14, 8],
        ],
      },
    ),
    madeLeg('train', {}, { from: 'b', to: 'r', basis: 'none' }),
  ],
  events: [
    madeEvent('onLeg', null, { leg: 'l' }),
    madeEvent('atB', null, { place: 'b', claims: ['c'] }),
    madeEvent('words', null),
  ],
  claims: [madeClaim('c', '2021-03-20'), madeClaim('idle', '2021-03-20')],
});

describe('extentOf', () => {
  test.each<[string, string | null, Extent | null]>([
    ['a leg: its path and its ends', 'l', [10, 2, 14, 8]],
    ['an event of a leg: the same', 'onLeg', [10, 2, 14, 8]],
    ['a leg to a region: the region too', 'train', [14, -5, 35, 8]],
    ['a region', 'r', [25, -5, 35, 5]],
    ['a region wider than half the globe', 'wide', [-100, -5, 100, 5]],
    ['a region across the antimeridian', 'over', [170, -5, -160, 5]],
    ['a statement without a place', 'words', null],
    ['a claim that backs nothing', 'idle', null],
    ['nothing', null, null],
    ['an unknown id', 'nobody', null],
  ])('%s', (_, selection, expected) => expect(extentOf(story, selection)).toEqual(expected));

  test('a place shows itself with some room around it, not all that ever left it', () => {
    const extent = extentOf(story, 'b');
    expect(extent).toEqual([13.65, 7.825, 14.35, 8.175]);
    expect(extentOf(story, 'atB')).toEqual(extent);
    expect(extentOf(story, 'c')).toEqual(extent);
  });

  test('of whatever is selected in the first story, its own places lie inside', () => {
    const first = firstStory();
    for (const { id, from, to } of first.legs) {
      const [west, south, east, north] = extentOf(first, id) as Extent;
      for (const end of [from, to]) {
        const at = first.places.find((place) => place.id === end)?.at as Position;
        expect(at[0], id).toBeGreaterThanOrEqual(west);
        expect(at[0], id).toBeLessThanOrEqual(east);
        expect(at[1], id).toBeGreaterThanOrEqual(south);
        expect(at[1], id).toBeLessThanOrEqual(north);
      }
    }
  });
});

describe('hull', () => {
  test('of nothing there is none', () => expect(hull([])).toBeNull());

  test.each<[string, Position[], Extent]>([
    [
      'the shorter way round is over the antimeridian',
      [
        [175, 1],
        [-170, -2],
      ],
      [175, -2, -170, 1],
    ],
    [
      'both ends of the map',
      [
        [-100, 0],
        [100, 10],
        [0, 5],
      ],
      [-100, 0, 100, 10],
    ],
    [
      'several on either side of the antimeridian',
      [
        [-179, 0],
        [179, 5],
        [170, 2],
        [-160, 3],
      ],
      [170, 0, -160, 5],
    ],
  ])('%s', (_, points, expected) => expect(hull(points)).toEqual(expected));

  test('a point gets room, over the antimeridian too', () => {
    const [west, south, east, north] = hull([[179.9, 10]]) as Extent;
    expect(west).toBeCloseTo(179.55, 9);
    expect(east).toBeCloseTo(-179.75, 9);
    expect([south, north]).toEqual([9.825, 10.175]);
  });

  test('a narrow pair gets room on its narrow side, evenly', () => {
    expect(
      hull([
        [10, 0],
        [10, 8],
      ]),
    ).toEqual([9.65, 0, 10.35, 8]);
    expect(
      hull([
        [10, 4],
        [20, 4],
      ]),
    ).toEqual([10, 3.825, 20, 4.175]);
  });

  test('near a pole it keeps to what the map reaches, the right way up', () => {
    for (const latitude of [89, 84.95, -84.95, -89]) {
      const [, south, , north] = hull([[0, latitude]]) as Extent;
      expect(south).toBeLessThanOrEqual(north);
      expect(Math.abs(south)).toBeLessThanOrEqual(85);
      expect(Math.abs(north)).toBeLessThanOrEqual(85);
    }
  });

  test('holds every point, and is never wider than the way round without the widest gap', () => {
    const random = seeded(11);
    for (let round = 0; round < 300; round++) {
      const points = Array.from(
        { length: 2 + (round % 6) },
        (): Position => [random() * 360 - 180, random() * 160 - 80],
      );
      const [west, south, east, north] = hull(points) as Extent;
      const width = east < west ? east + 360 - west : east - west;
      for (const [longitude, latitude] of points) {
        expect((longitude - west + 720) % 360).toBeLessThanOrEqual(width + 1e-9);
        expect(latitude).toBeGreaterThanOrEqual(south);
        expect(latitude).toBeLessThanOrEqual(north);
      }
      // n points leave n gaps, the widest at least a turn through n.
      expect(width).toBeLessThanOrEqual(360 - 360 / points.length + 1);
    }
  });
});
