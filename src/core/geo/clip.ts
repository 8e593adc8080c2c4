import type { WorldBox, WorldPoint } from './mercator';

/**
 * The part of a ring inside a box (Sutherland–Hodgman). Where a concave ring falls apart,
 * its pieces stay joined along the box's edge: right for a fill, not for a stroke.
 */
export function clipRing(ring: readonly WorldPoint[], box: WorldBox): WorldPoint[] {
  let points: WorldPoint[] = [...ring];
  const edges: {
    inside: (p: WorldPoint) => boolean;
    cut: (a: WorldPoint, b: WorldPoint) => WorldPoint;
  }[] = [
    { inside: (p) => p.x >= box.x0, cut: (a, b) => atX(a, b, box.x0) },
    { inside: (p) => p.x <= box.x1, cut: (a, b) => atX(a, b, box.x1) },
    { inside: (p) => p.y >= box.y0, cut: (a, b) => atY(a, b, box.y0) },
    { inside: (p) => p.y <= box.y1, cut: (a, b) => atY(a, b, box.y1) },
  ];
  for (const { inside, cut } of edges) {
    if (points.length === 0) return points;
    const kept: WorldPoint[] = [];
    let previous = points[points.length - 1] as WorldPoint;
    for (const point of points) {
      if (inside(point)) {
        if (!inside(previous)) kept.push(cut(previous, point));
        kept.push(point);
      } else if (inside(previous)) kept.push(cut(previous, point));
      previous = point;
    }
    points = kept;
  }
  return points;
}

/**
 * The runs of a line near a box: vertices inside it, and the one before and after each
 * run, so that strokes leave the frame instead of ending at it.
 */
export function runsNear(line: readonly WorldPoint[], box: WorldBox): WorldPoint[][] {
  const runs: WorldPoint[][] = [];
  let run: WorldPoint[] | null = null;
  for (let i = 0; i + 1 < line.length; i++) {
    const a = line[i] as WorldPoint;
    const b = line[i + 1] as WorldPoint;
    if (touches(a, b, box)) {
      if (run) run.push(b);
      else {
        run = [a, b];
        runs.push(run);
      }
    } else run = null;
  }
  return runs;
}

function touches(a: WorldPoint, b: WorldPoint, box: WorldBox): boolean {
  return (
    Math.max(a.x, b.x) >= box.x0 &&
    Math.min(a.x, b.x) <= box.x1 &&
    Math.max(a.y, b.y) >= box.y0 &&
    Math.min(a.y, b.y) <= box.y1
  );
}

function atX(a: WorldPoint, b: WorldPoint, x: number): WorldPoint {
  return { x, y: a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x) };
}

function atY(a: WorldPoint, b: WorldPoint, y: number): WorldPoint {
  return { x: a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y), y };
}
