import { gpx, kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import type { Feature, Geometry } from 'geojson';
import { describe, expect, test } from 'vitest';
import { EXPORTS } from '../../../src/core/export/formats';
import { storyGeoJson } from '../../../src/core/export/storyGeoJson';
import { storyGpx } from '../../../src/core/export/storyGpx';
import { storyKml } from '../../../src/core/export/storyKml';
import { exportMessagesFor } from '../../../src/core/messages/export/catalogue';
import type { Story } from '../../../src/core/story/types';
import { at } from '../../fixtures/goodStory';
import { compiled, seedStory } from './exported';

const messages = exportMessagesFor('en');

/** What another program's library makes of the file; a fault in the XML throws. */
function readBack(kind: 'kml' | 'gpx', text: string): Feature<Geometry | null>[] {
  const parser = new DOMParser({
    onError: (level, said) => {
      throw new Error(`${level}: ${said}`);
    },
  });
  const read = kind === 'kml' ? kml : gpx;
  return read(parser.parseFromString(text, 'text/xml')).features;
}

const STORIES: [string, Story][] = [
  ['minimal', compiled('minimal')],
  ['complete', compiled('complete')],
  ['no places', compiled('no-places')],
  ['antimeridian', compiled('antimeridian')],
  ['the first story', seedStory()],
];

describe.each(STORIES)('%s', (_, story) => {
  const own = storyGeoJson(story, 'en').features;

  test('KML read by another library: every name, date, certainty and geometry', () => {
    const read = readBack('kml', storyKml(story, 'en', messages));
    expect(read.map(({ id }) => id).sort()).toEqual(own.map(({ id }) => id).sort());
    for (const { id, properties, geometry } of own) {
      const found = read.find((one) => one.id === id);
      expect(found?.properties?.name).toBe(properties.name);
      expect(found?.properties?.when ?? null).toBe(properties.when);
      expect(found?.properties?.certainty ?? null).toBe(properties.certainty);
      const { timespan, timestamp } = found?.properties ?? {};
      const span = timestamp ? { begin: timestamp, end: timestamp } : timespan;
      expect(span?.begin || null).toBe(properties.start);
      expect(span?.end || null).toBe(properties.end);
      expect(geometryOf(found)).toEqual(geometryOf({ geometry }));
    }
  });

  test('GPX read by another library: all that has a point or a line', () => {
    const read = readBack('gpx', storyGpx(story, 'en', messages));
    const held = own.filter(({ geometry }) =>
      ['Point', 'LineString', 'MultiLineString'].includes(geometry?.type ?? ''),
    );
    expect(read).toHaveLength(held.length);
    for (const { id, properties, geometry } of held) {
      const found = read.find((one) => one.properties?.waybill_id === id);
      expect(found?.properties?.name).toBe(properties.name);
      expect(found?.properties?.waybill_when ?? null).toBe(properties.when);
      expect(found?.properties?.waybill_certainty ?? null).toBe(properties.certainty);
      expect(found?.properties?.waybill_start ?? null).toBe(properties.start);
      expect(found?.properties?.waybill_end ?? null).toBe(properties.end);
      if (geometry?.type === 'Point') expect(found?.geometry).toEqual(geometry);
      else expect(positions(found?.geometry)).toEqual(positions(geometry).map(below180));
    }
  });
});

/** As GPX has the antimeridian from the west: its longitudes stay below 180. */
function below180(degrees: unknown): unknown {
  return degrees === 180 ? 179.9999999 : degrees;
}

/** A geometry as KML keeps it: a MultiLineString becomes a collection of lines. */
function geometryOf(feature: Pick<Feature<Geometry | null>, 'geometry'> | undefined) {
  const geometry = feature?.geometry ?? null;
  return geometry && { positions: positions(geometry), isPoint: geometry.type === 'Point' };
}

function positions(geometry: Geometry | null | undefined): unknown[] {
  if (!geometry) return [];
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positions);
  return geometry.coordinates.flat(Infinity);
}

describe('GPX', () => {
  const story = compiled('complete', (file) => {
    at(file.legs, 0).basis = 'stated';
    at(file.legs, 0).source = 'pilot-book';
  });
  const text = storyGpx(story, 'en', messages);

  test('a track where a source gives it, else a route', () => {
    const kinds = (of: Story) =>
      readBack('gpx', storyGpx(of, 'en', messages)).flatMap(
        (one) => one.properties?._gpxType ?? [],
      );
    expect(kinds(story)).toEqual(['trk']);
    expect(kinds(compiled('complete'))).toEqual(['rte']);
  });

  test('a moment only for what is dated to a day', () => {
    const exact = compiled('complete', (file) => {
      at(file.events, 0).when = '2021-02-27';
    });
    expect(storyGpx(exact, 'en', messages)).toContain('<time>2021-02-27T00:00:00Z</time>');
    const vague = compiled('complete', (file) => {
      at(file.events, 0).when = '2021-02';
    });
    const waypoint = storyGpx(vague, 'en', messages);
    expect(waypoint).not.toContain('<time>');
    expect(waypoint).toContain('<cmt>2021-02</cmt>');
  });

  test.each(['2021-02-27~', '2021-02-27?', '2021-02-27%'])('no moment for %s', (when) => {
    const vague = compiled('complete', (file) => {
      at(file.events, 0).when = when;
    });
    const waypoint = storyGpx(vague, 'en', messages);
    expect(waypoint).not.toContain('<time>');
    expect(waypoint).toContain(`<cmt>${when}</cmt>`);
  });

  test('names no host but those of its name spaces', () => {
    expect(text.match(/https?:\/\/[^/"<]+/g)).toEqual([
      'http://www.topografix.com',
      ...(text.match(/https?:\/\/gazette\.example/g) ?? []),
    ]);
  });
});

test('each paper in a description says where it stands, or that it is context', () => {
  const cars = readBack('kml', storyKml(seedStory(), 'en', messages)).find(
    ({ id }) => id === 'event-cars',
  );
  const papers = String(cars?.properties?.description).split('\n\n').slice(2);
  expect(papers.map((paper) => paper.replace(/.*(Context|¶ \d+)\)$/, '$1'))).toEqual([
    '¶ 9',
    'Context',
    'Context',
  ]);
});

test('the words of a file are in the language asked for', () => {
  expect(storyKml(seedStory(), 'ko', messages)).toContain('<name>나진</name>');
});

test('hostile text stays text', () => {
  const story = compiled('complete', (file) => {
    at(file.places, 0).name = '</name><script>x</script>&amp;';
  });
  const [first] = readBack('kml', storyKml(story, 'en', messages));
  expect(first?.properties?.name).toBe('</name><script>x</script>&amp;');
});

test('every format has a file name of its own and writes what is not empty', () => {
  const files = Object.values(EXPORTS).map(({ file }) => file);
  expect(new Set(files).size).toBe(files.length);
  for (const { write } of Object.values(EXPORTS)) {
    expect(write(seedStory(), 'en').length).toBeGreaterThan(1000);
  }
});
