import type { Geometry, Position } from 'geojson';
import type { ExportMessages } from '../messages/export/types';
import { legStyle } from '../scene/lineStyle';
import { paletteOf } from '../scene/palette';
import { textIn } from '../story/localized';
import type { Story } from '../story/types';
import { factsOf, papersOf } from './facts';
import type { StoryProperties } from './featureProperties';
import { type StoryFeature, storyGeoJson } from './storyGeoJson';
import { type Xml, xml, xmlDocument } from './xml';

const FOLDERS = ['place', 'leg', 'event'] as const satisfies StoryProperties['type'][];

/**
 * The places, legs and events of a story as KML 2.2, a folder each: for globes and maps on
 * other screens. Dates are a time span of whole days, open where the story has them open;
 * the date as the editor wrote it (EDTF), how sure and all else is in the extended data,
 * under the names of the GeoJSON. What has no geometry is a placemark without one.
 */
export function storyKml(story: Story, language: string, messages: ExportMessages): string {
  const say = (text: Story['title']) => textIn(text, language, story.language);
  const { features } = storyGeoJson(story, language);
  return xmlDocument(
    xml(
      'kml',
      [
        xml('Document', [
          xml('name', say(story.title)),
          xml('description', say(story.standfirst)),
          ...FOLDERS.map((type) => folder(features, type, messages)),
        ]),
      ],
      { xmlns: 'http://www.opengis.net/kml/2.2' },
    ),
  );
}

function folder(
  features: readonly StoryFeature[],
  type: (typeof FOLDERS)[number],
  messages: ExportMessages,
): Xml {
  const own = features.filter(({ properties }) => properties.type === type);
  if (own.length === 0) return null;
  return xml('Folder', [
    xml('name', messages.exportFolder[type]),
    ...own.map((feature) => placemark(feature, messages)),
  ]);
}

// The order of the elements is that of the schema of KML.
function placemark({ id, properties, geometry }: StoryFeature, messages: ExportMessages): Xml {
  return xml(
    'Placemark',
    [
      xml('name', properties.name),
      xml('description', papersOf(properties, messages)),
      time(properties),
      style(properties),
      xml(
        'ExtendedData',
        factsOf(properties).map(([name, value]) => xml('Data', [xml('value', value)], { name })),
      ),
      geometry && shape(geometry),
    ],
    { id: String(id) },
  );
}

function time({ start, end }: StoryProperties): Xml {
  if (start === null && end === null) return null;
  if (start === end) return xml('TimeStamp', [xml('when', start)]);
  return xml('TimeSpan', [xml('begin', start), xml('end', end)]);
}

/** Lines in the colours of the map; KML knows no dots, so how sure is in the data alone. */
function style(properties: StoryProperties): Xml {
  if (properties.type !== 'leg') return null;
  const { color, width } = legStyle(properties);
  return xml('Style', [
    xml('LineStyle', [xml('color', kmlColour(paletteOf('light')[color])), xml('width', width)]),
  ]);
}

/** `#rrggbb` as KML has it: opacity, blue, green, red. */
function kmlColour(colour: string): string {
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/.exec(colour.toLowerCase()) ?? [];
  return `ff${blue}${green}${red}`;
}

function shape(geometry: Geometry): Xml {
  switch (geometry.type) {
    case 'Point':
      return xml('Point', [coordinates([geometry.coordinates])]);
    case 'LineString':
      return line(geometry.coordinates);
    case 'MultiLineString':
      return xml('MultiGeometry', geometry.coordinates.map(line));
    case 'Polygon':
      return polygon(geometry.coordinates);
    case 'MultiPolygon':
      return xml('MultiGeometry', geometry.coordinates.map(polygon));
    default:
      throw new Error(`Stories have no ${geometry.type}.`);
  }
}

function line(path: readonly Position[]): Xml {
  return xml('LineString', [xml('tessellate', 1), coordinates(path)]);
}

function polygon([outer = []]: readonly (readonly Position[])[]): Xml {
  return xml('Polygon', [
    xml('tessellate', 1),
    xml('outerBoundaryIs', [xml('LinearRing', [coordinates(outer)])]),
  ]);
}

function coordinates(positions: readonly Position[]): Xml {
  return xml('coordinates', positions.map(([lon, lat]) => `${lon},${lat}`).join(' '));
}
