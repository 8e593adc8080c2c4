import { wrapLongitude } from '../../core/geo/distance';
import type { Position } from '../../core/story/types';

/** A square of the Earth in degrees, halved where a coast crosses it. */
export interface Cell {
  readonly west: number;
  readonly south: number;
  readonly side: number;
  /** How often the first squares were halved. */
  readonly depth: number;
  readonly key: number;
}

/** What a cell that is halved no more holds; `coast`: water in its middle, and land somewhere. */
export type Ground = 'water' | 'coast' | 'channel' | 'land';

/** Lines as pairs of positions: west to east no segment is longer than half a turn. */
export type Segment = readonly [from: Position, to: Position];

export interface Coast {
  readonly segments: readonly Segment[];
  /** Ways through land that the coast at hand lacks. */
  readonly channels: readonly Segment[];
  readonly isLand: (at: Position) => boolean;
}

/** The first squares: 32 round the Earth. */
const ROOT = 11.25;
/** 0.011°, 1.2 km on the equator, near the ends of the way; four times that elsewhere. */
const DEEPEST = 10;
const DEEP = 8;
/** How far from an end the cells are small, degrees. */
const NEAR = 5;
/** Less than any cell, degrees: so far past an edge the next one begins. */
const STEP = ROOT / 2 ** (DEEPEST + 4);
/** Ships go no nearer to the poles than this. */
const LIMIT = 85;

interface Branch extends Cell {
  segments: readonly Segment[] | null;
  channels: readonly Segment[];
  children: Branch[] | null;
  ground: Ground | null;
}

/** Finds the cell that holds a position, halving only what is asked for. */
export class CoastTree {
  readonly #roots = new Map<number, Branch>();
  readonly #isLand: Coast['isLand'];
  readonly #ends: readonly Position[];
  readonly #coast: ReadonlyMap<number, Segment[]>;
  readonly #channels: ReadonlyMap<number, Segment[]>;

  constructor({ segments, channels, isLand }: Coast, ends: readonly Position[]) {
    this.#isLand = isLand;
    this.#ends = ends;
    this.#coast = byRoot(segments);
    this.#channels = byRoot(channels);
  }

  /** The undivided cell at a position; null past the limit. */
  cellAt(longitude: number, latitude: number): Cell | null {
    if (Math.abs(latitude) >= LIMIT) return null;
    let x = wrapLongitude(longitude);
    if (x >= 180) x -= 360;
    let branch = this.#root(Math.floor((x + 180) / ROOT), Math.floor((latitude + 90) / ROOT));
    for (let halves = this.#halve(branch); halves; halves = this.#halve(branch)) {
      const half = branch.side / 2;
      const east = x >= branch.west + half ? 1 : 0;
      const north = latitude >= branch.south + half ? 2 : 0;
      branch = halves[east + north] as Branch;
    }
    return branch;
  }

  /** What an undivided cell holds. */
  ground(cell: Cell): Ground {
    const branch = cell as Branch;
    branch.ground ??= this.#groundOf(branch);
    return branch.ground;
  }

  #groundOf({ west, south, side, segments, channels }: Branch): Ground {
    const land = this.#isLand([west + side / 2, south + side / 2]);
    if (land) return channels.length > 0 ? 'channel' : 'land';
    return (segments?.length ?? 0) > 0 ? 'coast' : 'water';
  }

  /** The cells that touch a cell, at its sides and its corners; the same one maybe twice. */
  *around({ west, south, side }: Cell): Generator<Cell> {
    const [left, right] = [west - STEP, west + side + STEP];
    const [below, above] = [south - STEP, south + side + STEP];
    yield* this.#column(left, below, above);
    yield* this.#column(right, below, above);
    yield* this.#row(below, west + STEP, right - STEP);
    yield* this.#row(above, west + STEP, right - STEP);
  }

  /** The cells along a meridian, from a latitude up to another, both included. */
  *#column(x: number, from: number, to: number): Generator<Cell> {
    for (let y = from; y <= to; ) {
      const next = this.cellAt(x, y);
      if (next) yield next;
      const past = next ? next.south + next.side : to;
      // The corner above is asked for even where it lies in a cell of its own.
      y = past > to - 2 * STEP && y < to - STEP ? to : past + STEP;
    }
  }

  *#row(y: number, from: number, to: number): Generator<Cell> {
    for (let x = from; x < to; ) {
      const next = this.cellAt(x, y);
      if (next) yield next;
      x = next ? next.west + next.side + STEP : to;
    }
  }

  #isFine({ west, south, channels }: Branch): boolean {
    if (channels.length > 0) return true;
    return this.#ends.some(
      ([longitude, latitude]) =>
        Math.abs(latitude - south) < NEAR && Math.abs(wrapLongitude(longitude - west)) < NEAR,
    );
  }

  #root(i: number, j: number): Branch {
    const key = j * 32 + i;
    let root = this.#roots.get(key);
    if (!root) {
      root = branch(0, i, j, this.#coast.get(key) ?? [], this.#channels.get(key) ?? []);
      this.#roots.set(key, root);
    }
    return root;
  }

  #halve(from: Branch): Branch[] | null {
    if (from.children) return from.children;
    const { segments, channels, depth } = from;
    if (!segments || segments.length + channels.length === 0) return null;
    if (depth >= DEEP && (depth === DEEPEST || !this.#isFine(from))) return null;
    const i = Math.round((from.west + 180) / from.side) * 2;
    const j = Math.round((from.south + 90) / from.side) * 2;
    from.children = [0, 1, 2, 3].map((n) => {
      const child = branch(depth + 1, i + (n & 1), j + (n >> 1), [], []);
      child.segments = segments.filter((segment) => crosses(segment, child));
      child.channels = channels.filter((segment) => crosses(segment, child));
      return child;
    });
    from.segments = null;
    return from.children;
  }
}

function branch(
  depth: number,
  i: number,
  j: number,
  segments: readonly Segment[],
  channels: readonly Segment[],
): Branch {
  const side = ROOT / 2 ** depth;
  return {
    west: -180 + i * side,
    south: -90 + j * side,
    side,
    depth,
    key: (depth * 32768 + i) * 16384 + j,
    ...{ segments, channels, children: null, ground: null },
  };
}

/** The segments that touch each of the first squares, by its number. */
function byRoot(segments: readonly Segment[]): Map<number, Segment[]> {
  const roots = new Map<number, Segment[]>();
  for (const segment of segments) {
    const [[x1, y1], [x2, y2]] = segment;
    const column = (x: number) => Math.max(0, Math.min(31, Math.floor((x + 180) / ROOT)));
    const row = (y: number) => Math.max(0, Math.min(15, Math.floor((y + 90) / ROOT)));
    for (let i = column(Math.min(x1, x2)); i <= column(Math.max(x1, x2)); i++) {
      for (let j = row(Math.min(y1, y2)); j <= row(Math.max(y1, y2)); j++) {
        const list = roots.get(j * 32 + i);
        if (list) list.push(segment);
        else roots.set(j * 32 + i, [segment]);
      }
    }
  }
  return roots;
}

/** Whether a segment touches a square (Liang and Barsky's clipping). */
function crosses([[x1, y1], [x2, y2]]: Segment, { west, south, side }: Cell): boolean {
  let [start, end] = [0, 1];
  const clips = [
    [x1 - x2, x1 - west],
    [x2 - x1, west + side - x1],
    [y1 - y2, y1 - south],
    [y2 - y1, south + side - y1],
  ];
  for (const [along = 0, room = 0] of clips) {
    if (along === 0) {
      if (room < 0) return false;
      continue;
    }
    const at = room / along;
    if (along < 0) start = Math.max(start, at);
    else end = Math.min(end, at);
    if (start > end) return false;
  }
  return true;
}
