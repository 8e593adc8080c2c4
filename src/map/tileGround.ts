import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../core/scene/palette';
import { type Ground, OWN } from './ground';
import { GROUND } from './groundLayers';
import { dashArray, steadyWidth } from './steadyDash';

/** What an archive says of one of its layers. */
export interface VectorLayer {
  readonly id: string;
}

/**
 * What the layers of common tile schemas are called: of Protomaps, of OpenMapTiles, and of
 * archives made from the embedded basemap. Only these are drawn; words are the page's own.
 */
const PARTS = {
  land: ['earth', 'land'],
  water: ['water'],
  coast: ['coast'],
  roads: ['roads', 'transportation'],
  borders: ['boundaries', 'boundary', 'borders'],
  disputed: ['disputed'],
} as const;
type Part = keyof typeof PARTS;

const SOURCE = `${OWN}tiles`;
/** Closer than this streets help to find one's way; farther out they are a haze. */
const ROADS_FROM = 8;

/**
 * Tiles as a ground, in the colours of the page. Throws where no layer is one that this map
 * can draw.
 *
 * @param address of a TileJSON, in a protocol that MapLibre knows.
 * @param layers of vector tiles; null: the tiles are pictures.
 */
export function tileGround(address: string, layers: readonly VectorLayer[] | null): Ground {
  if (layers === null) {
    return {
      sources: { [SOURCE]: { type: 'raster', url: address, tileSize: 256 } },
      layers: (palette) => [
        background(palette.water),
        { id: `${OWN}pictures`, type: 'raster', source: SOURCE },
      ],
    };
  }
  const ids = new Set(layers.map(({ id }) => id));
  const found = Object.fromEntries(
    Object.entries(PARTS).map(([part, names]) => [part, names.find((name) => ids.has(name))]),
  ) as Record<Part, string | undefined>;
  if (!found.land && !found.water) {
    throw new Error(`No layer of ${address} is land or water: ${[...ids].join(', ') || 'none'}.`);
  }
  return {
    sources: { [SOURCE]: { type: 'vector', url: address } },
    layers: (palette, zoom) => [
      background(found.land ? palette.water : palette.land),
      ...fill(found.land, 'land', palette.land),
      ...fill(found.water, 'water', palette.water),
      ...line(found.coast, 'coast', { color: palette.coast, width: GROUND.coast.width }),
      ...line(found.roads, 'roads', { color: palette.rule, width: 0.8, from: ROADS_FROM }),
      ...borders(found.borders, palette, zoom),
      ...line(found.disputed, 'disputed', { color: palette.border, ...steady('disputed', zoom) }),
    ],
  };
}

function background(color: string): LayerSpecification {
  return { id: `${OWN}background`, type: 'background', paint: { 'background-color': color } };
}

function fill(layer: string | undefined, part: Part, color: string): LayerSpecification[] {
  if (layer === undefined) return [];
  return [
    {
      id: `${OWN}${part}`,
      type: 'fill',
      source: SOURCE,
      'source-layer': layer,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': color },
    },
  ];
}

interface LineLook {
  readonly color: string;
  readonly width: number | ExpressionSpecification;
  readonly dash?: number[];
  readonly from?: number;
  readonly filter?: FilterSpecification;
  readonly id?: string;
}

function line(layer: string | undefined, part: Part, look: LineLook): LayerSpecification[] {
  if (layer === undefined) return [];
  const { color, width, dash, from, filter, id = part } = look;
  return [
    {
      id: `${OWN}${id}`,
      type: 'line',
      source: SOURCE,
      'source-layer': layer,
      ...(from !== undefined && { minzoom: from }),
      ...(filter && { filter }),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': color,
        'line-width': width,
        ...(dash && { 'line-dasharray': dash }),
      },
    },
  ];
}

/** Between countries only, whatever the schema calls them; disputed ones dotted. */
function borders(layer: string | undefined, palette: Palette, zoom: number): LayerSpecification[] {
  const national: FilterSpecification = [
    'any',
    ['!', ['any', ['has', 'admin_level'], ['has', 'kind']]],
    ['==', ['to-number', ['get', 'admin_level'], 0], 2],
    ['==', ['get', 'kind'], 'country'],
  ];
  const onLand: FilterSpecification = ['!=', ['to-string', ['get', 'maritime']], '1'];
  const disputed: FilterSpecification = [
    'in',
    ['to-string', ['get', 'disputed']],
    ['literal', ['1', 'true']],
  ];
  return [
    ...line(layer, 'borders', {
      color: palette.border,
      ...steady('border', zoom),
      filter: ['all', national, onLand, ['!', disputed]],
    }),
    ...line(layer, 'borders', {
      id: 'borders-disputed',
      color: palette.border,
      ...steady('disputed', zoom),
      filter: ['all', national, onLand, disputed],
    }),
  ];
}

function steady(look: 'border' | 'disputed', zoom: number): Pick<LineLook, 'width' | 'dash'> {
  const { width, dash } = GROUND[look];
  return { width: steadyWidth(width, zoom), dash: dashArray(dash, width) };
}
