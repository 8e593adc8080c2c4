import { LINE_COLORS } from '../story/lineColors';
import { type Palette, paletteOf, THEMES, type Theme, themeOf } from './palette';
import { paletteProperty } from './paletteProperty';

/**
 * The palette as style rules. Light or dark follows the reader's system unless `data-theme`
 * on the root element names a theme; high contrast also comes with the system's own wish for
 * more contrast. On paper it is never dark. `data-look` names the colour of a lane or a leg.
 */
export function paletteCss(): string {
  const light = paletteOf('light');
  const dark = paletteOf('dark');
  const names = Object.keys(light) as (keyof Palette)[];
  const declare = (value: (name: keyof Palette) => string) =>
    names.map((name) => `${paletteProperty(name)}:${value(name)}`).join(';');
  const both = declare((name) =>
    light[name] === dark[name] ? light[name] : `light-dark(${light[name]},${dark[name]})`,
  );
  const whole = (theme: Theme) => `{${scheme(theme)};${declare((name) => paletteOf(theme)[name])}}`;
  const others = (Object.keys(THEMES) as Theme[])
    .filter((theme) => theme !== 'light' && theme !== 'dark')
    .map((theme) => {
      const rule = `:root[data-theme=${theme}]${whole(theme)}`;
      return themeOf(theme).scheme === 'dark' ? `@media not print{${rule}}` : rule;
    });
  return [
    `:root{color-scheme:light dark;${both}}`,
    `:root[data-theme=light]{${scheme('light')}}`,
    `:root[data-theme=dark]{${scheme('dark')}}`,
    ...others,
    `@media (prefers-contrast:more){:root:not([data-theme])${whole('contrast')}}`,
    '@media print{:root,:root[data-theme=dark]{color-scheme:light}}',
    ...LINE_COLORS.map((color) => `[data-look=${color}]{--look:var(${paletteProperty(color)})}`),
  ].join('');
}

/** Of the page, and as a property for what has a scheme apart from the page's. */
function scheme(theme: Theme): string {
  const { scheme: name } = themeOf(theme);
  return `--scheme:${name};color-scheme:${name}`;
}
