/** Longer words are not compared: the cost grows with the square. */
const LONGEST = 64;

/**
 * The candidate that a misspelt word most likely stands for, or null where none is near:
 * at most a third of its letters may differ. Case counts for little.
 */
export function closestWord(word: string, candidates: Iterable<string>): string | null {
  if (word.length > LONGEST) return null;
  const wanted = word.toLowerCase();
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least || candidate.length > LONGEST) continue;
    const differs = editDistance(wanted, candidate.toLowerCase(), least);
    if (differs >= least) continue;
    least = differs;
    best = candidate;
    if (least === 0) break;
  }
  return best;
}

/**
 * Letters to add, drop, change or swap with their neighbour to turn `a` into `b`;
 * anything from `limit` up is `limit`.
 */
function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] as number) + 1);
      }
      next.push(least);
    }
    if (Math.min(...next) >= limit) return limit;
    before = row;
    row = next;
  }
  return row[b.length] as number;
}
