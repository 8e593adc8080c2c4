/**
 * Puts the basemap together as one quantised TopoJSON and writes it the same way every time.
 */
import { meshArcs } from 'topojson-client';
import type {
  GeometryCollection,
  LineString,
  MultiLineString,
  Topology,
} from 'topojson-specification';
import type { BasemapConfig, RiverProperties } from './config';
import type { Countries, CountryProperties, CountryShape } from './countries';
import { sortArcs } from './lines';
import type { GridArc } from './snap';

/**
 * The file's objects. All share one set of arcs.
 * countries: land, one MultiPolygon a country, a second one for each disputed part.
 * coast, borders, disputed: see sortArcs. rivers: LineStrings from the config.
 */
export type BasemapObjects = {
  countries: GeometryCollection<CountryProperties> & { geometries: CountryShape[] };
  coast: MultiLineString;
  borders: MultiLineString;
  disputed: MultiLineString;
  rivers: GeometryCollection<RiverProperties> & { geometries: LineString<RiverProperties>[] };
};

export type BasemapTopology = Topology<BasemapObjects> & { credit: string };

/** Build the topology: arcs delta-encoded in steps of the config's gridDeg. */
export function assemble(config: BasemapConfig, countries: Countries): BasemapTopology {
  const used = new Set(
    countries.shapes.flatMap((shape) =>
      shape.arcs.flat(2).map((index) => (index < 0 ? ~index : index)),
    ),
  );
  const kept = countries.arcs.map((_, arc) => arc).filter((arc) => used.has(arc));
  const renumbered = new Map(kept.map((arc, i) => [arc, i]));
  const renumber = (index: number): number =>
    index < 0 ? ~(renumbered.get(~index) ?? 0) : (renumbered.get(index) ?? 0);

  const riverArcs = config.rivers.features.map((river) =>
    river.geometry.coordinates.map(toGrid(config.gridDeg)),
  );
  const arcs = [...kept.map((arc) => countries.arcs[arc] ?? []), ...riverArcs];
  const topology: Topology = { type: 'Topology', arcs, objects: {} };
  // meshArcs also joins the arcs end to end, so that dashes run on over the joints.
  const join = (arcNumbers: number[]): MultiLineString =>
    meshArcs(topology, { type: 'MultiLineString', arcs: arcNumbers.map((arc) => [renumber(arc)]) });
  const lines = sortArcs(countries);

  return {
    type: 'Topology',
    credit: `${config.source.credit} (${config.source.licence})`,
    transform: { scale: [config.gridDeg, config.gridDeg], translate: [0, 0] },
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: countries.shapes.map((shape) => ({
          ...shape,
          arcs: shape.arcs.map((rings) => rings.map((ring) => ring.map(renumber))),
        })),
      },
      coast: join(lines.coast),
      borders: join(lines.borders),
      disputed: join(lines.disputed),
      rivers: {
        type: 'GeometryCollection',
        geometries: config.rivers.features.map(({ properties }, i) => ({
          type: 'LineString',
          properties,
          arcs: [kept.length + i],
        })),
      },
    },
    arcs: arcs.map(toDeltas),
  };
}

/** One line of JSON and a line feed: no dates, no paths, nothing of the machine. */
export function serialise(topology: BasemapTopology): string {
  return `${JSON.stringify(topology)}\n`;
}

function toGrid(gridDeg: number): (position: number[]) => [number, number] {
  return ([lon = 0, lat = 0]) => [Math.round(lon / gridDeg), Math.round(lat / gridDeg)];
}

function toDeltas(arc: GridArc): GridArc {
  return arc.map(([x, y], i) => {
    const [px, py] = arc[i - 1] ?? [0, 0];
    return [x - px, y - py];
  });
}
