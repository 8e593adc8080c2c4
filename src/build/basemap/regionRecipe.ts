import type { BasemapConfig, Box, Grain } from './config';
import { type Region, splitAt180 } from './regionBox';

/** Degrees of latitude in km. */
const KM_PER_DEG = 111.2;
/** Steps to which vertices may be rounded, degrees: each a multiple of the finest. */
const GRIDS = [0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01] as const;
/** A region this wide, km, keeps every vertex: as much as a reader can zoom in on. */
const FULL_DETAIL_KM = 700;
/** Of the width of a wider region, the part that one simplification interval is. */
const INTERVALS_ACROSS = 2500;
/** The least coarse that the land around a region is, km. */
const AROUND_KM = 2.8;

/** A recipe as it is written: what it has in common with the first one stands there alone. */
export interface RegionRecipe {
  readonly note: string;
  readonly like: string;
  readonly zones: BasemapConfig['zones'];
  readonly output: string;
}

/** The interval at which a region is simplified first, km; 0 keeps every vertex. */
export function firstInterval({ box }: Region): number {
  const wide = widthKm(box);
  return wide <= FULL_DETAIL_KM ? 0 : Number((wide / INTERVALS_ACROSS).toPrecision(1));
}

/** The next coarser one, where what came out is too big. */
export function coarserInterval(km: number): number {
  return km === 0 ? 0.2 : km * 2;
}

/**
 * The recipe of a region: fine inside it, middling for once its own size around it, and the
 * rest of the world as coarse as everywhere. `common`: zones that every basemap has, those
 * about disputed lines.
 */
export function regionRecipe(
  region: Region,
  intervalKm: number,
  common: BasemapConfig['zones'],
  output: string,
): RegionRecipe {
  const around = splitAt180(grown(region.box));
  const near = Math.max(AROUND_KM, 4 * intervalKm);
  return {
    note: `Made by npm run basemap -- --bbox=${region.box.join()}. What is not said here is as in basemap.json.`,
    like: 'basemap.json',
    zones: [
      ...region.parts.map((bbox, i) => ({
        id: `region${letter(i)}`,
        bbox: [...bbox] as [number, number, number, number],
        ...grain(intervalKm),
      })),
      ...common,
      ...around.map((bbox, i) => ({
        id: `around${letter(i)}`,
        bbox: [...bbox] as [number, number, number, number],
        ...grain(near),
      })),
    ],
    output,
  };
}

/** Islands stay that are wider than two or three intervals; vertices move by a quarter of one. */
function grain(intervalKm: number): Grain {
  const wanted = intervalKm / 4 / KM_PER_DEG;
  return {
    intervalKm,
    minIslandKm2: Number((7.6 * intervalKm * intervalKm).toPrecision(2)),
    gridDeg: GRIDS.filter((grid) => grid <= wanted).at(-1) ?? GRIDS[0],
  };
}

/** The box with its own width and height added on each side, as far as there is Earth. */
function grown([west, south, east, north]: Box): Box {
  const wide = west <= east ? east - west : 360 + east - west;
  const high = north - south;
  const [s, n] = [Math.max(-85, south - high), Math.min(85, north + high)];
  if (wide >= 120) return [-180, s, 180, n];
  return [wrap(west - wide), s, wrap(east + wide), n];
}

function wrap(longitude: number): number {
  if (longitude < -180) return longitude + 360;
  return longitude > 180 ? longitude - 360 : longitude;
}

function widthKm([west, south, east, north]: Box): number {
  const wide = west <= east ? east - west : 360 + east - west;
  const middle = (south + north) / 2;
  return KM_PER_DEG * Math.max(wide * Math.cos((middle * Math.PI) / 180), north - south);
}

function letter(i: number): string {
  return String.fromCharCode(97 + i);
}
