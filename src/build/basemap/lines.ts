/**
 * Tells apart the lines of the map by who meets there. Each arc is a line between
 * two shapes, or between one and the sea; being shared, the lines cost next to nothing.
 */
import type { Countries, CountryProperties } from './countries';

/** Arc numbers, each at most once over all three. */
export type LineArcs = { coast: number[]; borders: number[]; disputed: number[] };

/**
 * coast: arcs of one shape only, off the world's edge. disputed: arcs between a
 * country and a part given to it by the config. borders: every other shared arc.
 * The line between a disputed part and any other country is left out of borders,
 * as both answers would take a side; there it counts as disputed too.
 */
export function sortArcs({ arcs, onEdge, shapes }: Countries): LineArcs {
  const users = arcs.map((): CountryProperties[] => []);
  for (const { arcs: polygons, properties } of shapes) {
    for (const index of polygons.flat(2)) {
      if (properties) users[index < 0 ? ~index : index]?.push(properties);
    }
  }
  const out: LineArcs = { coast: [], borders: [], disputed: [] };
  users.forEach(([one, other], arc) => {
    if (!one || onEdge[arc]) return;
    if (!other) out.coast.push(arc);
    else if (one.dispute !== other.dispute) out.disputed.push(arc);
    else if (one.a3 !== other.a3) out.borders.push(arc);
  });
  return out;
}
