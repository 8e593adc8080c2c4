import type { Map as GlMap, LayerSpecification } from 'maplibre-gl';

type PaintName = Parameters<GlMap['setPaintProperty']>[1];

/**
 * Brings a map's layers to the colours and the dashes of `layers`, which must be the same
 * layers otherwise. MapLibre skips what is equal. All of it is uniforms: neither a colour
 * nor a width that depends on zoom alone makes a tile again; a dash array would.
 */
export function repaint(map: GlMap, layers: readonly LayerSpecification[]): void {
  for (const layer of layers) {
    for (const [name, value] of Object.entries(layer.paint ?? {})) {
      if (name.endsWith('-color') || isSteadied(layer, name)) {
        map.setPaintProperty(layer.id, name as PaintName, value, { validate: false });
      }
    }
  }
}

/** Whether a paint property is the width of a dashed line, see `steadyDash`. */
function isSteadied(layer: LayerSpecification, name: string): boolean {
  return name === 'line-width' && layer.type === 'line' && !!layer.paint?.['line-dasharray'];
}
