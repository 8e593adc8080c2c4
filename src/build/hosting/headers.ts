/** How long browsers and CDNs may keep what is served. */
export const CACHE = {
  /** Names under assets/ come from the content. */
  assets: 'public, max-age=31536000, immutable',
  /** Named by pages that are not ours: a new version has to reach them. */
  loader: 'public, max-age=3600, stale-while-revalidate=86400',
  /** Kept, and asked about each time. */
  rest: 'no-cache',
} as const;

/** How long a file may be kept, by its path from the root of the site, or of a folder above it. */
export function cacheControl(path: string): string {
  if (/(^|\/)assets\//.test(path)) return CACHE.assets;
  return path === 'embed.js' ? CACHE.loader : CACHE.rest;
}

/** What every answer says. A sandboxed embed is of no origin: its own files are another's. */
export const ALWAYS: readonly (readonly [name: string, value: string])[] = [
  ['Access-Control-Allow-Origin', '*'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
];

/** Types that hosts do not always know. */
export const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  geojson: 'application/geo+json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  png: 'image/png',
  woff2: 'font/woff2',
  csv: 'text/csv; charset=utf-8',
  kml: 'application/vnd.google-earth.kml+xml',
  gpx: 'application/gpx+xml',
  pdf: 'application/pdf',
  pmtiles: 'application/vnd.pmtiles',
};
