import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../core/scene/palette';
import type { GroundPart } from './basemapSource';
import { dashArray, steadyWidth } from './steadyDash';

/**
 * The ground, in CSS pixels. Widths of the shore are of the whole line, whose land side
 * the land then covers: half of each is seen.
 */
export const GROUND = {
  shore: [
    { width: 16, blur: 7, opacity: 0.55 },
    { width: 6, blur: 2.5, opacity: 0.9 },
  ],
  coast: { width: 0.8 },
  border: { width: 1, dash: [4, 3] },
  disputed: { width: 1, dash: [1, 3], opacity: 0.7 },
} as const;

/** From the water up: shaded shore, land over its inner half, then the lines. */
export function groundLayers(source: string, palette: Palette, zoom: number): LayerSpecification[] {
  const common = (id: string, part: GroundPart) => ({ id, source, filter: is(part) });
  const round = { 'line-join': 'round' } as const;
  const shore = GROUND.shore.map(
    ({ width, blur, opacity }, i): LayerSpecification => ({
      ...common(`shore-${i}`, 'coast'),
      type: 'line',
      layout: round,
      paint: {
        'line-color': palette.shore,
        'line-width': width,
        'line-blur': blur,
        'line-opacity': opacity,
      },
    }),
  );
  return [
    { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
    ...shore,
    {
      ...common('land', 'land'),
      type: 'fill',
      paint: { 'fill-color': palette.land },
    },
    {
      ...common('coast', 'coast'),
      type: 'line',
      layout: round,
      paint: { 'line-color': palette.coast, 'line-width': GROUND.coast.width },
    },
    {
      ...common('border', 'border'),
      type: 'line',
      layout: round,
      paint: {
        'line-color': palette.border,
        'line-width': steadyWidth(GROUND.border.width, zoom),
        'line-dasharray': dashArray(GROUND.border.dash, GROUND.border.width),
      },
    },
    {
      ...common('disputed', 'disputed'),
      type: 'line',
      layout: round,
      paint: {
        'line-color': palette.border,
        'line-width': steadyWidth(GROUND.disputed.width, zoom),
        'line-dasharray': dashArray(GROUND.disputed.dash, GROUND.disputed.width),
        'line-opacity': GROUND.disputed.opacity,
      },
    },
  ];
}

function is(part: GroundPart): FilterSpecification {
  return ['==', ['get', 'part'], part];
}
