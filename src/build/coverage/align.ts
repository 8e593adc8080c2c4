/** A row of one list beside one of the other; null: nothing stands beside it. */
export type Pair = readonly [left: number | null, right: number | null];

/** What a step over a row without a partner costs. */
const ALONE = 1;

type Step = 'both' | 'left' | 'right';

/**
 * Two lists side by side, both in their own order, at the least cost (Needleman–Wunsch).
 * `cost(i, j)` is that of a pair; Infinity forbids it; from 2 on being alone is cheaper.
 * Time and memory grow with the product of the lengths.
 */
export function align(left: number, right: number, cost: (i: number, j: number) => number): Pair[] {
  const stepAt = bestSteps(left, right, cost);
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < left || j < right) {
    const step = stepAt(i, j);
    pairs.push([step === 'right' ? null : i, step === 'left' ? null : j]);
    if (step !== 'right') i++;
    if (step !== 'left') j++;
  }
  return pairs;
}

const STEPS: readonly Step[] = ['both', 'left', 'right'];

/** The first step of the cheapest way from any cell to the end of both lists. */
function bestSteps(
  left: number,
  right: number,
  cost: (i: number, j: number) => number,
): (i: number, j: number) => Step {
  const width = right + 1;
  const steps = new Uint8Array((left + 1) * width);
  let below = new Float64Array(width);
  for (let i = left; i >= 0; i--) {
    const row = new Float64Array(width);
    for (let j = right; j >= 0; j--) {
      if (i === left && j === right) continue;
      const totals = [
        i < left && j < right ? cost(i, j) + (below[j + 1] as number) : Infinity,
        i < left ? ALONE + (below[j] as number) : Infinity,
        j < right ? ALONE + (row[j + 1] as number) : Infinity,
      ];
      row[j] = Math.min(...totals);
      steps[i * width + j] = totals.indexOf(row[j] as number);
    }
    below = row;
  }
  return (i, j) => STEPS[steps[i * width + j] as number] as Step;
}
