import type { Basemap } from '../../../src/core/geo/basemap';

const WEST = [
  [129, 41],
  [130.31, 41],
  [130.31, 44],
  [129, 44],
  [129, 41],
];
const NORTH = [
  [130.31, 43.2],
  [134, 43.2],
  [134, 44],
  [130.31, 44],
  [130.31, 43.2],
];

/** Two rectangles of land with a border between them, and sea: enough for colours to be told apart. */
export const smallBasemap: Basemap = {
  land: { type: 'MultiPolygon', coordinates: [[WEST], [NORTH]] },
  coast: {
    type: 'MultiLineString',
    coordinates: [
      [
        [130.31, 41],
        [130.31, 43.2],
        [134, 43.2],
      ],
    ],
  },
  borders: {
    type: 'MultiLineString',
    coordinates: [
      [
        [130.31, 43.2],
        [130.31, 44],
      ],
    ],
  },
  disputed: {
    type: 'MultiLineString',
    coordinates: [
      [
        [129.2, 43],
        [130, 43],
      ],
    ],
  },
};
