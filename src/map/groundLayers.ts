import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../core/scene/palette';
import type { GroundPart } from './basemapSource';
import { mixColors } from './mixColors';
import { dashArray, steadyWidth } from './steadyDash';

/**
 * The ground, in CSS pixels, as `views/map/map.css` draws it on the still map; change both
 * or neither. Widths of the shore are of the whole line, whose land side the land then
 * covers: half of each is seen. The blur only softens its steps.
 */
export const GROUND = {
  shore: [
    { width: 14, blur: 3, opacity: 0.4 },
    { width: 9, blur: 2, opacity: 0.5 },
    { width: 5, blur: 1, opacity: 0.9 },
  ],
  coast: { width: 0.8 },
  border: { width: 1, dash: [4, 3] },
  disputed: { width: 1, dash: [1, 3] },
} as const;

/** From the water up: shaded shore, land over its inner half, then the lines. */
export function groundLayers(source: string, palette: Palette, zoom: number): LayerSpecification[] {
  const common = (id: string, part: GroundPart) => ({ id, source, filter: is(part) });
  const round = { 'line-join': 'round' } as const;
  let color = palette.water;
  const shore = GROUND.shore.map(({ width, blur, opacity }, i): LayerSpecification => {
    // Opaque, mixed with what lies under: a wide line overlaps itself around
    // every bend and small island, and there WebGL would lay its opacity on twice.
    color = mixColors(color, palette.shore, opacity);
    return {
      ...common(`shore-${i}`, 'coast'),
      type: 'line',
      layout: { ...round, 'line-cap': 'round' },
      paint: { 'line-color': color, 'line-width': width, 'line-blur': blur },
    };
  });
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
      },
    },
  ];
}

function is(part: GroundPart): FilterSpecification {
  return ['==', ['get', 'part'], part];
}
