/**
 * Reads the built basemap for checkers and tests. For Node; a browser fetches the
 * file and uses the same topojson-client calls.
 */
import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import type { FeatureCollection, LineString, MultiLineString, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { BasemapTopology } from './assemble';
import type { RiverProperties } from './config';
import type { CountryProperties } from './countries';

/** Everything in degrees, WGS 84, [lon, lat]. */
export type Basemap = {
  land: FeatureCollection<MultiPolygon, CountryProperties>;
  coast: MultiLineString;
  borders: MultiLineString;
  disputed: MultiLineString;
  rivers: FeatureCollection<LineString, RiverProperties>;
};

/**
 * Read a basemap file.
 * @throws Error if the file is missing or not JSON.
 */
export function readBasemap(path: string): Basemap {
  const topology = JSON.parse(readFileSync(path, 'utf8')) as BasemapTopology;
  const { countries, coast, borders, disputed, rivers } = topology.objects;
  return {
    land: feature(topology, countries) as Basemap['land'],
    coast: feature(topology, coast).geometry,
    borders: feature(topology, borders).geometry,
    disputed: feature(topology, disputed).geometry,
    rivers: feature(topology, rivers) as Basemap['rivers'],
  };
}

/**
 * The country whose land holds a point.
 * @param position [lon, lat], degrees.
 * @returns ISO 3166-1 alpha-3, or null for the sea. Lakes count as land: the source has none.
 */
export function countryAt(basemap: Basemap, position: [number, number]): string | null {
  const found = basemap.land.features.find((country) => booleanPointInPolygon(position, country));
  return found?.properties.a3 ?? null;
}
