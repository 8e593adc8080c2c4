import type { FilterSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { LineStyle } from '../core/scene/lineStyle';
import type { Palette } from '../core/scene/palette';
import { dashArray, steadyWidth } from './steadyDash';

/** What every layer of one line has in common. */
export interface LineLayerBase {
  readonly id: string;
  readonly source: string;
  readonly filter: FilterSpecification;
  readonly opacity?: NonNullable<LineLayerSpecification['paint']>['line-opacity'];
}

/** A line style as layers, from the ground up: casing, stroke, sleepers. */
export interface LineLayers {
  readonly casing: LineLayerSpecification[];
  readonly strokes: LineLayerSpecification[];
}

/** Width of the casing: the line's own and a rim of `casing` on either side. */
export function casingWidth(style: LineStyle): number {
  return style.width + 2 * style.casing;
}

/** A `LineStyle` drawn with line layers, its lengths in CSS pixels at `zoom`. */
export function lineLayers(
  base: LineLayerBase,
  style: LineStyle,
  palette: Palette,
  zoom: number,
): LineLayers {
  const strokes = [line(`${base.id}-line`, style.color, style.width, style.dash, style.cap)];
  const { sleepers } = style;
  if (sleepers) {
    // A sleeper is a dash as long as it is thick, of a line as wide as it is long.
    const pattern = [sleepers.width, sleepers.every - sleepers.width];
    strokes.push(line(`${base.id}-sleepers`, style.color, sleepers.length, pattern, 'butt'));
  }
  const casing =
    style.casing > 0 ? [line(`${base.id}-casing`, 'halo', casingWidth(style), [], 'round')] : [];
  return { casing, strokes };

  function line(
    id: string,
    color: keyof Palette,
    width: number,
    dash: readonly number[],
    cap: LineStyle['cap'],
  ): LineLayerSpecification {
    return {
      id,
      type: 'line',
      source: base.source,
      filter: base.filter,
      layout: { 'line-cap': cap, 'line-join': 'round' },
      paint: {
        'line-color': palette[color],
        'line-width': dash.length > 0 ? steadyWidth(width, zoom) : width,
        ...(dash.length > 0 && { 'line-dasharray': dashArray(dash, width) }),
        ...(base.opacity !== undefined && { 'line-opacity': base.opacity }),
      },
    };
  }
}
