import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { GeographyAids } from '../../core/story/aids';
import { basemapFile, basemapNames, recipeFile } from '../basemap/files';
import { basemapAids } from './aids';

/** Aids, and by what they may be told from those of before or after. */
export interface FreshAids {
  readonly aids: GeographyAids;
  /** The same as long as no basemap was added, made again or removed. */
  readonly stamp: string;
}

let kept: FreshAids | null = null;

/** `basemapAids`, read again only where a basemap or its recipe has changed since. */
export function freshAids(root: string): FreshAids {
  const stamp = stampOf(root);
  if (kept?.stamp !== stamp) kept = { stamp, aids: basemapAids(root) };
  return kept;
}

/** Names, times and sizes of the basemaps at hand and of the recipes that they are made by. */
function stampOf(root: string): string {
  const files = [undefined, ...basemapNames(root)].flatMap((name) => [
    join(root, basemapFile(name)),
    join(root, recipeFile(name)),
  ]);
  return files
    .map((file) => {
      const stat = statSync(file, { throwIfNoEntry: false });
      return `${file} ${stat?.mtimeMs} ${stat?.size}`;
    })
    .join('\n');
}
