import { bareEvent, bareLeg, barePlace, bareStory } from './bareStory';

const SEA = [
  [130.2912, 42.2272],
  [130.299, 42.218],
  [130.301, 42.195],
  [130.301, 42.17],
  [130.33, 42.13],
  [130.8, 42.19],
  [131.3, 42.34],
  [131.85, 42.56],
  [132.17, 42.73],
  [132.31, 42.815],
  [132.355, 42.83],
  [132.385, 42.838],
  [132.387, 42.87],
  [132.385, 42.895],
] as const;
const RAIL = [
  [130.285, 42.231],
  [130.288, 42.24],
  [130.2892, 42.2497],
  [130.3794, 42.3527],
  [130.4622, 42.3578],
  [130.5366, 42.4255],
  [130.6081, 42.4214],
  [130.6387, 42.4131],
] as const;
const CONTEXT_RAIL = [
  [131.9272, 43.6456],
  [131.8533, 43.6003],
  [131.75, 43.4559],
  [131.645, 43.29],
  [131.585, 43.0996],
  [131.5, 43.05],
  [131.33, 42.95],
  [131.19, 42.84],
  [131.08, 42.79],
  [130.91, 42.745],
  [130.775, 42.72],
  [130.69, 42.705],
  [130.635, 42.645],
  [130.65, 42.56],
  [130.675, 42.49],
  [130.6453, 42.4281],
] as const;
const RIVER = [
  [130.6377, 42.4183],
  [130.6467, 42.4072],
  [130.6539, 42.3987],
  [130.6674, 42.3745],
  [130.663, 42.3544],
  [130.6583, 42.3345],
  [130.6602, 42.3182],
  [130.6713, 42.3049],
  [130.6989, 42.2928],
] as const;

/** One leg of every look that matters; the ordinals are used by the tests. */
export const LEG = { sea: 0, rail: 1, none: 2, inferred: 3, crossing: 4, wide: 5 } as const;

export const sampleStory = bareStory({
  places: [
    barePlace('a', SEA[0]),
    barePlace('b', [132.385, 42.895]),
    barePlace('c', [130.6081, 42.4214]),
  ],
  legs: [
    bareLeg('sea', { mode: 'sea', basis: 'illustrative', path: SEA }),
    bareLeg('rail', { mode: 'rail', basis: 'stated', path: RAIL }),
    bareLeg('none', { mode: 'rail', basis: 'none' }),
    bareLeg('inferred', {
      mode: 'sea',
      basis: 'inferred',
      path: [
        [131.4, 42.2],
        [132.2, 42.3],
        [132.5, 42.6],
      ],
    }),
    bareLeg('crossing', {
      mode: 'sea',
      basis: 'stated',
      path: [
        [178, 10],
        [-178, 10],
      ],
    }),
    bareLeg('wide', {
      mode: 'sea',
      basis: 'stated',
      path: [
        [130, 41.8],
        [133, 41.8],
      ],
    }),
  ],
  events: [
    bareEvent('at-a', { place: 'a' }),
    bareEvent('on-leg', { leg: 'inferred' }),
    bareEvent('nowhere', {}),
    bareEvent('at-c', { place: 'c' }, 'sighting'),
  ],
  lines: [
    {
      id: 'river',
      kind: 'river',
      name: 'River',
      path: RIVER.map(([x, y]): [number, number] => [x, y]),
      minZoom: 0,
      source: 's',
    },
    {
      id: 'railway',
      kind: 'rail',
      name: 'Railway',
      path: CONTEXT_RAIL.map(([x, y]): [number, number] => [x, y]),
      minZoom: 0,
      source: 's',
    },
  ],
});
