import type { ExpressionSpecification } from 'maplibre-gl';

/**
 * Why dashes need help. MapLibre measures a dash pattern in tile units: on the screen one
 * unit of `line-dasharray` is `floorwidth` · 2^(zoom − ⌊zoom⌋) pixels, where `floorwidth` is
 * `line-width` evaluated at ⌊zoom⌋ (LineFloorwidthProperty and the shader lineSDF of
 * maplibre-gl 6.17; with `fadeDuration` 0 nothing is cross-faded). So by itself a pattern
 * grows up to twofold between whole zooms, then snaps back, and round dots turn into ovals.
 *
 * `steadyWidth` answers `width` at the camera's zoom but `width` / 2^(zoom − ⌊zoom⌋) at
 * ⌊zoom⌋. The two factors cancel: at exactly this zoom every dash has the length in CSS
 * pixels that the static map draws, and dots are round. It depends on zoom alone, not on
 * features, so setting it is setting a uniform: no tile is made again.
 */
export function steadyWidth(width: number, zoom: number): number | ExpressionSpecification {
  const whole = Math.floor(zoom);
  const fraction = zoom - whole;
  if (fraction < 1e-6) return width;
  return ['step', ['zoom'], width / 2 ** fraction, whole + fraction / 2, width];
}

/** A pattern in CSS pixels as `line-dasharray`, which counts in widths of the line. */
export function dashArray(pixels: readonly number[], width: number): number[] {
  return pixels.map((length) => length / width);
}
