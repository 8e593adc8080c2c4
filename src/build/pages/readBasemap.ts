import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Basemap, type BasemapTopology, decodeBasemap } from '../../core/geo/basemap';
import { basemapFile } from '../basemap/files';

const kept = new Map<string, { readonly time: number; readonly basemap: Basemap }>();

/** A built basemap, decoded, by the name that a story gives it; kept until the file changes. */
export function readBasemap(root: string, name?: string): Basemap {
  const file = join(root, basemapFile(name));
  const time = statSync(file).mtimeMs;
  const known = kept.get(file);
  if (known?.time === time) return known.basemap;
  const topology = JSON.parse(readFileSync(file, 'utf8')) as BasemapTopology;
  const basemap = decodeBasemap(topology);
  kept.set(file, { time, basemap });
  return basemap;
}
