import type { Basemap } from '../../core/geo/basemap';
import type { Size } from '../../core/geo/camera';
import { clipRing, runsNear } from '../../core/geo/clip';
import type { WorldBox, WorldPoint } from '../../core/geo/mercator';
import { simplifyLine } from '../../core/geo/simplifyLine';
import { type Stage, stageOf } from '../../core/geo/stage';
import { homeReach } from '../../core/layout/homeReach';
import type { Extent } from '../../core/story/types';
import { stageLine } from './stageLines';

/** What part of the stage a still base covers, and how finely: all in stage units. */
export interface StillFrame {
  readonly box: WorldBox;
  /** The length that counts as one step: coordinates are whole steps. */
  readonly step: number;
}

/**
 * What the first view shows in any of the map's sizes, and a little more: what lies around the
 * map may turn out some pixels lower. One step is half a pixel on a wide map.
 */
export function homeFrame(home: Extent, sizes: readonly Size[]): StillFrame {
  const stage = stageOf(home);
  const { x0, x1, y0, y1 } = homeReach(home, stage, sizes);
  const spare = 1.04;
  return {
    box: { x0: x0 * spare, x1: x1 * spare, y0: y0 * spare, y1: y1 * spare },
    step: Math.max(1, stage.height) / 2200,
  };
}

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
    .map((ring) => ringPath(ring, stage, frame))
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

/** The `viewBox` that goes with the frame's steps. */
export function stillViewBox({ box, step }: StillFrame): string {
  const steps = (units: number) => Math.round(units / step);
  return `${steps(box.x0)} ${steps(box.y0)} ${steps(box.x1 - box.x0)} ${steps(box.y1 - box.y0)}`;
}

function ringPath(ring: readonly (readonly number[])[], stage: Stage, frame: StillFrame): string {
  const clipped = clipRing(stageLine(ring, stage), frame.box);
  const points = steps(simplifyLine(clipped, frame.step), frame.step);
  return points.length < 3 ? '' : `${pathOf(points)}z`;
}

function linePath(line: readonly (readonly number[])[], stage: Stage, frame: StillFrame): string {
  return runsNear(stageLine(line, stage), frame.box)
    .map((run) => steps(simplifyLine(run, frame.step), frame.step))
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
