import { describe, expect, test } from 'vitest';
import { type Palette, paletteOf, THEMES, type Theme } from '../../../src/core/scene/palette';

type Name = keyof Palette;

/** WCAG 2.2: text at least 4.5 : 1, marks that carry meaning at least 3 : 1. */
const TEXT = 4.5;
const MARK = 3;

/** Where each colour stands as text. */
const TEXT_ON: Partial<Record<Name, readonly Name[]>> = {
  ink: ['paper', 'panel', 'land', 'water'],
  quiet: ['paper', 'panel', 'land'],
  label: ['paper', 'panel', 'land'],
  waterLabel: ['water'],
  shipment: ['paper', 'panel', 'land', 'water'],
  rail: ['paper', 'panel', 'land', 'water'],
  sighting: ['paper', 'panel', 'land'],
  diplomacy: ['paper', 'panel', 'land'],
  statement: ['paper', 'panel', 'land'],
};

/** Where each colour stands as a line or a mark. */
const MARK_ON: Partial<Record<Name, readonly Name[]>> = {
  sighting: ['water'],
  focus: ['paper', 'panel', 'land', 'water'],
};

describe.each(Object.keys(THEMES) as Theme[])('contrast of the %s theme', (theme) => {
  const pairs = [
    ...pairsOf(TEXT_ON).map(([name, ground]) => [name, ground, TEXT] as const),
    ...pairsOf(MARK_ON).map(([name, ground]) => [name, ground, MARK] as const),
  ];
  test.each(pairs)('%s on %s is at least %d', (name, ground, least) => {
    const palette = paletteOf(theme);
    expect(contrast(palette[name], palette[ground])).toBeGreaterThanOrEqual(least);
  });
});

test('contrast is measured as WCAG says', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
});

function pairsOf(table: Partial<Record<Name, readonly Name[]>>): [Name, Name][] {
  return Object.entries(table).flatMap(([name, grounds]) =>
    grounds.map((ground): [Name, Name] => [name as Name, ground]),
  );
}

function contrast(a: string, b: string): number {
  const [dark, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
