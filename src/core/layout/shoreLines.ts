import type { Position as Coordinates } from 'geojson';
import type { Basemap } from '../geo/basemap';
import { type Camera, project, type Size } from '../geo/camera';
import { toWorld, type WorldPoint } from '../geo/mercator';

/** Points of a line closer than this, CSS pixels, say no more than one of them. */
const STEP = 5;

/**
 * Coasts and borders of a basemap as far as a picture shows them: what the names of countries
 * keep off. Points outside end a line. Pure.
 */
export function shoreLines(basemap: Basemap, camera: Camera, size: Size): WorldPoint[][] {
  return [basemap.coast, basemap.borders, basemap.disputed]
    .flatMap(({ coordinates }) => coordinates)
    .flatMap((line) => partsInside(line, camera, size));
}

function partsInside(line: readonly Coordinates[], camera: Camera, size: Size): WorldPoint[][] {
  const parts: WorldPoint[][] = [];
  let part: WorldPoint[] = [];
  let last = { x: 0, y: 0 };
  for (const [longitude = 0, latitude = 0] of line) {
    const point = toWorld([longitude, latitude]);
    const at = project(point, camera, size);
    const inside = at.x >= 0 && at.y >= 0 && at.x <= size.width && at.y <= size.height;
    if (!inside) part = [];
    else if (part.length === 0 || Math.hypot(at.x - last.x, at.y - last.y) >= STEP) {
      part.push(point);
      last = at;
      if (part.length === 2) parts.push(part);
    }
  }
  return parts;
}
