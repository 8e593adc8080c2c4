import { expect, test } from 'vitest';
import { type Palette, paletteOf } from '../../../src/core/scene/palette';
import { paletteCss } from '../../../src/core/scene/paletteCss';
import { paletteProperty } from '../../../src/core/scene/paletteProperty';

test('names become custom properties', () => {
  expect(paletteProperty('land')).toBe('--land');
  expect(paletteProperty('waterLabel')).toBe('--water-label');
});

test('every colour has a property, in every theme', () => {
  const css = paletteCss();
  for (const name of Object.keys(paletteOf('light')) as (keyof Palette)[]) {
    // At the root, for high contrast by choice, and for high contrast by the system.
    expect(css.split(`${paletteProperty(name)}:`)).toHaveLength(4);
    expect(css).toContain(paletteOf('dark')[name]);
  }
  expect(css.split('{').length).toBe(css.split('}').length);
});
