import type { Problem } from '../slug';
import type { Box } from './config';

/** The part of the Earth that a region covers; one box, or two that meet at 180°. */
export interface Region {
  /** As it was asked for; west exceeds east where it crosses 180°. */
  readonly box: Box;
  readonly parts: readonly Box[];
}

/** Web Mercator, and so the map, ends there. */
const MOST_LATITUDE = 85;
/** Less than this, degrees: about a kilometre, where the source itself has no detail left. */
const LEAST_DEG = 0.01;
/** A box that goes farther round than this the wrong way about is a slip, degrees. */
const HALF_ROUND = 180;

/**
 * Reads `west,south,east,north`, degrees. West may exceed east: the box then crosses 180°.
 * A box that cannot be meant gives what is wrong and what to write.
 */
export function readRegion(text: string): Region | Problem {
  const numbers = text.split(/[,\s]+/).filter((word) => word !== '');
  const values = numbers.map(Number);
  const [west = 0, south = 0, east = 0, north = 0] = values;
  if (values.length !== 4 || !values.every(Number.isFinite)) {
    return {
      message: `--bbox takes four numbers, not "${text}".`,
      hint: 'Write west,south,east,north in degrees: --bbox=-6,35,37,47',
    };
  }
  if (Math.abs(south) > 90 || Math.abs(north) > 90) {
    return {
      message: `A latitude of ${Math.abs(south) > 90 ? south : north}° is not on Earth.`,
      hint: looksSwapped(values)
        ? `Longitude comes first: --bbox=${[south, west, north, east].join()}`
        : 'South and north, the second and the fourth number, lie between -85 and 85.',
    };
  }
  if (Math.abs(west) > 180 || Math.abs(east) > 180) {
    return {
      message: `A longitude of ${Math.abs(west) > 180 ? west : east}° is not between -180 and 180.`,
      hint: `Write ${wrap(west)} and ${wrap(east)}; a box across 180° has its west greater than its east: 170,-50,-160,-10.`,
    };
  }
  if (Math.abs(south) > MOST_LATITUDE || Math.abs(north) > MOST_LATITUDE) {
    return {
      message: 'The map ends at 85° north and south.',
      hint: `Write --bbox=${[west, clamp(south), east, clamp(north)].join()}`,
    };
  }
  if (south > north) {
    return {
      message: `The box is upside down: its south, ${south}°, lies north of its north, ${north}°.`,
      hint: `Write --bbox=${[west, north, east, south].join()}`,
    };
  }
  const wide = west <= east ? east - west : 360 + east - west;
  if (west > east && wide > HALF_ROUND) {
    return {
      message: `From ${west}° eastward to ${east}° the box goes ${round(wide)}° round the Earth.`,
      hint: `If you meant the other way round: --bbox=${[east, south, west, north].join()}`,
    };
  }
  if (wide < LEAST_DEG || north - south < LEAST_DEG) {
    return {
      message: `The box is ${round(wide)}° wide and ${round(north - south)}° high: less than a kilometre shows nothing.`,
      hint: 'Take what the first view of the story shows and a little more; a degree is some 100 km.',
    };
  }
  const box: Box = [west, south, east, north];
  return { box, parts: splitAt180(box) };
}

/** The box, or its two parts on either side of 180°. */
export function splitAt180([west, south, east, north]: Box): Box[] {
  if (west <= east) return [[west, south, east, north]];
  const parts: Box[] = [
    [west, south, 180, north],
    [-180, south, east, north],
  ];
  return parts.filter(([from, , to]) => to > from);
}

/** A name for a region that was given none: its box in an address, `6w-35n-37e-47n`. */
export function regionName([west, south, east, north]: Box): string {
  const part = (degrees: number, plus: string, minus: string) =>
    `${String(Math.abs(round(degrees))).replace('.', '-')}${degrees < 0 ? minus : plus}`;
  return [
    part(west, 'e', 'w'),
    part(south, 'n', 's'),
    part(east, 'e', 'w'),
    part(north, 'n', 's'),
  ].join('-');
}

function looksSwapped([west = 0, south = 0, east = 0, north = 0]: readonly number[]): boolean {
  return [west, east].every((value) => Math.abs(value) <= 90) && south < north;
}

function wrap(longitude: number): number {
  return round(((((longitude + 180) % 360) + 360) % 360) - 180);
}

function clamp(latitude: number): number {
  return Math.max(-MOST_LATITUDE, Math.min(MOST_LATITUDE, latitude));
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
