import type { WorldPoint } from './mercator';

/** The point half way along a line, by its length on the plane; null for an empty one. */
export function midpoint(line: readonly WorldPoint[]): WorldPoint | null {
  const first = line[0];
  if (!first) return null;
  const lengths = line.slice(1).map((b, i) => {
    const a = line[i] as WorldPoint;
    return Math.hypot(b.x - a.x, b.y - a.y);
  });
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
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
