import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mesh } from 'topojson-client';
import type { BasemapTopology } from '../../core/geo/basemap';
import type { GeographyAids } from '../../core/story/aids';
import type { Position } from '../../core/story/types';
import { basemapFile, ROOT } from '../basemap/files';
import { CHANNELS } from './channels';
import type { Coast, Segment } from './coastTree';

/** The coast that the page of a story shows. Throws if its basemap cannot be read. */
export function embeddedCoast({ countryAt }: GeographyAids, basemap?: string): Coast {
  const topology = JSON.parse(
    readFileSync(join(ROOT, basemapFile(basemap)), 'utf8'),
  ) as BasemapTopology;
  const coast = mesh(topology, topology.objects.coast).coordinates.map((line) =>
    line.map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]),
  );
  return {
    segments: coast.flatMap(segmentsOf),
    channels: Object.values(CHANNELS).flatMap(({ line }) => segmentsOf(line)),
    isLand: (at) => countryAt?.(at) != null,
  };
}

export function segmentsOf(line: readonly Position[]): Segment[] {
  return line.slice(1).map((to, i) => [line[i] as Position, to]);
}
