import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { Basemap } from '../core/geo/basemap';

/** What a feature of the ground is; the layers pick by it. */
export type GroundPart = 'land' | 'coast' | 'border' | 'disputed';

/**
 * The basemap as one source, a feature per part: one round trip to the worker per tile
 * instead of four.
 */
export function basemapSource(basemap: Basemap): GeoJSONSourceSpecification {
  const part = (name: GroundPart, geometry: GeoJSON.Geometry): GeoJSON.Feature => ({
    type: 'Feature',
    properties: { part: name },
    geometry,
  });
  return {
    type: 'geojson',
    data: {
      type: 'FeatureCollection',
      features: [
        part('land', basemap.land),
        part('coast', basemap.coast),
        part('border', basemap.borders),
        part('disputed', basemap.disputed),
      ],
    },
    // The data is angular past zoom 10.5; at 12 a tile unit is a quarter of a pixel at zoom 14.
    maxzoom: 12,
    // A quarter of a pixel, so that the shape does not shift when a tile of the next zoom arrives.
    tolerance: 0.25,
    // Pixels past the tile's edge: half the widest line, the shaded shore.
    buffer: 16,
  };
}
