/** A row of one list beside one of the other; null: nothing stands beside it. */
export type Pair = readonly [left: number | null, right: number | null];

/** What a step over a row without a partner costs. */
const ALONE = 1;

/**
 * Two lists side by side, both in their own order, at the least cost (Needleman–Wunsch).
 * `cost(i, j)` is that of a pair; Infinity forbids it; from 2 on being alone is cheaper.
 * Time and memory grow with the product of the lengths.
 */
export function align(left: number, right: number, cost: (i: number, j: number) => number): Pair[] {
  const width = right + 1;
  const total = new Float64Array((left + 1) * width);
  for (let i = left; i >= 0; i--) {
    for (let j = right; j >= 0; j--) {
      if (i === left && j === right) continue;
      const both = i < left && j < right ? cost(i, j) + at(i + 1, j + 1) : Infinity;
      const onlyLeft = i < left ? ALONE + at(i + 1, j) : Infinity;
      const onlyRight = j < right ? ALONE + at(i, j + 1) : Infinity;
      total[i * width + j] = Math.min(both, onlyLeft, onlyRight);
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < left || j < right; ) {
    const here = at(i, j);
    if (i < left && j < right && cost(i, j) + at(i + 1, j + 1) === here) pairs.push([i++, j++]);
    else if (i < left && ALONE + at(i + 1, j) === here) pairs.push([i++, null]);
    else pairs.push([null, j++]);
  }
  return pairs;

  function at(i: number, j: number): number {
    return total[i * width + j] as number;
  }
}
