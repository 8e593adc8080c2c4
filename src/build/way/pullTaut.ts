import { distanceKm } from '../../core/geo/distance';
import type { Position } from '../../core/story/types';
import type { CoastTree } from './coastTree';
import { alongGreatCircle } from './greatCircle';
import { tightKm } from './waterAlong';

/** Rounds of pulling; a line that is taut sooner ends sooner. */
const ROUNDS = 12;
/** In the first of them, sides longer than this get a point in their middle, which may give way too. */
const SPLIT_KM = 15;
const SPLIT_ROUNDS = 3;
/** Halvings by which it is found how far a point can go. */
const HALVINGS = 6;
/** What is not worth moving for. */
const SHORT_KM = 0.2;

/**
 * A line along the water, drawn as tight as the shore lets it. The search for a way puts its
 * points into the middle of cells, and that of a wide cell is far out at sea. No part comes to
 * lie on more land or shore than before; both ends stay.
 */
export function pullTaut(tree: CoastTree, path: readonly Position[]): Position[] {
  let taut = [...path];
  for (let round = 0; round < ROUNDS; round++) {
    if (round < SPLIT_ROUNDS) taut = split(taut);
    let saved = 0;
    for (let i = 1; i < taut.length - 1; i++) {
      const [a, b, c] = [taut[i - 1], taut[i], taut[i + 1]] as [Position, Position, Position];
      const pulled = pull(tree, a, b, c);
      saved += lengthKm(a, b, c) - lengthKm(a, pulled, c);
      taut[i] = pulled;
    }
    if (saved < SHORT_KM && round >= SPLIT_ROUNDS) break;
  }
  return taut;
}

function split(path: readonly Position[]): Position[] {
  return path.flatMap((at, i) => {
    const next = path[i + 1];
    return next && distanceKm(at, next) > SPLIT_KM ? [at, alongGreatCircle(at, next, 0.5)] : [at];
  });
}

/** As far from `b` towards the straight way from `a` to `c` as there is water for. */
function pull(tree: CoastTree, a: Position, b: Position, c: Position): Position {
  const [first, second] = [distanceKm(a, b), distanceKm(b, c)];
  if (first + second - distanceKm(a, c) < SHORT_KM / 10) return b;
  const straight = alongGreatCircle(a, c, first / (first + second));
  const [before, after] = [tightKm(tree, a, b), tightKm(tree, b, c)];
  const [land, shore] = [before.land + after.land, before.shore + after.shore];
  const free = (at: Position) => {
    const [one, other] = [tightKm(tree, a, at), tightKm(tree, at, c)];
    return one.land + other.land <= land && one.shore + other.shore <= shore;
  };
  if (free(straight)) return straight;
  let [low, high] = [0, 1];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (free(alongGreatCircle(b, straight, middle))) low = middle;
    else high = middle;
  }
  return low === 0 ? b : alongGreatCircle(b, straight, low);
}

function lengthKm(a: Position, b: Position, c: Position): number {
  return distanceKm(a, b) + distanceKm(b, c);
}
