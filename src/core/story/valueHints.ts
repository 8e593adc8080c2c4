import { readDegrees } from '../geo/readDegrees';
import { readEdtf } from '../time/readEdtf';
import { valueAt } from './rawValue';
import type { Path } from './rules';
import { round } from './wording';

// What was likely meant by a value of the wrong type or length.

/** The keys of dates. */
const DATES = new Set([
  ...['when', 'departed', 'arrived', 'about', 'reported'],
  ...['published', 'checked', 'date', 'span'],
]);

/** Six decimals of a degree are a tenth of a metre: as fine as any second is given. */
const DECIMALS = 6;

/** A number such as 20240910 where a date should be. null: it is none. */
export function dateFromNumber(path: Path, value: unknown): string | null {
  const parts = /^(\d{4})(\d\d)(\d\d)$/.exec(String(value));
  if (!parts || !DATES.has(String(path.at(-1)))) return null;
  const day = parts.slice(1).join('-');
  return readEdtf(day).ok ? `Write it in quotes, with hyphens: "${day}".` : null;
}

/**
 * A position in degrees and minutes, or with letters for its hemispheres, as the file would
 * have it. `path` is the position or one of its two numbers. null: it is not so written.
 */
export function decimalDegrees(path: Path, raw: unknown): string | null {
  if (!path.includes('at') && !path.includes('path')) return null;
  const pair = pairOf(valueAt(raw, typeof path.at(-1) === 'number' ? path.slice(0, -1) : path));
  if (!pair?.some((part) => /[°º'’′"″NSEW\d]\s*[NSEW°º'’′]|^\s*[NSEW]/i.test(part))) return null;
  const [first, second] = pair;
  // The letters tell which is which; without any the order stays as it is written.
  const isTurned = /[NS]/i.test(first) || /[EW]/i.test(second);
  const [east, north] = isTurned ? [second, first] : [first, second];
  const [longitude, latitude] = [readDegrees(east, 'EW'), readDegrees(north, 'NS')];
  if (Number.isNaN(longitude) || Number.isNaN(latitude)) return null;
  const position = [longitude, latitude].map((degrees) => round(degrees, DECIMALS)).join(', ');
  return `Write decimal degrees, longitude first: [${position}].`;
}

function pairOf(value: unknown): readonly [string, string] | null {
  const parts = typeof value === 'string' ? value.split(/\s*[,;]\s*/) : value;
  if (!Array.isArray(parts) || parts.length !== 2) return null;
  if (!parts.every((part) => typeof part === 'string' || typeof part === 'number')) return null;
  return [String(parts[0]), String(parts[1])];
}

/** Three or four whole numbers where two should be: their commas may be those of decimals. */
export function decimalComma(value: readonly unknown[], most: number): string | null {
  if (most !== 2 || value.length > 4 || !value.every(Number.isInteger)) return null;
  const [a, b, c, d] = value;
  const meant =
    d === undefined ? `[${a}.${b}, ${c}] or [${a}, ${b}.${c}]` : `[${a}.${b}, ${c}.${d}]`;
  return `If a comma was meant as a decimal point, write a point: ${meant}.`;
}
