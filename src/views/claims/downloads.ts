/** The files beside the page (the build writes them), by the names of their formats. */
export const DOWNLOADS = [
  ['CSV', 'claims.csv'],
  ['JSON', 'story.json'],
  ['GeoJSON', 'story.geojson'],
  ['KML', 'story.kml'],
  ['GPX', 'story.gpx'],
] as const;
