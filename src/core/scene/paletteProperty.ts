import type { Palette } from './palette';

/** The custom property that holds a colour of the palette: `waterLabel` → `--water-label`. */
export function paletteProperty(name: keyof Palette): `--${string}` {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
