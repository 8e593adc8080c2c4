import type { Position } from 'geojson';
import type { Messages } from '../messages/types';
import { textIn } from '../story/localized';
import type { Extent, Story } from '../story/types';
import { factsOf, papersOf } from './facts';
import type { StoryProperties } from './featureProperties';
import { type StoryFeature, storyGeoJson } from './storyGeoJson';
import { type Xml, xml, xmlDocument } from './xml';

/** The name space of what GPX has no element for. */
export const GPX_EXTENSIONS = 'urn:waybill:story:1';

/**
 * The story as GPX 1.1, for navigation programs. A place or an event at a place is a
 * waypoint. A leg whose track a source gives is a track; any other path is a route, which
 * is no more than a way from point to point. Regions, legs without a path and events
 * without a place have no point or line of their own: GPX cannot hold them, and they are
 * left out.
 *
 * `time` is set only for what is dated to one day without doubt, at its first moment (GPX has no dates
 * without an hour). The date as the editor wrote it (EDTF) is the comment; it, how sure and
 * all else are in the extensions, under the names of the GeoJSON.
 */
export function storyGpx(story: Story, language: string, messages: Messages): string {
  const say = (text: Story['title']) => textIn(text, language, story.language);
  const { bbox, features } = storyGeoJson(story, language);
  const from = (types: readonly StoryProperties['type'][]) =>
    features.filter(({ properties }) => types.includes(properties.type));
  const legs = from(['leg']);
  const isTrack = ({ properties }: StoryFeature) =>
    properties.type === 'leg' && properties.basis === 'stated';
  return xmlDocument(
    xml(
      'gpx',
      [
        xml('metadata', [
          xml('name', say(story.title)),
          xml('desc', say(story.standfirst)),
          bounds(bbox as Extent | undefined),
        ]),
        ...from(['place', 'event']).map((feature) => waypoint(feature, messages)),
        ...legs.filter((leg) => !isTrack(leg)).map((leg) => route(leg, messages)),
        ...legs.filter(isTrack).map((leg) => track(leg, messages)),
      ],
      {
        version: '1.1',
        creator: 'Waybill',
        xmlns: 'http://www.topografix.com/GPX/1/1',
        'xmlns:waybill': GPX_EXTENSIONS,
      },
    ),
  );
}

function bounds(box: Extent | undefined): Xml {
  if (!box) return null;
  const [west, minlat, east, maxlat] = box;
  // A box across the antimeridian has no least longitude: it becomes the whole width.
  const [minlon, maxlon] = (west > east ? [-180, 180] : [west, east]).map(gpxLongitude);
  return xml('bounds', [], { minlat, minlon: minlon ?? -180, maxlat, maxlon: maxlon ?? 180 });
}

function waypoint({ properties, geometry }: StoryFeature, messages: Messages): Xml {
  if (geometry?.type !== 'Point') return null;
  return point('wpt', geometry.coordinates, [
    xml('time', oneDay(properties)),
    ...about(properties, messages),
    xml('type', properties.type),
    extensions(properties),
  ]);
}

function route({ properties, geometry }: StoryFeature, messages: Messages): Xml {
  const lines = linesOf(geometry);
  if (lines.length === 0) return null;
  return xml('rte', [
    ...about(properties, messages),
    xml('type', properties.type),
    extensions(properties),
    // A route is one line; where it was cut at the antimeridian its pieces follow on.
    ...lines.flat().map((position) => point('rtept', position, [])),
  ]);
}

function track({ properties, geometry }: StoryFeature, messages: Messages): Xml {
  const lines = linesOf(geometry);
  if (lines.length === 0) return null;
  return xml('trk', [
    ...about(properties, messages),
    xml('type', properties.type),
    extensions(properties),
    ...lines.map((line) =>
      xml(
        'trkseg',
        line.map((position) => point('trkpt', position, [])),
      ),
    ),
  ]);
}

function linesOf(geometry: StoryFeature['geometry']): Position[][] {
  if (geometry?.type === 'LineString') return [geometry.coordinates];
  return geometry?.type === 'MultiLineString' ? geometry.coordinates : [];
}

/** Name, comment and description, in the order that the schema of GPX has them. */
function about(properties: StoryProperties, messages: Messages): Xml[] {
  const { name, when, start, end } = properties;
  const days = start === null && end === null ? null : `${start ?? '..'}/${end ?? '..'}`;
  return [xml('name', name), xml('cmt', when ?? days), xml('desc', papersOf(properties, messages))];
}

function extensions(properties: StoryProperties): Xml {
  return xml(
    'extensions',
    factsOf(properties).map(([name, value]) => xml(`waybill:${name}`, value)),
  );
}

/** A moment says nothing of doubt: what is `~`, `?` or `%` has none. */
function oneDay({ when, start, end }: StoryProperties): string | null {
  if (/[~?%]/.test(when ?? '')) return null;
  return start !== null && start === end ? `${start}T00:00:00Z` : null;
}

function point(name: string, [lon = 0, lat = 0]: Position, content: readonly Xml[]): Xml {
  return xml(name, content, { lat, lon: gpxLongitude(lon) });
}

/**
 * The schema has longitudes below 180. A line that comes to the antimeridian from the west
 * must not jump to −180, so it ends a centimetre before it.
 */
function gpxLongitude(longitude: number): number {
  return longitude === 180 ? 179.9999999 : longitude;
}
