import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { unwrapPath } from '../core/geo/unwrap';
import type { Story } from '../core/story/types';

/** Rivers and railways for orientation; `kind` picks the layer, `minZoom` when it is shown. */
export function contextLineSource(story: Story): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data: {
      type: 'FeatureCollection',
      features: story.lines.map(
        (line): GeoJSON.Feature => ({
          type: 'Feature',
          properties: { kind: line.kind, minZoom: line.minZoom },
          geometry: {
            type: 'LineString',
            coordinates: unwrapPath(line.path).map(([x, y]) => [x, y]),
          },
        }),
      ),
    },
    maxzoom: 14,
    tolerance: 0.1,
    buffer: 16,
  };
}
