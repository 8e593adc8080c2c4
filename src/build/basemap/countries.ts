/**
 * From the shaped topology to the basemap's polygons: rounded arcs, cut at the
 * world's edge, and rings that point at them.
 */
import type { ArcIndexes, MultiPolygon, Polygon } from 'topojson-specification';
import type { BasemapConfig } from './config';
import type { ShapedTopology } from './shape';
import type { GridArc } from './snap';
import { area2, snapArc } from './snap';
import { splitAtEdge, worldEdge } from './worldEdge';

/** a3: ISO 3166-1 alpha-3. dispute: id from the config, on the parts it gave to a3. */
export type CountryProperties = { a3: string; dispute?: string };

export type CountryShape = MultiPolygon<CountryProperties>;

/** `onEdge[i]` tells that `arcs[i]` runs along the edge of the world map. */
export type Countries = { arcs: GridArc[]; onEdge: boolean[]; shapes: CountryShape[] };

/** Round, cut and rebuild. Rings that fell together are dropped, and so are shapes left without any. */
export function buildCountries(config: BasemapConfig, shaped: ShapedTopology): Countries {
  const isEdge = worldEdge(config.gridDeg);
  const arcs: GridArc[] = [];
  const onEdge: boolean[] = [];
  const piecesOf = shaped.arcs.map((arc) =>
    splitAtEdge(snapArc(config, arc), isEdge).map(({ points, edge }) => {
      onEdge.push(edge);
      return arcs.push(points) - 1;
    }),
  );
  const ringArea2 = (ring: ArcIndexes): number => area2(ring.flatMap((index) => walk(arcs, index)));
  const shapes = shaped.objects.all.geometries.flatMap((geometry): CountryShape[] => {
    if (!('arcs' in geometry)) return [];
    const { A3, dispute } = geometry.properties ?? { A3: '', dispute: '' };
    const polygons = polygonsOf(geometry)
      .map((rings) => rings.map((ring) => ring.flatMap((index) => expand(piecesOf, index))))
      // The first ring is the outer one: without it its holes mean nothing.
      .filter(([outer]) => outer !== undefined && ringArea2(outer) !== 0)
      .map((rings) => rings.filter((ring) => ringArea2(ring) !== 0));
    if (polygons.length === 0) return [];
    return [
      {
        type: 'MultiPolygon',
        properties: dispute ? { a3: A3, dispute } : { a3: A3 },
        arcs: polygons,
      },
    ];
  });
  return { arcs, onEdge, shapes };
}

function polygonsOf(geometry: Polygon | MultiPolygon): ArcIndexes[][] {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
}

/** The pieces an old arc index now stands for; ~i means arc i backwards. */
function expand(piecesOf: number[][], index: number): number[] {
  const pieces = piecesOf[index < 0 ? ~index : index] ?? [];
  return index < 0 ? [...pieces].reverse().map((piece) => ~piece) : pieces;
}

function walk(arcs: GridArc[], index: number): GridArc {
  const arc = arcs[index < 0 ? ~index : index] ?? [];
  return index < 0 ? [...arc].reverse() : arc;
}
