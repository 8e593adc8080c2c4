import type { Camera } from '../../core/geo/camera';
import { toWorld } from '../../core/geo/mercator';

/** Less than a hundredth of a pixel apart on any screen. */
export function sameView(a: Camera, b: Camera): boolean {
  const from = toWorld(a.center);
  const to = toWorld(b.center);
  return (
    Math.abs(a.zoom - b.zoom) < 1e-6 &&
    Math.hypot(from.x - to.x, from.y - to.y) * 512 * 2 ** a.zoom < 0.01
  );
}
