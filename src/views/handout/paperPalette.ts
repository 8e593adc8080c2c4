import { type Palette, paletteOf } from '../../core/scene/palette';
import { paletteProperty } from '../../core/scene/paletteProperty';

/**
 * Greys alone: a sheet says the same from a colour printer and from a copier. What colour
 * says on a screen, pattern and shape say here.
 */
const PAPER: Palette = {
  ...paletteOf('contrast'),
  water: '#E4E4E4',
  coast: '#4A4A4A',
  shore: '#C4C4C4',
  border: '#5A5A5A',
  river: '#6A6A6A',
  label: '#333333',
  waterLabel: '#333333',
  contextRail: '#5A5A5A',
  shipment: '#000000',
  rail: '#000000',
  sighting: '#000000',
  diplomacy: '#333333',
  statement: '#333333',
  focus: '#000000',
};

/** The colours of a sheet as inline custom properties. */
export function paperStyle(): React.CSSProperties {
  return Object.fromEntries(
    (Object.keys(PAPER) as (keyof Palette)[]).map((name) => [paletteProperty(name), PAPER[name]]),
  );
}
