import { describe, expect, test } from 'vitest';
import { cutAtAntimeridian } from '../../../src/core/export/antimeridian';
import { boxAround, pathBox } from '../../../src/core/export/boundingBox';
import { storyGpx } from '../../../src/core/export/storyGpx';
import { exportMessagesFor } from '../../../src/core/messages/export/catalogue';
import type { Extent, Position } from '../../../src/core/story/types';
import { at } from '../../fixtures/goodStory';
import { compiled } from './exported';

describe('cutting a path', () => {
  test.each<[what: string, path: Position[], pieces: Position[][]]>([
    [
      'none',
      [
        [10, 0],
        [20, 5],
      ],
      [
        [
          [10, 0],
          [20, 5],
        ],
      ],
    ],
    [
      'eastwards',
      [
        [170, 0],
        [-170, 20],
      ],
      [
        [
          [170, 0],
          [180, 10],
        ],
        [
          [-180, 10],
          [-170, 20],
        ],
      ],
    ],
    [
      'westwards',
      [
        [-170, 0],
        [170, 20],
      ],
      [
        [
          [-170, 0],
          [-180, 10],
        ],
        [
          [180, 10],
          [170, 20],
        ],
      ],
    ],
    [
      'there and back',
      [
        [170, 0],
        [-170, 0],
        [170, 10],
      ],
      [
        [
          [170, 0],
          [180, 0],
        ],
        [
          [-180, 0],
          [-170, 0],
          [-180, 5],
        ],
        [
          [180, 5],
          [170, 10],
        ],
      ],
    ],
    [
      'at a vertex on it',
      [
        [170, 0],
        [180, 5],
        [-170, 9],
      ],
      [
        [
          [170, 0],
          [180, 5],
        ],
        [
          [-180, 5],
          [-170, 9],
        ],
      ],
    ],
    [
      'at a vertex written with the other sign',
      [
        [170, 0],
        [-180, 5],
        [-170, 9],
      ],
      [
        [
          [170, 0],
          [180, 5],
        ],
        [
          [-180, 5],
          [-170, 9],
        ],
      ],
    ],
    [
      'touching it',
      [
        [170, 0],
        [180, 5],
        [175, 9],
      ],
      [
        [
          [170, 0],
          [180, 5],
          [175, 9],
        ],
      ],
    ],
    [
      'along it',
      [
        [180, 0],
        [180, 5],
        [175, 9],
      ],
      [
        [
          [180, 0],
          [180, 5],
          [175, 9],
        ],
      ],
    ],
    [
      'along it, then east',
      [
        [180, 0],
        [180, 5],
        [-175, 9],
      ],
      [
        [
          [-180, 0],
          [-180, 5],
          [-175, 9],
        ],
      ],
    ],
    [
      'on it for good',
      [
        [180, 0],
        [180, 5],
      ],
      [
        [
          [180, 0],
          [180, 5],
        ],
      ],
    ],
    [
      'standing still',
      [
        [10, 0],
        [10, 0],
      ],
      [
        [
          [10, 0],
          [10, 0],
        ],
      ],
    ],
    [
      'once round and on',
      [
        [170, 0],
        [-70, 0],
        [50, 0],
        [170, 0],
        [-170, 0],
      ],
      [
        [
          [170, 0],
          [180, 0],
        ],
        [
          [-180, 0],
          [-70, 0],
          [50, 0],
          [170, 0],
          [180, 0],
        ],
        [
          [-180, 0],
          [-170, 0],
        ],
      ],
    ],
  ])('%s', (_, path, pieces) => {
    expect(cutAtAntimeridian(path)).toEqual(pieces);
  });
});

describe('the box of a path', () => {
  test.each<[what: string, path: Position[], box: Extent | null]>([
    ['nowhere', [], null],
    [
      'at home',
      [
        [10, 5],
        [20, -5],
      ],
      [10, -5, 20, 5],
    ],
    [
      'eastwards over the antimeridian',
      [
        [170, 0],
        [-170, 20],
      ],
      [170, 0, -170, 20],
    ],
    [
      'westwards over it',
      [
        [-170, 0],
        [170, 20],
      ],
      [170, 0, -170, 20],
    ],
    [
      'the long way round',
      [
        [-170, 0],
        [0, 0],
        [165, 0],
      ],
      [-170, 0, 165, 0],
    ],
    [
      'all round',
      [
        [0, 0],
        [120, 1],
        [-120, 2],
        [0, 3],
      ],
      [-180, 0, 180, 3],
    ],
  ])('%s', (_, path, box) => {
    expect(pathBox(path)).toEqual(box);
  });
});

describe('the box around boxes', () => {
  test.each<[what: string, boxes: Extent[], box: Extent | null]>([
    ['none', [], null],
    ['one', [[10, 1, 20, 2]], [10, 1, 20, 2]],
    ['one across', [[170, 1, -170, 2]], [170, 1, -170, 2]],
    [
      'two apart',
      [
        [10, 1, 20, 2],
        [30, 0, 40, 1],
      ],
      [10, 0, 40, 2],
    ],
    [
      'the shorter way, across',
      [
        [-175, 0, -170, 1],
        [160, 0, 165, 1],
      ],
      [160, 0, -170, 1],
    ],
    [
      'one across and one inside it',
      [
        [170, 0, -160, 1],
        [-170, 0, -165, 1],
      ],
      [170, 0, -160, 1],
    ],
    [
      'one across and one beside it',
      [
        [170, 0, -160, 1],
        [-150, 0, -140, 1],
      ],
      [170, 0, -140, 1],
    ],
    ['one wider than half the globe', [[-170, 0, 170, 1]], [-170, 0, 170, 1]],
    [
      'it and a point in its gap',
      [
        [-170, 0, 170, 1],
        [178, 0, 178, 0],
      ],
      [-170, 0, 178, 1],
    ],
    ['all of it', [[-180, 0, 180, 1]], [-180, 0, 180, 1]],
    [
      'two that meet all round',
      [
        [-100, 0, 100, 1],
        [90, 0, -90, 1],
      ],
      [-180, 0, 180, 1],
    ],
  ])('%s', (_, boxes, box) => {
    expect(boxAround(boxes)).toEqual(box);
  });
});

describe('GPX, whose longitudes are from -180 up to, but not, 180', () => {
  const text = (change?: Parameters<typeof compiled>[1]) =>
    storyGpx(compiled('antimeridian', change), 'en', exportMessagesFor('en'));
  const longitudes = (gpx: string) =>
    [...gpx.matchAll(/ (?:min|max)?lon="([^"]*)"/g)].map(([, degrees]) => Number(degrees));

  test.each<[what: string, change?: Parameters<typeof compiled>[1]]>([
    ['a route across it'],
    [
      'a track across it',
      ({ legs }) => {
        at(legs, 0).basis = 'stated';
        at(legs, 0).source = 'chart';
      },
    ],
    [
      'a place on it',
      ({ places, legs }) => {
        at(places, 0).at = [180, -18.1];
        at(legs, 0).path = [
          [180, -18.1],
          [-171.8, -13.8],
        ];
      },
    ],
  ])('%s', (_, change) => {
    const gpx = text(change);
    expect(longitudes(gpx).length).toBeGreaterThan(5);
    for (const degrees of longitudes(gpx)) {
      expect(degrees).toBeGreaterThanOrEqual(-180);
      expect(degrees).toBeLessThan(180);
    }
  });

  test('bounds are the whole width where the story crosses it', () => {
    expect(text()).toContain(
      '<bounds minlat="-18.1" minlon="-180" maxlat="-13.8" maxlon="179.9999999"/>',
    );
  });
});
