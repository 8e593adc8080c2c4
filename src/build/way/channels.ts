import type { Position } from '../../core/story/types';

/** A waterway as a line, and where its positions are from. */
export interface Channel {
  readonly source: string;
  readonly line: readonly Position[];
}

const LANES =
  'Eurostat SeaRoute, its network of sea lanes (after the Global Shipping Lane Network of Oak Ridge National Laboratory), as released with searoute 1.6.0; rounded to 0.01°';
const MIDDLE =
  'The middle of the water between the shores of OpenStreetMap, taken from the source of the basemap (seeds/basemap.json)';

/**
 * Waterways that coasts drawn from the sea do not have, or that a coarse coast closes, so
 * that a way can be found through them. Add one here, and nowhere else, with its source.
 *
 * They are lanes and not charts: a path found through them is marked illustrative, and is
 * no better than that.
 */
export const CHANNELS: Readonly<Record<string, Channel>> = {
  'Suez Canal': {
    source: LANES,
    line: [
      [32.39, 31.73],
      [32.36, 31.34],
      [32.31, 31.1],
      [32.38, 30.32],
      [32.56, 30.21],
      [32.6, 29.7],
    ],
  },
  'Panama Canal': {
    source: LANES,
    line: [
      [-80, 9.75],
      [-79.9, 9.21],
      [-79.82, 9.17],
      [-79.8, 9.12],
      [-79.74, 9.12],
      [-79.69, 9.11],
      [-79.64, 9.04],
      [-79.59, 8.99],
      [-79.49, 8.8],
    ],
  },
  'Kiel Canal': {
    source: `Both mouths: ${LANES}. Between them: the places on its banks (Brunsbüttel, Hochdonn, Albersdorf, Breiholz, Schülp, Schacht-Audorf, Altenholz) as GeoNames has them, CC BY 4.0; up to some km from the canal`,
    line: [
      [8.25, 53.9],
      [8.75, 53.91],
      [9.1, 53.9],
      [9.28, 54.03],
      [9.29, 54.14],
      [9.52, 54.21],
      [9.63, 54.26],
      [9.72, 54.31],
      [10.13, 54.4],
      [10.31, 54.45],
    ],
  },
  Bosporus: {
    source: MIDDLE,
    line: [
      [29.139, 41.245],
      [29.104, 41.193],
      [29.058, 41.156],
      [29.076, 41.115],
      [29.044, 41.053],
      [28.996, 41.023],
      [28.978, 40.972],
    ],
  },
  Dardanelles: {
    source: MIDDLE,
    line: [
      [26.1, 40.0],
      [26.16, 40.018],
      [26.276, 40.064],
      [26.388, 40.137],
      [26.384, 40.186],
      [26.545, 40.327],
      [26.731, 40.42],
      [27.0, 40.5],
    ],
  },
  'Río de la Plata and the lower Paraná': {
    source: LANES,
    line: [
      [-54.6, -35.25],
      [-56.5, -35.1],
      [-58.47, -34.33],
      [-59.3, -33.74],
      [-60.09, -33.41],
      [-60.6, -32.97],
    ],
  },
};
