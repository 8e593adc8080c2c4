import { readFileSync } from 'node:fs';
import { mesh } from 'topojson-client';
import type { BasemapTopology } from '../../core/geo/basemap';
import type { GeographyAids } from '../../core/story/aids';
import type { Position } from '../../core/story/types';
import { CHANNELS } from './channels';
import type { Coast, Segment } from './coastTree';

const BASEMAP = new URL('../../../public/basemap/basemap.json', import.meta.url);

/** The coast that the site itself shows. Throws if the basemap cannot be read. */
export function embeddedCoast({ countryAt }: GeographyAids): Coast {
  const topology = JSON.parse(readFileSync(BASEMAP, 'utf8')) as BasemapTopology;
  const coast = mesh(topology, topology.objects.coast).coordinates.map((line) =>
    line.map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]),
  );
  return {
    segments: coast.flatMap(segmentsOf),
    channels: Object.values(CHANNELS).flatMap(segmentsOf),
    isLand: (at) => countryAt?.(at) != null,
  };
}

export function segmentsOf(line: readonly Position[]): Segment[] {
  return line.slice(1).map((to, i) => [line[i] as Position, to]);
}
