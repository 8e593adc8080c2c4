import type { MultiLineString, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  Polygon,
  Topology,
  MultiPolygon as TopoMultiPolygon,
} from 'topojson-specification';

type Area = Polygon | TopoMultiPolygon;

/**
 * The basemap file: TopoJSON whose `countries` are polygons with property `a3` (ISO 3166-1
 * alpha-3), and whose `coast`, `borders` and `disputed` are lines that share their arcs.
 */
export type BasemapTopology = Topology<{
  countries: GeometryCollection<{ a3: string }>;
  coast: GeometryCollection;
  borders: GeometryCollection;
  disputed: GeometryCollection;
}>;

/** What is drawn of a basemap: GeoJSON geometries, degrees, longitude first. */
export interface Basemap {
  /** All land as one shape, so that no seam shows between neighbours. */
  readonly land: MultiPolygon;
  readonly coast: MultiLineString;
  readonly borders: MultiLineString;
  readonly disputed: MultiLineString;
}

/** Decodes the file. The polygons of countries are merged; nothing is simplified. */
export function decodeBasemap(topology: BasemapTopology): Basemap {
  const { countries, coast, borders, disputed } = topology.objects;
  return {
    land: merge(topology, countries.geometries as Area[]),
    coast: mesh(topology, coast),
    borders: mesh(topology, borders),
    disputed: mesh(topology, disputed),
  };
}
