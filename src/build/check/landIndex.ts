import type { Position } from '../../core/story/types';

/** A country: its code, and its polygons as rings of [longitude, latitude]. */
export interface CountryShape {
  readonly a3: string;
  readonly polygons: readonly (readonly (readonly number[][])[])[];
}

/** Height of a band, degrees: a few dozen edges each, in the basemap at hand. */
const BAND = 0.1;

/** One country in bands of latitude: of each band the edges that touch it, four numbers each. */
interface CountryBands {
  readonly a3: string;
  readonly box: readonly [west: number, south: number, east: number, north: number];
  readonly edges: ReadonlyMap<number, number[]>;
}

/**
 * A function that tells the country at a position, or null at sea.
 *
 * Hundreds of thousands of points of a path are asked for, and a country has tens of
 * thousands of edges, so a test against the whole polygon (as turf has it) would take
 * minutes. Edges are sorted into bands of latitude once; a test then counts the crossings
 * of the few in its band (even-odd rule, which takes holes and parts alike).
 */
export function landIndex(countries: readonly CountryShape[]): (at: Position) => string | null {
  const index = countries.map(bandsOf);
  return ([longitude, latitude]) => {
    const band = Math.floor(latitude / BAND);
    for (const { a3, box, edges } of index) {
      const [west, south, east, north] = box;
      if (longitude < west || longitude > east || latitude < south || latitude > north) continue;
      if (isInside(edges.get(band) ?? [], longitude, latitude)) return a3;
    }
    return null;
  };
}

function isInside(edges: readonly number[], x: number, y: number): boolean {
  let inside = false;
  for (let i = 0; i < edges.length; i += 4) {
    const x1 = edges[i] as number;
    const y1 = edges[i + 1] as number;
    const x2 = edges[i + 2] as number;
    const y2 = edges[i + 3] as number;
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)) inside = !inside;
  }
  return inside;
}

function bandsOf({ a3, polygons }: CountryShape): CountryBands {
  const edges = new Map<number, number[]>();
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
      const [x2 = 0, y2 = 0] = ring[i] ?? [];
      west = Math.min(west, x1);
      east = Math.max(east, x1);
      south = Math.min(south, y1);
      north = Math.max(north, y1);
      const last = Math.floor(Math.max(y1, y2) / BAND);
      for (let band = Math.floor(Math.min(y1, y2) / BAND); band <= last; band++) {
        const inBand = edges.get(band);
        if (inBand) inBand.push(x1, y1, x2, y2);
        else edges.set(band, [x1, y1, x2, y2]);
      }
    }
  }
  return { a3, box: [west, south, east, north], edges };
}
