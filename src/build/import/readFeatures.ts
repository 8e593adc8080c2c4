import { gpx, kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import type { Feature, Geometry } from 'geojson';
import { quote } from '../../core/story/wording';
import { earliest } from '../../core/time/curatedDate';
import { readEdtf } from '../../core/time/readEdtf';
import { type Candidate, type ReadData, UnreadableData } from './candidate';
import { plainText } from './plainText';
import { named } from './readTable';

/** GeoJSON: a collection, a feature, or a bare geometry. Throws UnreadableData. */
export function readGeoJson(text: string): ReadData {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new UnreadableData(`This is not valid JSON: ${said}.`, 'Correct it there.');
  }
  return { candidates: featuresOf(value).map(candidate) };
}

function featuresOf(value: unknown): Feature<Geometry | null>[] {
  const { type, features } = Object(value) as { type?: unknown; features?: unknown };
  if (type === 'FeatureCollection' && Array.isArray(features)) return features.flatMap(featuresOf);
  if (type === 'Feature') return [value as Feature<Geometry | null>];
  if (typeof type === 'string' && /^(Multi)?(Point|LineString|Polygon)$|^Geom/.test(type)) {
    return [{ type: 'Feature', properties: {}, geometry: value as Geometry }];
  }
  throw new UnreadableData(
    'This is JSON, but no GeoJSON.',
    'Give a FeatureCollection: { "type": "FeatureCollection", "features": [ … ] }.',
  );
}

/** KML and GPX, by @tmcw/togeojson. Throws UnreadableData. */
export function readXml(text: string, kind: 'kml' | 'gpx'): ReadData {
  let fault: string | null = null;
  const parser = new DOMParser({
    onError: (level, said) => {
      if (level !== 'warning') fault ??= said;
    },
  });
  let document: ReturnType<typeof parser.parseFromString> | null = null;
  try {
    document = parser.parseFromString(text.replace(/^\ufeff/, ''), 'text/xml');
  } catch (error) {
    fault ??= error instanceof Error ? error.message : String(error);
  }
  const root = document?.documentElement;
  if (fault !== null || !document || !root) {
    const said = String(fault ?? 'it is empty').replace(/\s+/g, ' ');
    throw new UnreadableData(
      `This is not valid XML: ${said}.`,
      'Save it again from the program that made it; a .kmz must be unpacked first.',
    );
  }
  if (root.localName !== kind) {
    throw new UnreadableData(
      `The file should be ${kind.toUpperCase()}, but its first element is <${root.localName}>.`,
      'Give the file the ending of what it is: .kml or .gpx.',
    );
  }
  const { features } = kind === 'kml' ? kml(document) : gpx(document);
  const title = titleOf(root);
  return {
    ...(title !== undefined && { title }),
    candidates: [...features.map(candidate), ...lost(root, kind)],
  };
}

/** What the library leaves out without a word: told of as items without a position. */
function lost(root: unknown, kind: 'kml' | 'gpx'): Candidate[] {
  const elementsOf = (name: string) => [
    ...(root as { getElementsByTagName(name: string): Iterable<XmlElement> }).getElementsByTagName(
      name,
    ),
  ];
  const isPoint = (element: XmlElement) =>
    ['lat', 'lon'].every((key) => {
      const written = element.getAttribute(key);
      return written !== null && written.trim() !== '' && Number.isFinite(Number(written));
    });
  const found =
    kind === 'kml'
      ? ['NetworkLink', 'PhotoOverlay', 'ScreenOverlay'].flatMap(elementsOf)
      : [
          ...elementsOf('wpt').filter((element) => !isPoint(element)),
          ...['rte', 'trk']
            .flatMap(elementsOf)
            .filter((line) => ![...line.childNodes].some((child) => hasPoint(child))),
        ];
  return found.map((element) => {
    const name = [...element.childNodes].find(({ localName }) => localName === 'name')?.textContent;
    return {
      where: name ? `${element.localName} ${quote(name)}` : `a ${element.localName}`,
      values: new Map(name ? [['name', name]] : []),
      geometry: null,
    };
  });
}

/** A part of a line in which the library finds positions. */
function hasPoint({ localName, childNodes }: XmlNode): boolean {
  return localName === 'rtept' || (localName === 'trkseg' && [...childNodes].some(isTrackPoint));
}

function isTrackPoint({ localName }: XmlNode): boolean {
  return localName === 'trkpt';
}

interface XmlNode {
  readonly localName: string | null;
  readonly textContent: string | null;
  readonly childNodes: Iterable<XmlNode>;
}

interface XmlElement extends XmlNode {
  getAttribute(name: string): string | null;
}

/** The name of the KML document, or of the GPX file. */
function titleOf(root: unknown): string | undefined {
  const childOf = (node: XmlNode | undefined, names: readonly string[]) =>
    [...(node?.childNodes ?? [])].find(({ localName }) => names.includes(localName ?? ''));
  const head = childOf(root as XmlNode, ['Document', 'metadata']);
  return childOf(head, ['name'])?.textContent?.trim() || undefined;
}

function candidate(feature: Feature<Geometry | null>, index: number): Candidate {
  const { properties, geometry, id } = feature;
  const values = new Map<string, string>();
  if (typeof id === 'string' || typeof id === 'number') values.set('id', String(id));
  for (const [key, value] of Object.entries(properties ?? {})) {
    const text = valueText(value);
    // What our own GPX says in its extensions.
    if (text !== null) values.set(key.replace(/^waybill_/, ''), text);
  }
  const reported = firstReport(properties?.claims);
  if (reported !== undefined && !values.has('reported')) values.set('reported', reported);
  addTimes(values, properties ?? {});
  return { where: named('feature', index + 1, properties?.name), values, geometry };
}

/** Of the claims in a GeoJSON of our own: a feature becomes one claim, as old as the oldest. */
function firstReport(claims: unknown): string | undefined {
  if (!Array.isArray(claims)) return undefined;
  const dates = claims.flatMap((claim) => {
    const read = readEdtf(String(Object(claim).reported ?? ''));
    return read.ok ? [read.date] : [];
  });
  return earliest(dates)?.edtf;
}

function valueText(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  // KML's descriptions may be HTML: { "@type": "html", value }.
  const text = typeof value === 'string' ? value : (Object(value) as { value?: unknown }).value;
  if (typeof text !== 'string') return null;
  return plainText(text) || null;
}

/**
 * The dates of KML, and of a recorded track its first and last moment: only where no field
 * says when. A time span knows whole days alone, and would lose what such a field has of
 * doubt, of windows, and of departure and arrival.
 */
function addTimes(
  values: Map<string, string>,
  properties: NonNullable<Feature['properties']>,
): void {
  if (['when', 'departed', 'arrived'].some((field) => values.has(field))) return;
  const { timestamp, timespan, coordinateProperties } = properties as {
    timestamp?: string;
    timespan?: { begin?: string; end?: string };
    coordinateProperties?: { times?: unknown[] };
  };
  const when = timestamp ?? (timespan && `${edge(timespan.begin)}/${edge(timespan.end)}`);
  if (when !== undefined) values.set('when', when);
  const times = (coordinateProperties?.times ?? []).flat().filter(isText);
  const [first] = times;
  const last = times.at(-1);
  if (first !== undefined && last !== undefined && when === undefined) {
    values.set('departed', first);
    values.set('arrived', last);
  }
}

/** Days of KML as an end of an interval; none: open. */
function edge(time: string | undefined): string {
  return time ? time.replace(/T.*$/, '') : '..';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
