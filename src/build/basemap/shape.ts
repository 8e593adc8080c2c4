/**
 * The recipe for mapshaper: from the source's country polygons to one clean,
 * simplified topology in which neighbours share their arcs.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import type { BasemapConfig, Box } from './config';

/** A3: ISO 3166-1 alpha-3 (XKX for Kosovo). dispute: id of the dispute that gave this part its A3, or ''. */
export type ShapeProperties = { A3: string; dispute: string };

/** A country's or part's land; one that lost all its land has no `arcs`. */
export type ShapedGeometry =
  | Polygon<ShapeProperties>
  | MultiPolygon<ShapeProperties>
  | { type: null; properties?: ShapeProperties };

/** Unquantised topology: arcs hold [lon, lat] in degrees. */
export type ShapedTopology = {
  arcs: [lon: number, lat: number][][];
  objects: { all: { geometries: ShapedGeometry[] } };
};

/** V8 heap for mapshaper, MB: the source needs about 3 GB. */
const HEAP_MB = 8000;

/**
 * Run the recipe.
 * @param sourceFile GeoJSON FeatureCollection of country polygons with property A3.
 * @param outFile TopoJSON to write; overwritten.
 * @throws Error if mapshaper fails.
 */
export function shape(config: BasemapConfig, sourceFile: string, outFile: string): ShapedTopology {
  const packageFile = createRequire(import.meta.url).resolve('mapshaper/package.json');
  const mapshaper = join(dirname(packageFile), 'bin', 'mapshaper');
  execFileSync(
    process.execPath,
    [`--max-old-space-size=${HEAP_MB}`, mapshaper, ...recipe(config, sourceFile, outFile)],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  return JSON.parse(readFileSync(outFile, 'utf8')) as ShapedTopology;
}

/** The mapshaper command line, one word per element. */
export function recipe(config: BasemapConfig, sourceFile: string, outFile: string): string[] {
  const names = [...config.zones.map((zone) => zone.id), 'src'];
  return [
    ['-i', sourceFile, 'name=src'],
    ['-each', 'dispute = ""', 'target=src'],
    ...config.disputes.flatMap(cutOutDisputed),
    // The source has no holes: a country lies on top of the one that surrounds it,
    // and an overseas part on top of the whole. The smaller one is meant.
    ['-clean', 'overlap-rule=min-area', 'target=src'],
    ['-explode', 'target=src'],
    ...dropSmallIslands(config),
    // Cut into zones; within one data set the pieces go on sharing arcs, so no gap opens.
    ...config.zones.flatMap((zone) => [
      ['-clip', `bbox=${zone.bbox.join(',')}`, '+', `name=${zone.id}`, 'target=src'],
      ['-erase', `bbox=${zone.bbox.join(',')}`, 'target=src'],
      ['-each', `km = ${zone.intervalKm}`, `target=${zone.id}`],
    ]),
    ['-each', `km = ${config.rest.intervalKm}`, 'target=src'],
    ['-merge-layers', `target=${names.join(',')}`, 'name=all', 'force'],
    // -erase with a box loses the holes again.
    ['-clean', 'overlap-rule=min-area', 'target=all'],
    ['-simplify', 'variable', 'interval=km * 1000', 'keep-shapes', 'target=all'],
    ['-dissolve', 'A3,dispute', 'target=all'],
    ['-sort', 'A3 + dispute', 'target=all'],
    ['-o', outFile, 'format=topojson', 'no-quantization', 'force', 'target=all'],
  ].flat();
}

/**
 * Take the parts of one country inside a dispute's box out of every country and
 * lay them down as the other's, marked. The source has them twice, once in each.
 */
function cutOutDisputed({ id, bbox, sourceA3, a3 }: BasemapConfig['disputes'][number]): string[][] {
  const [w, s, e, n] = bbox;
  const b = 'this.bounds';
  const inside = `${b}[0] >= ${w} && ${b}[1] >= ${s} && ${b}[2] <= ${e} && ${b}[3] <= ${n}`;
  return [
    ['-filter', `A3 === "${sourceA3}"`, '+', `name=${id}`, 'target=src'],
    ['-explode', `target=${id}`],
    ['-filter', inside, `target=${id}`],
    ['-erase', id, 'target=src'],
    ['-each', `A3 = "${a3}", dispute = "${id}"`, `target=${id}`],
    ['-merge-layers', `target=src,${id}`, 'name=src'],
  ];
}

/**
 * Drop whole landmasses, not small pieces of countries: dropping an exclave would
 * leave a hole in the land. Every country keeps its largest part.
 */
function dropSmallIslands(config: BasemapConfig): string[][] {
  return [
    ['-sort', 'this.area', 'descending', 'target=src'],
    ['-define', 'seen = {}'],
    ['-each', 'largest = !seen[A3], seen[A3] = true', 'target=src'],
    ['-dissolve', '+', 'name=mass', 'target=src'],
    ['-explode', 'target=mass'],
    ['-filter', keepMass(config), 'target=mass'],
    ['-filter', 'largest', '+', 'name=lone', 'target=src'],
    ['-clip', 'mass', 'target=src'],
    ['-erase', 'mass', 'target=lone'],
    ['-merge-layers', 'target=src,lone', 'name=src', 'force'],
    ['-drop', 'target=mass'],
  ];
}

/** An expression that is true for the landmasses to keep, by the zone of their centre. */
function keepMass({ zones, rest }: BasemapConfig): string {
  const big = (km2: number): string => `this.area >= ${km2 * 1e6}`;
  return zones.reduceRight(
    (otherwise, { bbox, minIslandKm2 }) =>
      `(${centreIn(bbox)} ? ${big(minIslandKm2)} : ${otherwise})`,
    big(rest.minIslandKm2),
  );
}

function centreIn([w, s, e, n]: Box): string {
  return `this.centroidX >= ${w} && this.centroidX <= ${e} && this.centroidY >= ${s} && this.centroidY <= ${n}`;
}
