import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Basemap, type BasemapTopology, decodeBasemap } from '../../core/geo/basemap';
import { BASEMAP } from './config';

let kept: { readonly key: string; readonly basemap: Basemap } | null = null;

/** The built basemap, decoded; kept until the file changes. */
export function readBasemap(root: string): Basemap {
  const file = join(root, 'public', BASEMAP);
  const key = `${file} ${statSync(file).mtimeMs}`;
  if (kept?.key !== key) {
    const topology = JSON.parse(readFileSync(file, 'utf8')) as BasemapTopology;
    kept = { key, basemap: decodeBasemap(topology) };
  }
  return kept.basemap;
}
