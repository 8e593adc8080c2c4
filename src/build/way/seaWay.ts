import { distanceKm } from '../../core/geo/distance';
import { SHORE_KM } from '../../core/story/checks/pathCommand';
import type { Position } from '../../core/story/types';
import { type Cell, type Coast, CoastTree } from './coastTree';
import { alongGreatCircle } from './greatCircle';
import { pullTaut } from './pullTaut';
import { Queue } from './queue';
import { sees } from './waterAlong';

/** Ships keep out of the ice: no nearer to a pole than this, but for ports that lie beyond. */
const ICE_DEG = 66;
/** How far beyond such a port a ship may go, degrees. */
const BEYOND_DEG = 5;
/** Cells looked at before the search gives up: some seconds. */
const MOST = 600_000;
/** A ship keeps off the shore where it can, and goes through land by a channel only. */
const COST = { water: 1, coast: 4, channel: 1.5, land: Infinity } as const;

export type SeaWay =
  | { readonly ok: true; readonly path: readonly Position[] }
  | { readonly ok: false; readonly why: 'from-inland' | 'to-inland' | 'no-way' };

interface Node {
  readonly cell: Cell;
  readonly at: Position;
  cost: number;
  from: Node | null;
  done: boolean;
}

/**
 * A short way along the water from one position to another: A* over the cells of the coast,
 * each joined to the farthest one before it that open water lets it see (lazy theta*).
 * Great circles between its points. Deterministic.
 */
export function seaWay(coast: Coast, from: Position, to: Position): SeaWay {
  const tree = new CoastTree(coast, [from, to]);
  const start = nearestWater(tree, from);
  if (!start) return { ok: false, why: 'from-inland' };
  const end = nearestWater(tree, to);
  if (!end) return { ok: false, why: 'to-inland' };
  const limit = Math.max(ICE_DEG, Math.abs(from[1]) + BEYOND_DEG, Math.abs(to[1]) + BEYOND_DEG);
  const search: Search = { tree, limit, goal: centre(end), nodes: new Map(), open: new Queue() };
  reach(search, start, null, 0);
  for (let looked = 0; looked < MOST; looked++) {
    const node = search.open.pop();
    if (!node) break;
    if (node.done) continue;
    settle(tree, node, search.nodes);
    node.done = true;
    if (node.cell.key === end.key) return { ok: true, path: wayTo(tree, node, from, to) };
    for (const cell of tree.around(node.cell)) lookAt(search, node, cell);
  }
  return { ok: false, why: 'no-way' };
}

interface Search {
  readonly tree: CoastTree;
  /** Degrees of latitude that are not passed, north and south. */
  readonly limit: number;
  readonly goal: Position;
  readonly nodes: Map<number, Node>;
  readonly open: Queue<Node>;
}

/**
 * Joins a cell to the one before its neighbour, as if it could be seen from there: whether
 * it can is settled when its turn comes, for most never get one.
 */
function lookAt(search: Search, node: Node, cell: Cell): void {
  const ground = search.tree.ground(cell);
  if (ground === 'land' || Math.abs(cell.south + cell.side / 2) > search.limit) return;
  const straight = ground === 'water' && search.tree.ground(node.cell) === 'water';
  const before = straight ? (node.from ?? node) : node;
  const price = straight ? 1 : COST[ground];
  reach(search, cell, before, before.cost + distanceKm(before.at, centre(cell)) * price);
}

function reach({ nodes, open, goal }: Search, cell: Cell, from: Node | null, cost: number): void {
  const known = nodes.get(cell.key);
  if (known && (known.done || known.cost <= cost)) return;
  const node = known ?? { cell, at: centre(cell), cost, from, done: false };
  node.cost = cost;
  node.from = from;
  nodes.set(cell.key, node);
  open.push(node, cost + distanceKm(node.at, goal));
}

/** Where the cell cannot see the one it was joined to, it is joined to the best next to it. */
function settle(tree: CoastTree, node: Node, nodes: ReadonlyMap<number, Node>): void {
  if (!node.from || touches(node.cell, node.from.cell)) return;
  if (sees(tree, node.from.at, node.at)) return;
  node.cost = Infinity;
  const price = COST[tree.ground(node.cell)];
  for (const cell of tree.around(node.cell)) {
    const next = nodes.get(cell.key);
    if (!next?.done) continue;
    const cost = next.cost + distanceKm(next.at, node.at) * price;
    if (cost < node.cost) {
      node.cost = cost;
      node.from = next;
    }
  }
}

function touches(a: Cell, b: Cell): boolean {
  const gap = 1e-6;
  const east = Math.abs(((a.west + a.side / 2 - b.west - b.side / 2 + 540) % 360) - 180);
  return (
    east <= (a.side + b.side) / 2 + gap &&
    Math.abs(a.south + a.side / 2 - b.south - b.side / 2) <= (a.side + b.side) / 2 + gap
  );
}

/** The nearest cell that a ship may be in. */
function nearestWater(tree: CoastTree, [longitude, latitude]: Position): Cell | null {
  let best: { cell: Cell; km: number } | null = null;
  const stretch = 1 / Math.max(0.05, Math.cos((latitude * Math.PI) / 180));
  for (let km = 0; km <= SHORE_KM && (!best || best.km > km); km += 0.5) {
    const around = Math.max(1, Math.ceil(km * 4));
    for (let i = 0; i < around; i++) {
      const turn = (2 * Math.PI * i) / around;
      const cell = tree.cellAt(
        longitude + (km / 111) * Math.cos(turn) * stretch,
        latitude + (km / 111) * Math.sin(turn),
      );
      if (!cell || tree.ground(cell) === 'land') continue;
      const away = distanceKm([longitude, latitude], centre(cell));
      // A wide sea's middle is far off, though its edge may be near.
      const far = cell.depth < 8 ? km : away;
      if (!best || far < best.km) best = { cell, km: far };
    }
  }
  return best?.cell ?? null;
}

function centre({ west, south, side }: Cell): Position {
  return [west + side / 2, south + side / 2];
}

function wayTo(tree: CoastTree, end: Node, from: Position, to: Position): Position[] {
  const between: Position[] = [];
  for (let node: Node | null = end; node; node = node.from) between.push(node.at);
  const found = tighten(tree, [from, ...between.reverse(), to]);
  return tighten(tree, pullTaut(tree, found));
}

/** Leaves out what can be left out: from each point on to the farthest one it sees. */
function tighten(tree: CoastTree, path: readonly Position[]): Position[] {
  const out: Position[] = [path[0] as Position];
  for (let i = 0; i < path.length - 1; ) {
    let next = i + 1;
    while (next + 1 < path.length && clear(tree, path, i, next + 1)) next++;
    out.push(path[next] as Position);
    i = next;
  }
  return out;
}

/** Zigzags along a shore straighten where the line between crosses no land and barely moves. */
function clear(tree: CoastTree, path: readonly Position[], i: number, j: number): boolean {
  const [a, b] = [path[i] as Position, path[j] as Position];
  if (sees(tree, a, b)) return true;
  const km = distanceKm(a, b);
  if (km > 30) return false;
  for (let done = 0; done <= km; done += 0.25) {
    const [longitude, latitude] = alongGreatCircle(a, b, km === 0 ? 0 : done / km);
    const cell = tree.cellAt(longitude, latitude);
    if (!cell || tree.ground(cell) === 'land') return false;
  }
  return true;
}
