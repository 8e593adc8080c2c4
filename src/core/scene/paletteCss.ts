import { PALETTES, type Palette } from './palette';

/** The custom property that holds a colour of the palette: `waterLabel` → `--water-label`. */
export function paletteProperty(name: keyof Palette): `--${string}` {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/**
 * The palette as style rules. Light or dark follows the reader's system unless `data-theme`
 * on the root element says otherwise; high contrast comes with `data-theme="contrast"`, or
 * with the system's own wish for more contrast. On paper it is always light.
 */
export function paletteCss(): string {
  const { light, dark, contrast } = PALETTES;
  const names = Object.keys(light) as (keyof Palette)[];
  const declare = (value: (name: keyof Palette) => string) =>
    names.map((name) => `${paletteProperty(name)}:${value(name)}`).join(';');
  const both = declare((name) =>
    light[name] === dark[name] ? light[name] : `light-dark(${light[name]},${dark[name]})`,
  );
  const high = `{color-scheme:light;${declare((name) => contrast[name])}}`;
  return [
    `:root{color-scheme:light dark;${both}}`,
    ':root[data-theme=light]{color-scheme:light}',
    ':root[data-theme=dark]{color-scheme:dark}',
    `:root[data-theme=contrast]${high}`,
    `@media (prefers-contrast:more){:root:not([data-theme])${high}}`,
    '@media print{:root,:root[data-theme=dark]{color-scheme:light}}',
  ].join('');
}
