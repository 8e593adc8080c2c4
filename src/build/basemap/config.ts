/**
 * The builder's parameters, read from a data file so that nothing about any one
 * story or region stands in the code.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Feature, FeatureCollection, LineString } from 'geojson';
import { z } from 'zod';

/** [west, south, east, north], degrees, WGS 84. */
export type Box = readonly [number, number, number, number];

const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);

const grain = {
  note: z.string().optional(),
  /** Simplification interval, km; 0 keeps every vertex. */
  intervalKm: z.number().min(0),
  /** Landmasses smaller than this are dropped, km²; a country's largest part never is. */
  minIslandKm2: z.number().min(0),
  /** Step to which vertices are rounded, degrees; a whole multiple of the file's gridDeg. */
  gridDeg: z.number().positive(),
};

const configSchema = z
  .object({
    note: z.string().optional(),
    source: z.object({
      package: z.string(),
      version: z.string(),
      /** Subresource-integrity string of the tarball, `sha512-<base64>`. */
      integrity: z.string().startsWith('sha512-'),
      /** The GeoJSON file inside the package. */
      file: z.string(),
      credit: z.string(),
      licence: z.string(),
    }),
    /** The quantum of the TopoJSON, degrees. */
    gridDeg: z.number().positive(),
    zones: z.array(z.object({ id: z.string().regex(/^[a-z]+$/), bbox: box, ...grain })),
    rest: z.object(grain),
    disputes: z.array(
      z.object({
        id: z.string().regex(/^[a-z-]+$/),
        note: z.string(),
        /** Parts of `sourceA3` wholly inside this box are given to `a3`. */
        bbox: box,
        sourceA3: z.string().length(3),
        a3: z.string().length(3),
      }),
    ),
    rivers: z.custom<FeatureCollection<LineString, RiverProperties>>(
      isRivers,
      'rivers: a FeatureCollection of LineStrings',
    ),
    output: z.string(),
  })
  .refine(gridsFit, 'every gridDeg must be a whole multiple of the top-level gridDeg');

/** What is told of a river line: `names` by language tag. */
export type RiverProperties = {
  id: string;
  names: Record<string, string>;
  source: string;
  note?: string;
};

export type BasemapConfig = z.infer<typeof configSchema>;

/** One area of the map with its own fineness; `rest` has no box. */
export type Grain = Pick<BasemapConfig['rest'], 'intervalKm' | 'minIslandKm2' | 'gridDeg'>;

/**
 * Read and check a config file. One that is `like` another, named from its own folder, takes
 * from there what it does not say itself.
 * @throws Error if a file is missing, not JSON, or not of the shape above.
 */
export function readConfig(path: string): BasemapConfig {
  return configSchema.parse(readRaw(path));
}

function readRaw(path: string): object {
  const { like, ...own } = JSON.parse(readFileSync(path, 'utf8')) as { like?: string };
  return like === undefined ? own : { ...readRaw(join(dirname(path), like)), ...own };
}

/** The grain in force at a point: the first zone whose closed box holds it, else the rest's. */
export function grainAt(config: BasemapConfig, lon: number, lat: number): Grain {
  const zone = config.zones.find(
    ({ bbox: [w, s, e, n] }) => lon >= w && lon <= e && lat >= s && lat <= n,
  );
  return zone ?? config.rest;
}

function gridsFit(config: {
  gridDeg: number;
  zones: { gridDeg: number }[];
  rest: { gridDeg: number };
}): boolean {
  return [...config.zones, config.rest].every(({ gridDeg }) => {
    const steps = gridDeg / config.gridDeg;
    return Math.abs(steps - Math.round(steps)) < 1e-9;
  });
}

function isRivers(value: unknown): boolean {
  const collection = value as Partial<FeatureCollection<LineString>> | null;
  return (
    collection?.type === 'FeatureCollection' &&
    Array.isArray(collection.features) &&
    collection.features.every((f: Feature<LineString>) => f.geometry?.type === 'LineString')
  );
}
