/**
 * What a page costs that shows the same ground and the same story with MapLibre as its
 * handbook says, and nothing else: no words, no slider, no cards.
 */
import { Map as GlMap, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { type BasemapTopology, decodeBasemap } from '../../../../src/core/geo/basemap';

async function start(): Promise<void> {
  const [ground, story] = await Promise.all(
    ['basemap.json', 'story.geojson'].map(async (file) => (await fetch(file)).json()),
  );
  const { land, coast, borders } = decodeBasemap(ground as BasemapTopology);
  const shape = (geometry: GeoJSON.Geometry) =>
    ({ type: 'geojson', data: { type: 'Feature', properties: {}, geometry } }) as const;
  setWorkerUrl(workerUrl);
  const map = new GlMap({
    container: 'map',
    bounds: [130.12, 42.04, 132.52, 43.2],
    fitBoundsOptions: { padding: 24 },
    attributionControl: false,
    style: {
      version: 8,
      sources: {
        land: shape(land),
        coast: shape(coast),
        borders: shape(borders),
        story: { type: 'geojson', data: story as GeoJSON.FeatureCollection },
      },
      layers: [
        { id: 'sea', type: 'background', paint: { 'background-color': '#dfe7ea' } },
        { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#fbf8f1' } },
        { id: 'coast', type: 'line', source: 'coast', paint: { 'line-color': '#89a' } },
        { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': '#998' } },
        {
          id: 'legs',
          type: 'line',
          source: 'story',
          filter: ['==', ['geometry-type'], 'LineString'],
          paint: { 'line-color': '#b3261e', 'line-width': 3 },
        },
        {
          id: 'places',
          type: 'circle',
          source: 'story',
          filter: ['==', ['geometry-type'], 'Point'],
          paint: { 'circle-color': '#1e2528', 'circle-radius': 5 },
        },
      ],
    },
  });
  map.on('render', () => {
    if (map.loaded() && performance.getEntriesByName('bench:live').length === 0) {
      performance.mark('bench:live');
    }
  });
}

void start();
