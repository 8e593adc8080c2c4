import type { Camera } from '../../core/geo/camera';
import { fromWorld, toWorld } from '../../core/geo/mercator';

/**
 * Moves from one camera to another, evenly in zoom and on the plane, a step each frame.
 * @returns a function that stops it where it is.
 */
export function tweenCamera(
  from: Camera,
  to: Camera,
  durationMs: number,
  { draw, end }: { readonly draw: (camera: Camera) => void; readonly end: () => void },
): () => void {
  const a = toWorld(from.center);
  const b = toWorld(to.center);
  const started = performance.now();
  let frame = 0;
  const step = (now: number) => {
    const linear = Math.min(1, (now - started) / durationMs);
    const t = linear * linear * (3 - 2 * linear);
    draw({
      center: fromWorld({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }),
      zoom: from.zoom + (to.zoom - from.zoom) * t,
    });
    if (linear < 1) frame = requestAnimationFrame(step);
    else end();
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
