import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown } from 'vite';

const SOURCE = new URL('./serviceWorker.js', import.meta.url);

/**
 * The live map is large, and most readers need no letters but the Latin ones: these are kept
 * once a reader has had use for them.
 */
const ON_USE = /(LiveMap|loadGround|maplibre-gl-worker|-ext|-cyrillic)-/;

/**
 * Writes the site's service worker. What it keeps at once: scripts and fonts; the pages
 * themselves say which of them to keep, and each its own basemap.
 */
export function writeServiceWorker(
  outDir: string,
  output: Rolldown.RolldownOutput['output'],
): void {
  const kept = output
    .map(({ fileName }) => fileName)
    .filter((file) => /\.(js|woff2)$/.test(file) && !ON_USE.test(file));
  const files = [...new Set(kept)].sort();
  const source = readFileSync(SOURCE, 'utf8');
  const version = createHash('sha256').update(source).update(files.join()).digest('hex');
  writeFileSync(
    join(outDir, 'sw.js'),
    source.replace('__VERSION__', version.slice(0, 12)).replace('__FILES__', JSON.stringify(files)),
  );
}
