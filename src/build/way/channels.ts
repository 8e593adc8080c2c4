import type { Position } from '../../core/story/types';

/**
 * Waterways that coasts drawn from the sea do not have, or that a coarse coast closes: as
 * lines, some hundred metres to some kilometres off, so that a way can be found through
 * them. Add one here, and nowhere else.
 *
 * Source: none. They were set down by hand from general knowledge of the map, and compared
 * with the sea lanes of Eurostat's SeaRoute: the points lie at most 7 km off those at Suez and
 * in the Dardanelles, 2 km at Panama, 1 km in the Bosporus. The one at Kiel those lack; in the
 * last of the list they take another channel, up to 22 km off. A path found through them is
 * marked illustrative, and is no better than that.
 */
export const CHANNELS: Readonly<Record<string, readonly Position[]>> = {
  'Suez Canal': [
    [32.32, 31.35],
    [32.31, 31.25],
    [32.31, 30.7],
    [32.29, 30.57],
    [32.4, 30.33],
    [32.55, 30.15],
    [32.58, 29.93],
    [32.55, 29.8],
  ],
  'Panama Canal': [
    [-79.92, 9.4],
    [-79.92, 9.27],
    [-79.83, 9.17],
    [-79.68, 9.1],
    [-79.59, 8.99],
    [-79.54, 8.88],
  ],
  'Kiel Canal': [
    [8.3, 54.0],
    [8.7, 53.89],
    [9.1, 53.87],
    [9.15, 53.9],
    [9.33, 54.1],
    [9.6, 54.28],
    [9.75, 54.32],
    [10.0, 54.36],
    [10.16, 54.37],
    [10.2, 54.45],
  ],
  Bosporus: [
    [29.14, 41.27],
    [29.1, 41.19],
    [29.05, 41.15],
    [29.07, 41.12],
    [29.04, 41.05],
    [29.0, 41.03],
    [28.98, 40.96],
  ],
  Dardanelles: [
    [26.1, 40.0],
    [26.22, 40.05],
    [26.37, 40.13],
    [26.38, 40.2],
    [26.55, 40.33],
    [26.72, 40.42],
    [27.0, 40.5],
  ],
  'Río de la Plata': [
    [-54.6, -35.6],
    [-56.2, -35.1],
    [-57.3, -34.85],
    [-58.3, -34.6],
  ],
};
