import type { Geometry } from 'geojson';
import { wrapLongitude } from '../../core/geo/distance';
import { fromWorld, toWorld } from '../../core/geo/mercator';
import { simplifyLine } from '../../core/geo/simplifyLine';
import { smallestExtent } from '../../core/geo/smallestExtent';
import { unwrapPath } from '../../core/geo/unwrap';
import type { Extent, Position } from '../../core/story/types';

/** The most positions a path of a story may have; see the schema. */
const MOST = 5000;
/** The first try at a simpler line: some forty metres at the equator. */
const FINEST = 1e-6;
const DIGITS = 6;
/** How far off a cut may lie by rounding: its own, and that of both its neighbours. */
const CUT_DEGREES = 2e-6;

/** The lines of a geometry, in the order in which they stand; none where it has no line. */
export function linesOf(geometry: Geometry | null): Position[][] {
  switch (geometry?.type) {
    case 'LineString':
      return [uncut(positions(geometry.coordinates))];
    case 'MultiLineString':
      return joined(geometry.coordinates.map(positions));
    case 'GeometryCollection':
      return joined(geometry.geometries.flatMap(linesOf));
    default:
      return [];
  }
}

/** The points of a geometry, and the box of an area. */
export function spotsOf(geometry: Geometry | null): { at: Position; extent?: Extent }[] {
  switch (geometry?.type) {
    case 'Point':
      return positions([geometry.coordinates]).map((at) => ({ at }));
    case 'MultiPoint':
      return positions(geometry.coordinates).map((at) => ({ at }));
    case 'Polygon':
      return area(geometry.coordinates.flat());
    case 'MultiPolygon':
      return area(geometry.coordinates.flat(2));
    case 'GeometryCollection':
      return geometry.geometries.flatMap(spotsOf);
    default:
      return [];
  }
}

function area(corners: readonly number[][]): { at: Position; extent: Extent }[] {
  const extent = smallestExtent(positions(corners));
  if (!extent) return [];
  const [west, south, east, north] = extent;
  const middle = (west + (east < west ? east + 360 : east)) / 2;
  return [{ at: rounded([wrapLongitude(middle), (south + north) / 2]), extent }];
}

/** Two numbers each, of a turn around the world at most, and no position twice running. */
function positions(coordinates: readonly number[][]): Position[] {
  const found: Position[] = [];
  for (const [longitude, latitude] of coordinates) {
    if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) continue;
    const at = rounded([turned(longitude as number), latitude as number]);
    const before = found.at(-1);
    if (before?.[0] !== at[0] || before?.[1] !== at[1]) found.push(at);
  }
  return found;
}

/** Programs write 181 for 179 West where a line goes on across the antimeridian. */
function turned(longitude: number): number {
  return Math.abs(longitude) <= 360 ? wrapLongitude(longitude) : longitude;
}

function rounded([longitude, latitude]: Position): Position {
  return [Number(longitude.toFixed(DIGITS)), Number(latitude.toFixed(DIGITS))];
}

/** Lines that were cut in pieces at the antimeridian, or end where the next begins, as one. */
function joined(lines: readonly Position[][]): Position[][] {
  const found: Position[][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const end = last?.at(-1);
    const [start] = line;
    const meets = end && start && end[1] === start[1] && Math.abs(end[0] - start[0]) % 360 === 0;
    if (last && meets) last.push(...line.slice(1));
    else found.push([...line]);
  }
  return found.map(uncut);
}

/**
 * A line without the positions that were put in where it was cut at the antimeridian: of two
 * in a row on either side of it one stays at most, and none on the straight line between
 * its neighbours.
 */
function uncut(line: readonly Position[]): Position[] {
  const found: Position[] = [];
  for (const position of line) {
    const last = found.at(-1);
    const isTwin = last?.[1] === position[1] && Math.abs(last[0] - position[0]) === 360;
    if (!isTwin) found.push(position);
  }
  return found.filter((position, i) => {
    const [before, after] = [found[i - 1], found[i + 1]];
    return !(before && after && isCut(before, position, after));
  });
}

/** True of a position on the antimeridian where the line between two others crosses it. */
function isCut(before: Position, at: Position, after: Position): boolean {
  if (Math.abs(at[0]) !== 180) return false;
  const [start, middle, end] = unwrapPath([before, at, after]) as [Position, Position, Position];
  const part = (middle[0] - start[0]) / (end[0] - start[0]);
  if (!(part > 0 && part < 1)) return false;
  const crossing = start[1] + (end[1] - start[1]) * part;
  return Math.abs(crossing - middle[1]) <= CUT_DEGREES;
}

/** A path as a story can hold it; simpler, but no more than need be, where it is too long. */
export function shortened(path: readonly Position[]): readonly Position[] {
  if (path.length <= MOST) return path;
  const world = unwrapPath(path).map(toWorld);
  for (let tolerance = FINEST; ; tolerance *= 2) {
    const line = simplifyLine(world, tolerance);
    if (line.length > MOST) continue;
    return line.map((point) => {
      const [longitude, latitude] = fromWorld(point);
      return rounded([wrapLongitude(longitude), latitude]);
    });
  }
}
