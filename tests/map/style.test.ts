import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { CONTEXT_LINE_STYLE, legStyle, PHASE_OPACITY } from '../../src/core/scene/lineStyle';
import { paletteOf, THEMES, type Theme } from '../../src/core/scene/palette';
import { PHASES, type Phase } from '../../src/core/scene/types';
import { LEG_MODES } from '../../src/core/story/legModes';
import type { Story } from '../../src/core/story/types';
import { PATH_BASES } from '../../src/core/story/vocabulary';
import { mixColors } from '../../src/map/mixColors';
import { phaseIndex } from '../../src/map/phase';
import { mapGeometry, mapLayers, mapStyle, SOURCES } from '../../src/map/style';
import { bareEvent, bareLeg, barePlace, bareStory } from '../browser/harness/bareStory';
import { smallBasemap } from '../browser/harness/smallBasemap';

const CAMERA = { center: [131, 42], zoom: 8.25 } as const;
const PATH = [
  [130, 42],
  [131, 42.5],
] as const;

const everyLeg = bareStory({
  places: [barePlace('a', [130, 42])],
  legs: LEG_MODES.flatMap((mode) =>
    PATH_BASES.flatMap((basis) =>
      [false, true].map((context) =>
        bareLeg(`${mode}-${basis}-${context}`, {
          mode,
          basis,
          context,
          ...(basis !== 'none' && { path: PATH }),
        }),
      ),
    ),
  ),
  events: [bareEvent('one', { place: 'a' }), bareEvent('two', { place: 'a' }, 'sighting')],
  lines: (['river', 'rail'] as const).map((kind) => ({
    id: kind,
    kind,
    name: kind,
    path: PATH.map(([x, y]): [number, number] => [x, y]),
    minZoom: 5,
    source: 's',
  })),
});

describe.each(Object.keys(THEMES) as Theme[])('the style, %s', (theme) => {
  const palette = paletteOf(theme);
  const style = mapStyle(palette, geometryOf(everyLeg), CAMERA);

  it('is valid', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('asks for nothing from elsewhere', () => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(style.layers.map(({ type }) => type)).not.toContain('symbol');
    for (const source of Object.values(style.sources)) {
      expect(source.type === 'geojson' && typeof source.data).toBe('object');
    }
  });

  it('takes every colour from the palette', () => {
    const colours: readonly unknown[] = Object.values(palette);
    for (const layer of style.layers) {
      // The shore is mixed from two of them, see `mixColors`.
      if (layer.id.startsWith('shore-')) continue;
      for (const [name, value] of Object.entries(layer.paint ?? {})) {
        if (name.endsWith('-color')) expect(colours, `${layer.id} ${name}`).toContain(value);
      }
    }
  });
});

describe('layers', () => {
  const palette = paletteOf('light');
  const layers = mapLayers(palette, geometryOf(everyLeg), CAMERA.zoom);

  it('lie in order: water, shore, land, coast, borders, context, casings, legs, dots', () => {
    const order = layers.map(({ id }) => id);
    const at = (id: string) => order.indexOf(id);
    expect(at('water')).toBe(0);
    expect(at('shore-1')).toBeLessThan(at('land'));
    expect(at('land')).toBeLessThan(at('coast'));
    expect(at('border')).toBeLessThan(at('context-river-line'));
    expect(at('context-rail-sleepers')).toBeLessThan(at('leg-sea-stated-casing'));
    const lastCasing = order.findLastIndex((id) => id.endsWith('-casing'));
    const firstStroke = order.findIndex((id) => id.startsWith('leg-') && !id.endsWith('-casing'));
    expect(lastCasing).toBeLessThan(firstStroke);
    expect(at('event-shipment')).toBeGreaterThan(at('leg-sea-stated-line'));
    expect(new Set(order).size).toBe(order.length);
  });

  it('has none for a leg without a path', () => {
    expect(layers.filter(({ id }) => id.includes('-none'))).toEqual([]);
  });

  const drawn = LEG_MODES.flatMap((mode) =>
    PATH_BASES.filter((basis) => basis !== 'none').flatMap((basis) =>
      [false, true].map((context) => ({ mode, basis, context })),
    ),
  );

  it.each(drawn)('draws what the line style says: $mode, $basis, context $context', (leg) => {
    const look = legStyle(leg);
    const id = `leg-${leg.mode}-${leg.basis}${leg.context ? '-context' : ''}`;
    const stroke = line(layers, `${id}-line`);
    expect(stroke.paint?.['line-color']).toBe(palette[look.color]);
    expect(stroke.layout?.['line-cap']).toBe(look.cap);
    expect(pixelsAt(stroke, CAMERA.zoom)).toEqual({
      width: look.width,
      dash: look.dash.map((length) => expect.closeTo(length, 6)),
    });
    const casing = layers.find((layer) => layer.id === `${id}-casing`);
    if (look.casing > 0) {
      expect(casing?.paint).toMatchObject({
        'line-color': palette.halo,
        'line-width': look.width + 2 * look.casing,
      });
    } else {
      expect(casing).toBeUndefined();
    }
    if (look.sleepers) {
      const { length, every, width } = look.sleepers;
      expect(pixelsAt(line(layers, `${id}-sleepers`), CAMERA.zoom)).toEqual({
        width: length,
        dash: [expect.closeTo(width, 6), expect.closeTo(every - width, 6)],
      });
    }
  });

  it('draws rivers and railways of the context as their style says', () => {
    for (const kind of ['river', 'rail'] as const) {
      const stroke = line(layers, `context-${kind}-line`);
      expect(stroke.paint?.['line-width']).toBe(CONTEXT_LINE_STYLE[kind].width);
      expect(stroke.paint?.['line-color']).toBe(palette[CONTEXT_LINE_STYLE[kind].color]);
      expect(JSON.stringify(stroke.filter)).toContain('minZoom');
    }
  });

  it.each([0, 3, 8, 8.0000001, 8.5, 8.999, 13.2])(
    'keeps dashes at their length at zoom %d',
    (zoom) => {
      const at = mapLayers(palette, geometryOf(everyLeg), zoom);
      const { width, dash } = legStyle({ mode: 'sea', basis: 'illustrative', context: false });
      expect(pixelsAt(line(at, 'leg-sea-illustrative-line'), zoom)).toEqual({
        width,
        dash: dash.map((length) => expect.closeTo(length, 4)),
      });
    },
  );

  it('takes the opacity of legs and dots from the phase, and of nothing else', () => {
    for (const layer of layers) {
      const opacity =
        layer.type === 'line'
          ? layer.paint?.['line-opacity']
          : layer.type === 'circle'
            ? layer.paint?.['circle-opacity']
            : undefined;
      const depends = JSON.stringify(opacity ?? null).includes('feature-state');
      expect(depends, layer.id).toBe(/^(leg|event)-/.test(layer.id));
      if (!depends) continue;
      for (const phase of PHASES)
        expect(chosen(opacity, phaseIndex(phase))).toBe(PHASE_OPACITY[phase]);
    }
  });
});

describe('mixColors', () => {
  it('gives one opaque colour', () => {
    expect(mixColors('#000000', '#FF8000', 0)).toBe('#000000');
    expect(mixColors('#000000', '#FF8000', 1)).toBe('#ff8000');
    expect(mixColors('#FFFFFF', '#0A0000', 0.5)).toBe('#858080');
  });
});

describe('sources', () => {
  it('name features by their ordinal and write the phase they start with', () => {
    const phases: Record<string, Phase> = { 'leg-0': 'ahead', 'event-1': 'past' };
    const story = bareStory({
      places: [barePlace('a', [130, 42])],
      legs: [
        bareLeg('first', { mode: 'sea', basis: 'stated', path: PATH }),
        bareLeg('arrow', { mode: 'rail', basis: 'none' }),
        bareLeg('third', {
          mode: 'sea',
          basis: 'stated',
          path: [
            [179, 0],
            [-179, 0],
          ],
        }),
      ],
      events: [
        bareEvent('nowhere', {}),
        bareEvent('there', { place: 'a' }),
        bareEvent('on the way', { leg: 'third' }),
        bareEvent('with an arrow', { leg: 'arrow' }),
      ],
    });
    const { sources } = mapGeometry(
      story,
      smallBasemap,
      (kind, i) => phases[`${kind}-${i}`] ?? 'now',
    );
    expect(features(sources[SOURCES.leg])).toMatchObject([
      { id: 0, properties: { look: 'sea-stated', phase: 1 } },
      {
        id: 2,
        properties: { phase: 2 },
        geometry: {
          coordinates: [
            [179, 0],
            [181, 0],
          ],
        },
      },
    ]);
    expect(features(sources[SOURCES.event])).toMatchObject([
      { id: 1, properties: { look: 'shipment', phase: 3 }, geometry: { coordinates: [130, 42] } },
      {
        id: 2,
        properties: { phase: 2 },
        geometry: { coordinates: [expect.closeTo(179.66, 9), expect.closeTo(0, 9)] },
      },
    ]);
  });
});

function geometryOf(story: Story) {
  return mapGeometry(story, smallBasemap, () => 'now');
}

function features(source: unknown): unknown {
  return (source as { data: { features: unknown } }).data.features;
}

function line(layers: readonly LayerSpecification[], id: string): LineLayerSpecification {
  const found = layers.find((layer) => layer.id === id);
  if (found?.type !== 'line') throw new Error(`No line layer ${id}`);
  return found;
}

/** What MapLibre draws at `zoom`, by its own sum, in CSS pixels: see `steadyDash`. */
function pixelsAt(layer: LineLayerSpecification, zoom: number) {
  const width = layer.paint?.['line-width'];
  const at = (z: number) =>
    Array.isArray(width) ? Number(z < Number(width[3]) ? width[2] : width[4]) : Number(width);
  const unit = at(Math.floor(zoom)) * 2 ** (zoom - Math.floor(zoom));
  const dash = (layer.paint?.['line-dasharray'] ?? []) as number[];
  return { width: at(zoom), dash: dash.map((length) => length * unit) };
}

/** What a `match` answers for an input. */
function chosen(match: unknown, input: number): unknown {
  const [, , ...cases] = match as unknown[];
  const i = cases.indexOf(input);
  return cases[i + 1];
}
