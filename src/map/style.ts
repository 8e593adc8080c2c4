import type {
  CircleLayerSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { Basemap } from '../core/geo/basemap';
import type { Camera } from '../core/geo/camera';
import type { NumbersAt } from '../core/layout/legNumbers';
import { CONTEXT_LINE_STYLE } from '../core/scene/lineStyle';
import type { Palette } from '../core/scene/palette';
import type { LineColor } from '../core/story/lineColors';
import type { Story } from '../core/story/types';
import { LINE_KINDS, type LineKind } from '../core/story/vocabulary';
import { basemapSource } from './basemapSource';
import { contextLineSource } from './contextLineSource';
import { eventColors, eventSource } from './eventSource';
import type { Ground } from './ground';
import { groundLayers } from './groundLayers';
import { type LegLook, legLooks, legSource } from './legSource';
import { type LineLayers, lineLayers } from './lineLayers';
import { type PhaseOf, phaseOpacity } from './phase';

/** Names of the sources; `leg` and `event` are also the kinds that feature-state goes to. */
export const SOURCES = { ground: 'ground', lines: 'lines', leg: 'leg', event: 'event' } as const;

/** Radius of an event's dot, in CSS pixels. */
export const EVENT_RADIUS = 3;

/** What there is to draw, apart from its colours: the sources, and which layers they need. */
export interface MapGeometry {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  /** What stands in for the basemap. */
  readonly ground: Ground | null;
  readonly lineKinds: readonly LineKind[];
  readonly legLooks: readonly LegLook[];
  readonly eventColors: readonly LineColor[];
}

/**
 * The whole geometry of a story over a basemap, or over a ground of its own; phases as at
 * `phaseOf`. Done once.
 */
export function mapGeometry(
  story: Story,
  basemap: Basemap,
  phaseOf: PhaseOf,
  ground: Ground | null = null,
  numbersAt: NumbersAt = {},
): MapGeometry {
  return {
    ground,
    sources: {
      ...(ground ? ground.sources : { [SOURCES.ground]: basemapSource(basemap) }),
      [SOURCES.lines]: contextLineSource(story),
      [SOURCES.leg]: legSource(story, phaseOf),
      [SOURCES.event]: eventSource(story, phaseOf, numbersAt),
    },
    lineKinds: LINE_KINDS.filter((kind) => story.lines.some((line) => line.kind === kind)),
    legLooks: legLooks(story),
    eventColors: eventColors(story),
  };
}

/**
 * The style of the live map: a pure function of colours, geometry and the camera's zoom.
 * No symbols, so no glyphs and no sprite: the page draws marks and labels over the map.
 */
export function mapStyle(
  palette: Palette,
  geometry: MapGeometry,
  camera: Camera,
): StyleSpecification {
  return {
    version: 8,
    sources: { ...geometry.sources },
    ...geometry.ground?.letters,
    layers: mapLayers(palette, geometry, camera.zoom),
    // A colour or an opacity takes effect at once; the slider has its own pace.
    transition: { duration: 0, delay: 0 },
  };
}

/**
 * The layers alone. `LiveMap` asks again when the palette or the zoom changes and sets the
 * paint properties that differ: colours by the palette, widths of dashed lines by the zoom.
 */
export function mapLayers(
  palette: Palette,
  geometry: Omit<MapGeometry, 'sources'>,
  zoom: number,
): LayerSpecification[] {
  const context = geometry.lineKinds.map((kind) =>
    lineLayers(
      {
        id: `context-${kind}`,
        source: SOURCES.lines,
        filter: ['all', ['==', ['get', 'kind'], kind], ['>=', ['zoom'], ['get', 'minZoom']]],
      },
      CONTEXT_LINE_STYLE[kind],
      palette,
      zoom,
    ),
  );
  const legs = geometry.legLooks.map(({ key, style }) =>
    lineLayers(
      {
        id: `leg-${key}`,
        source: SOURCES.leg,
        filter: ['==', ['get', 'look'], key],
        opacity: phaseOpacity(),
      },
      style,
      palette,
      zoom,
    ),
  );
  return [
    ...(geometry.ground?.layers(palette, zoom) ?? groundLayers(SOURCES.ground, palette, zoom)),
    ...stacked(context),
    ...stacked(legs),
    ...geometry.eventColors.map((color) => eventLayer(color, palette)),
  ];
}

/** All casings under all strokes, so that a crossing line is not cut by another's rim. */
function stacked(lines: readonly LineLayers[]): LayerSpecification[] {
  return [...lines.flatMap(({ casing }) => casing), ...lines.flatMap(({ strokes }) => strokes)];
}

// A layer per colour keeps the colour a constant: a change of palette makes no tile again.
function eventLayer(color: LineColor, palette: Palette): CircleLayerSpecification {
  return {
    id: `event-${color}`,
    type: 'circle',
    source: SOURCES.event,
    filter: ['==', ['get', 'look'], color],
    paint: {
      'circle-color': palette[color],
      'circle-radius': EVENT_RADIUS,
      'circle-opacity': phaseOpacity(),
    },
  };
}
