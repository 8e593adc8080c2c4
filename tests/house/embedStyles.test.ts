import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The style sheets of the map that a style sheet imports. */
function mapSheets(file: string): string[] {
  const css = readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8');
  return [...css.matchAll(/@import '[^']*\/(map\/[\w-]+\.css)'/g)].map(
    ([, name]) => name as string,
  );
}

test('the embed dresses the map as the reader does', () => {
  const reader = mapSheets('views/views.css');
  expect(reader.length).toBeGreaterThan(3);
  expect(mapSheets('modes/embed/embed.css')).toEqual(reader);
});
