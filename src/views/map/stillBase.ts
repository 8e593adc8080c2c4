import type { Basemap } from '../../core/geo/basemap';
import { clipRing, runsNear } from '../../core/geo/clip';
import type { WorldPoint } from '../../core/geo/mercator';
import { simplifyLine } from '../../core/geo/simplifyLine';
import type { Stage } from '../../core/geo/stage';
import { stageLine, stageRings } from './stageLines';
import type { StillFrame } from './stillFrame';

/** A bend that moves a line by less, in steps, is left out: on no map is it a whole pixel. */
const BENDS = 1.3;

/**
 * The ground of the still map as the inside of an SVG: land, shaded shore, coast, borders.
 * Path coordinates are steps from the centre of the stage. The coast is written once and
 * used four times. Pure: the same in Node and in the browser.
 */
export function stillBase(
  basemap: Basemap,
  stage: Stage,
  frame: StillFrame,
  idPrefix: string,
): string {
  const land = basemap.land.coordinates
    .flat()
    .flatMap((ring) => stageRings(ring, stage))
    .map((ring) => ringPath(ring, frame))
    .join('');
  const lines = (geometry: { readonly coordinates: readonly (readonly (readonly number[])[])[] }) =>
    geometry.coordinates.map((line) => linePath(line, stage, frame)).join('');
  const coast = lines(basemap.coast);
  const borders = lines(basemap.borders);
  const disputed = lines(basemap.disputed);
  const id = `${idPrefix}coast`;
  return (
    // An attribute: rules that name what the drawing stands in do not reach the copies of `use`.
    `<defs><path id="${id}" vector-effect="non-scaling-stroke" d="${coast}"/></defs>` +
    `<use href="#${id}" class="shore shore--far"/><use href="#${id}" class="shore shore--mid"/><use href="#${id}" class="shore shore--near"/>` +
    `<path class="land" d="${land}"/><use href="#${id}" class="coast"/>` +
    `<path class="border" d="${borders}"/>` +
    (disputed ? `<path class="disputed" d="${disputed}"/>` : '')
  );
}

function ringPath(ring: readonly WorldPoint[], frame: StillFrame): string {
  const clipped = clipRing(ring, frame.box);
  const points = steps(simplifyLine(clipped, frame.step * BENDS), frame.step);
  return points.length < 3 ? '' : `${pathOf(points)}z`;
}

function linePath(line: readonly (readonly number[])[], stage: Stage, frame: StillFrame): string {
  return runsNear(stageLine(line, stage), frame.box)
    .map((run) => steps(simplifyLine(run, frame.step * BENDS), frame.step))
    .filter((run) => run.length > 1)
    .map(pathOf)
    .join('');
}

function steps(line: readonly WorldPoint[], step: number): [number, number][] {
  const points: [number, number][] = [];
  for (const { x, y } of line) {
    const point: [number, number] = [Math.round(x / step), Math.round(y / step)];
    const last = points.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  return points;
}

/** Relative moves: half the bytes of absolute ones. */
function pathOf(points: readonly [number, number][]): string {
  let [x, y] = points[0] as [number, number];
  let path = `M${x} ${y}l`;
  for (let i = 1; i < points.length; i++) {
    const [nextX, nextY] = points[i] as [number, number];
    const dx = nextX - x;
    const dy = nextY - y;
    path += `${i > 1 && dx >= 0 ? ' ' : ''}${dx}${dy < 0 ? '' : ' '}${dy}`;
    x = nextX;
    y = nextY;
  }
  return path;
}
