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
 *
 * @param missing the page that is shown in place of one that was not kept.
 */
export function writeServiceWorker(
  outDir: string,
  output: Rolldown.RolldownOutput['output'],
  missing: string,
): void {
  const kept = output
    .map(({ fileName }) => fileName)
    .filter((file) => /\.(js|woff2)$/.test(file) && !ON_USE.test(file));
  const files = [...new Set(kept)].sort();
  const source = readFileSync(SOURCE, 'utf8');
  const version = createHash('sha256')
    .update(source)
    .update(files.join())
    .update(missing)
    .digest('hex');
  writeFileSync(
    join(outDir, 'sw.js'),
    source
      .replace('__VERSION__', version.slice(0, 12))
      .replace('__FILES__', JSON.stringify(files))
      // A function, for a text may hold what stands for itself in a replacement.
      .replace('__MISSING__', () => JSON.stringify(missing)),
  );
}
