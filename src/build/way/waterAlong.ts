import { distanceKm } from '../../core/geo/distance';
import type { Position } from '../../core/story/types';
import type { Cell, CoastTree } from './coastTree';
import { alongGreatCircle } from './greatCircle';

/** Points that are looked at where cells are small lie this far apart. */
const STEP_KM = 0.4;

/** Whether the great circle between two points has nothing but open water. */
export function sees(tree: CoastTree, a: Position, b: Position): boolean {
  for (const { cell } of along(tree, a, b)) {
    if (!cell || tree.ground(cell) !== 'water') return false;
  }
  return true;
}

/** How many kilometres of the great circle between two points are no open water. */
export function tightKm(
  tree: CoastTree,
  a: Position,
  b: Position,
): { readonly land: number; readonly shore: number } {
  let [land, shore] = [0, 0];
  for (const { cell, km } of along(tree, a, b)) {
    const ground = cell ? tree.ground(cell) : 'land';
    if (ground === 'land') land += km;
    else if (ground !== 'water') shore += km;
  }
  return { land, shore };
}

/** The cells that the great circle goes through, each with how far it is followed there. */
function* along(
  tree: CoastTree,
  a: Position,
  b: Position,
): Generator<{ readonly cell: Cell | null; readonly km: number }> {
  const all = distanceKm(a, b);
  for (let done = 0; done < all; ) {
    const [longitude, latitude] = alongGreatCircle(a, b, done / all);
    const cell = tree.cellAt(longitude, latitude);
    const km = Math.max(STEP_KM, cell ? roomKm(cell, longitude, latitude) : 0);
    yield { cell, km: Math.min(km, all - done) };
    done += km;
  }
}

/** From a point of a cell to its nearest edge, km, with a little less at high latitudes. */
function roomKm({ west, south, side }: Cell, longitude: number, latitude: number): number {
  const x = ((longitude - west + 540) % 360) - 180;
  const y = latitude - south;
  const widest = Math.max(Math.abs(south), Math.abs(south + side));
  const narrow = Math.cos((Math.min(89, widest) * Math.PI) / 180);
  return Math.min(Math.min(x, side - x) * narrow, y, side - y) * 111;
}
