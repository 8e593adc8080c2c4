import { describe, expect, test } from 'vitest';
import { basemapAids, geographyAids } from '../../src/build/check/aids';
import { parseStory } from '../../src/core/story/parseStory';
import type { Position } from '../../src/core/story/types';
import { at, goodStory } from '../fixtures/goodStory';

const basemap = basemapAids();
const { isLand, countryAt, grainKm } = basemap;

describe('the basemap as the checker reads it', () => {
  test.each<[string, Position, string | null]>([
    ['Paris', [2.35, 48.86], 'FRA'],
    ['Chicago', [-87.7, 41.85], 'USA'],
    ['Nairobi', [36.82, -1.29], 'KEN'],
    ['Alice Springs', [133.88, -23.7], 'AUS'],
    ['Maseru, inside another country', [27.9, -29.6], 'LSO'],
    ['Chukotka, past the antimeridian', [-177, 66.9], 'RUS'],
    ['Simferopol', [34.1, 44.95], 'UKR'],
    ['the Pacific', [-150, 0], null],
    ['the Atlantic', [-30, 30], null],
  ])('%s', (_, position, a3) => {
    expect(countryAt?.(position)).toBe(a3);
    expect(isLand?.(position)).toBe(a3 !== null);
  });

  test('near a coarse coast it does not claim to know', () => {
    // Santos lies on a coast that the basemap draws to some kilometres.
    const santos: Position = [-46.33, -23.97];
    expect(grainKm?.(santos)).toBeGreaterThan(1);
    expect(isLand?.(santos)).toBe(false);
  });

  test('a hundred thousand questions take a few seconds', () => {
    const started = performance.now();
    let land = 0;
    for (let i = 0; i < 100_000; i++)
      if (countryAt?.([((i * 7) % 3600) / 10 - 180, (i % 1700) / 10 - 85])) land++;
    expect(land).toBeGreaterThan(20_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  }, 20_000);
});

describe('a ship on the basemap', () => {
  /** Rules broken by a voyage along a path, from one made-up light to another. */
  const voyage = (path: [number, number][]) => {
    const story = goodStory('minimal');
    const light = at(story.places, 0);
    const ends = [path[0], path.at(-1)].map((end = [0, 1], i) => ({
      ...light,
      id: `light-${i}`,
      at: end,
    }));
    story.places?.push(...ends);
    story.legs = [
      {
        id: 'voyage',
        label: 'The voyage',
        strand: 'light',
        from: 'light-0',
        to: 'light-1',
        mode: 'sea',
        basis: 'illustrative',
        path,
        when: '2020-05',
        claims: ['c-lit'],
      },
    ];
    const result = parseStory(story, basemap);
    return (result.ok ? result.warnings : result.issues).map(({ rule }) => rule);
  };

  test('across Florida it is aground, round it not', () => {
    expect(
      voyage([
        [-84, 27.8],
        [-79, 27.8],
      ]),
    ).toEqual(['sea-leg-crosses-land']);
    expect(
      voyage([
        [-84, 27.8],
        [-83.5, 24],
        [-80, 24],
        [-79, 27.8],
      ]),
    ).toEqual([]);
  });

  test('over the antimeridian it does not go round by Africa', () => {
    expect(
      voyage([
        [175, -5],
        [-165, -5],
      ]),
    ).toEqual([]);
  });
});

describe('polygons', () => {
  const square = (a: number, b: number) => [
    [a, a],
    [b, a],
    [b, b],
    [a, b],
    [a, a],
  ];

  test('a hole is not inside, an island in the hole is', () => {
    const aids = geographyAids(
      [{ a3: 'AAA', polygons: [[square(0, 10), square(2, 8)], [square(4, 6)]] }],
      () => 0,
    );
    const along = [1, 3, 5, 7, 9, 11].map((longitude) => aids.countryAt?.([longitude, 5]));
    expect(along).toEqual(['AAA', null, 'AAA', null, 'AAA', null]);
  });

  test('with a coarse coast there is land only where it is far from the edge', () => {
    const aids = geographyAids([{ a3: 'AAA', polygons: [[square(0, 10)]] }], () => 50);
    // 0.3° are 33 km, 0.6° are 67.
    expect([aids.isLand?.([0.3, 5]), aids.isLand?.([0.6, 5])]).toEqual([false, true]);
  });
});
