import { type Palette, paletteOf, type Theme } from '../../core/scene/palette';
import { paletteProperty } from '../../core/scene/paletteProperty';

/** A palette as inline custom properties, for what keeps its colours whatever the system asks. */
export function paletteStyle(theme: Theme): React.CSSProperties {
  const palette = paletteOf(theme);
  return Object.fromEntries(
    (Object.keys(palette) as (keyof Palette)[]).map((name) => [
      paletteProperty(name),
      palette[name],
    ]),
  );
}
