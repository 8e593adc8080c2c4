import type { WorldPoint } from './mercator';

/**
 * Where on its line a leg carries its number, as a part of its length: a third of the way,
 * off the names at both ends and off what lies half way between them.
 */
export const NUMBER_AT = 0.33;

/** The point at a part of a line's length on the plane; null for an empty line. */
export function pointAlong(line: readonly WorldPoint[], part: number): WorldPoint | null {
  const first = line[0];
  if (!first) return null;
  const lengths = line.slice(1).map((b, i) => {
    const a = line[i] as WorldPoint;
    return Math.hypot(b.x - a.x, b.y - a.y);
  });
  let left = lengths.reduce((sum, length) => sum + length, 0) * part;
  for (const [i, length] of lengths.entries()) {
    if (left > length) {
      left -= length;
      continue;
    }
    const a = line[i] as WorldPoint;
    const b = line[i + 1] as WorldPoint;
    const t = length === 0 ? 0 : left / length;
    return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
  }
  return first;
}
