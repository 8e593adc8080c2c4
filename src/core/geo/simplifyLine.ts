import type { WorldPoint } from './mercator';

/**
 * Fewer points, none farther than `tolerance` from the line they leave (Douglas–Peucker,
 * without recursion: coasts run to tens of thousands of points). Same unit as the points.
 */
export function simplifyLine(line: readonly WorldPoint[], tolerance: number): WorldPoint[] {
  if (line.length <= 2) return [...line];
  const keep = new Uint8Array(line.length);
  keep[0] = 1;
  keep[line.length - 1] = 1;
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let farthest = tolerance;
    let at = -1;
    for (let i = from + 1; i < to; i++) {
      const away = distance(
        line[i] as WorldPoint,
        line[from] as WorldPoint,
        line[to] as WorldPoint,
      );
      if (away > farthest) {
        farthest = away;
        at = i;
      }
    }
    if (at < 0) continue;
    keep[at] = 1;
    spans.push([from, at], [at, to]);
  }
  return line.filter((_, i) => keep[i]);
}

/** From a point to the segment between two others. */
function distance(p: WorldPoint, a: WorldPoint, b: WorldPoint): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const t =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}
