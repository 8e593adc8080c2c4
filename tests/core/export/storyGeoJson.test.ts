import { check, getIssues } from '@placemarkio/check-geojson';
import { booleanClockwise } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type {
  EventProperties,
  LegProperties,
  PlaceProperties,
} from '../../../src/core/export/featureProperties';
import { type StoryFeatures, storyGeoJson } from '../../../src/core/export/storyGeoJson';
import type { StoryInput } from '../../../src/core/story/schema';
import { at, type GoodStory } from '../../fixtures/goodStory';
import { compiled, seedStory } from './exported';

const ofFixture = (name: GoodStory, change?: (story: StoryInput) => void) =>
  storyGeoJson(compiled(name, change), 'en');

function feature(collection: StoryFeatures, id: string) {
  const found = collection.features.find((one) => one.id === id);
  if (!found) throw new Error(`No feature ${id}`);
  return found;
}

/** Every ring of a collection. */
function ringsOf({ features }: StoryFeatures): Position[][] {
  return features.flatMap(({ geometry }) => {
    if (geometry?.type === 'Polygon') return geometry.coordinates;
    return geometry?.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
  });
}

/** Every straight piece of a line or ring. */
function* stretches({ features }: StoryFeatures): Generator<[Position, Position]> {
  for (const { geometry } of features) {
    const lines =
      geometry?.type === 'LineString'
        ? [geometry.coordinates]
        : geometry?.type === 'MultiLineString' || geometry?.type === 'Polygon'
          ? geometry.coordinates
          : geometry?.type === 'MultiPolygon'
            ? geometry.coordinates.flat()
            : [];
    for (const line of lines) {
      for (let i = 1; i < line.length; i++) yield [at(line, i - 1), at(line, i)];
    }
  }
}

const wideRegion = (file: StoryInput) => {
  file.places?.push({
    id: 'wide',
    name: 'Wide waters',
    kind: 'region',
    at: [179, 0],
    precision: { kind: 'region', extent: [170, -5, -175, 5] },
    country: null,
    source: 'chart',
  });
  at(file.claims, 0).places?.push('wide');
};

describe.each<[string, StoryFeatures]>([
  ['minimal', ofFixture('minimal')],
  ['complete', ofFixture('complete')],
  ['no places', ofFixture('no-places')],
  ['antimeridian', ofFixture('antimeridian')],
  ['a region across it', ofFixture('antimeridian', wideRegion)],
  ['the first story', storyGeoJson(seedStory(), 'en')],
])('%s is valid GeoJSON as RFC 7946 has it', (_, collection) => {
  const text = JSON.stringify(collection);

  test('by a validator', () => {
    expect(getIssues(text)).toEqual([]);
    expect(check(text)).toEqual(JSON.parse(text));
  });

  test('rings run counter-clockwise', () => {
    for (const ring of ringsOf(collection)) expect(booleanClockwise(ring)).toBe(false);
  });

  test('nothing crosses the antimeridian or leaves the Earth', () => {
    for (const [from, to] of stretches(collection)) {
      expect(Math.abs(at(to, 0) - at(from, 0))).toBeLessThan(180);
      for (const [longitude = NaN, latitude = NaN] of [from, to]) {
        expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
        expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
      }
    }
  });

  test('no crs, no foreign members, and ids that are told apart', () => {
    expect(Object.keys(collection).sort()).toEqual(
      collection.bbox ? ['bbox', 'features', 'type'] : ['features', 'type'],
    );
    for (const one of collection.features) {
      expect(
        Object.keys(one)
          .filter((key) => key !== 'bbox')
          .sort(),
      ).toEqual(['geometry', 'id', 'properties', 'type']);
      expect(one.properties.id).toBe(one.id);
    }
    expect(new Set(collection.features.map(({ id }) => id)).size).toBe(collection.features.length);
  });
});

test('the validator and the ring test do find what is wrong', () => {
  expect(getIssues('{"type":"Feature","geometry":{"type":"Point","coordinates":[1]}}')).not.toEqual(
    [],
  );
  expect(
    booleanClockwise([
      [0, 0],
      [0, 1],
      [1, 1],
      [0, 0],
    ]),
  ).toBe(true);
});

describe('places', () => {
  const collection = ofFixture('complete');

  test('a point', () => {
    const { geometry, properties } = feature(collection, 'port-alder');
    expect(geometry).toEqual({ type: 'Point', coordinates: [24, -10] });
    expect(properties).toEqual({
      type: 'place',
      id: 'port-alder',
      name: 'Port Alder',
      name_en: 'Port Alder',
      when: null,
      dateKind: null,
      start: null,
      end: null,
      certainty: null,
      reported: null,
      claims: [],
      sources: [
        {
          id: 'pilot-book',
          title: 'Pilot book of the Alder Sea',
          publisher: null,
          url: null,
          licence: null,
        },
      ],
      context: false,
      kind: 'port',
      precision: 'point',
      plusMinusKm: 0.5,
      country: 'ALD',
      note: null,
      contextNote: null,
    } satisfies PlaceProperties);
  });

  test('a circle is its middle, with the radius; names in all languages; its claims', () => {
    const { geometry, properties } = feature(collection, 'kestrel-bay');
    expect(geometry).toEqual({ type: 'Point', coordinates: [30, -12] });
    expect(properties).toMatchObject({
      precision: 'circle',
      radiusKm: 3,
      name: 'Kestrel Bay',
      name_en: 'Kestrel Bay',
      name_fr: 'Baie du Faucon',
      certainty: 'stated',
      reported: '2021-03-18',
      claims: [
        {
          id: 'c-voyage',
          says: 'A ship took it to Kestrel Bay.',
          chain: ['Gazette'],
          certainty: 'stated',
          reported: '2021-03-18',
          source: 'gazette',
        },
      ],
    });
    expect(properties.sources.map(({ id, url }) => [id, url])).toEqual([
      ['gazette', 'https://gazette.example/grain'],
      ['pilot-book', null],
    ]);
    expect(properties).not.toHaveProperty('plusMinusKm');
  });

  test('a region is its extent, and says that its edge is not stated', () => {
    const { geometry, properties, bbox } = feature(collection, 'millgate');
    expect(geometry).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [31, -13],
          [33, -13],
          [33, -10.5],
          [31, -10.5],
          [31, -13],
        ],
      ],
    });
    expect(properties).toMatchObject({ precision: 'region', edge: 'not stated' });
    expect(bbox).toEqual([31, -13, 33, -10.5]);
  });

  test('a region across the antimeridian is two polygons', () => {
    const { geometry, bbox } = feature(ofFixture('antimeridian', wideRegion), 'wide');
    expect(geometry).toMatchObject({ type: 'MultiPolygon' });
    expect(ringsOf(ofFixture('antimeridian', wideRegion)).map((ring) => at(ring, 0))).toEqual([
      [170, -5],
      [-180, -5],
    ]);
    expect(bbox).toEqual([170, -5, -175, 5]);
  });

  test('in another language', () => {
    const french = storyGeoJson(compiled('complete'), 'fr');
    expect(feature(french, 'kestrel-bay').properties.name).toBe('Baie du Faucon');
    expect(feature(french, 'port-alder').properties.name).toBe('Port Alder');
  });
});

describe('legs', () => {
  test('a path, its basis and its dates', () => {
    const { geometry, properties, bbox } = feature(ofFixture('complete'), 'voyage');
    expect(geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [24, -10],
        [27, -9.5],
        [30, -12],
      ],
    });
    expect(bbox).toEqual([24, -12, 30, -9.5]);
    expect(properties).toMatchObject({
      type: 'leg',
      from: 'port-alder',
      to: 'kestrel-bay',
      mode: 'sea',
      basis: 'illustrative',
      certainty: 'stated',
      when: null,
      departed: '2021-03-01',
      arrived: '2021-03-04',
      dateKind: 'span',
      start: '2021-03-01',
      end: '2021-03-04',
    } satisfies Partial<LegProperties>);
  });

  test('without a path: no geometry, and no box', () => {
    const { geometry, properties, bbox } = feature(
      ofFixture('complete', (file) => {
        at(file.legs, 1).bearing = 45;
      }),
      'inland',
    );
    expect(geometry).toBeNull();
    expect(bbox).toBeUndefined();
    expect(properties).toMatchObject({
      basis: 'none',
      bearing: 45,
      when: '2021-03-05/2021-03-09',
      dateKind: 'span',
      start: '2021-03-05',
      end: '2021-03-09',
      certainty: 'inferred',
    });
  });

  test.each([
    ['[2021-03-05..2021-03-09]', 'oneOf', '2021-03-05', '2021-03-09'],
    ['2021-03', 'single', '2021-03-01', '2021-03-31'],
    ['2021-03-05~', 'single', '2021-03-05', '2021-03-05'],
    ['../2021-03-09', 'span', null, '2021-03-09'],
    ['2021-03-05/..', 'span', '2021-03-05', null],
  ])('the date %s: %s, from %s to %s', (when, dateKind, start, end) => {
    const { properties } = feature(
      ofFixture('complete', (file) => {
        at(file.legs, 1).when = when;
      }),
      'inland',
    );
    expect(properties).toMatchObject({ when, dateKind, start, end });
  });

  test('across the antimeridian: cut where the straight line meets it', () => {
    const collection = ofFixture('antimeridian');
    const { geometry, properties, bbox } = feature(collection, 'crossing');
    // From 179.8° to 182° the antimeridian is 1/11 of the way, and 1.5° south are climbed.
    const latitude = Number((-17 + 1.5 / 11).toFixed(6));
    expect(geometry).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [178.4, -18.1],
          [179.8, -17],
          [180, latitude],
        ],
        [
          [-180, latitude],
          [-178, -15.5],
          [-171.8, -13.8],
        ],
      ],
    });
    expect(bbox).toEqual([178.4, -18.1, -171.8, -13.8]);
    expect(collection.bbox).toEqual([178.4, -18.1, -171.8, -13.8]);
    expect(properties).toMatchObject({ end: '2019-08-09', arrived: '[2019-08-05..2019-08-09]' });
  });
});

test('each claim says whether the article holds it', () => {
  const claims = storyGeoJson(seedStory(), 'en').features.flatMap(
    ({ properties }) => properties.claims,
  );
  const marked = (context: boolean) => [
    ...new Set(claims.filter((claim) => claim.context === context).map(({ id }) => id[0])),
  ];
  expect(marked(false)).toEqual(['c']);
  expect(marked(true).sort()).toEqual(['i', 'x']);
});

test('what is context says so; nothing else does', () => {
  const collection = storyGeoJson(seedStory(), 'ko');
  const context = collection.features.filter(({ properties }) => properties.context);
  expect(context.map(({ id }) => id)).toEqual(['khasan', 'event-csis', 'event-kremlin']);
  expect(feature(collection, 'najin').properties).toMatchObject({
    name: '나진',
    name_ru: 'Раджин',
    'name_ko-KP': '라진',
  });
  expect(feature(collection, 'leg-train').geometry).toBeNull();
});

test('positions keep no more than six digits', () => {
  const collection = ofFixture('complete', (file) => {
    at(file.places, 2).at = [32.123456789, -11.5];
    at(file.legs, 0).path = [
      [24, -10],
      [27.123456789, -9.5],
      [30, -12],
    ];
  });
  expect(JSON.stringify(collection)).toContain('27.123457');
  expect(JSON.stringify(collection)).not.toMatch(/\d\.\d{7}/);
});

describe('events', () => {
  const { features } = ofFixture('complete');
  const event = (id: string) => {
    const found = features.find((one) => one.id === id);
    return { geometry: found?.geometry, properties: found?.properties as EventProperties };
  };

  test('stand at their place, with date, certainty and text', () => {
    expect(event('loading').geometry).toEqual({ type: 'Point', coordinates: [24, -10] });
    expect(event('loading').properties).toMatchObject({
      type: 'event',
      name: 'Grain is loaded',
      text: 'The harbour master saw grain loaded.',
      strand: 'The grain',
      when: '2021-02-27~',
      start: '2021-02-27',
      end: '2021-02-27',
      certainty: 'stated',
      place: 'port-alder',
      leg: null,
    });
  });

  test('have no geometry where there is no place, and none of their own in a region', () => {
    expect(event('meeting').geometry).toBeNull();
    expect(event('meeting').properties).toMatchObject({ when: null, start: null, place: null });
    const inRegion = ofFixture('complete', (file) => {
      at(file.events, 0).place = 'millgate';
    }).features.find(({ id }) => id === 'loading');
    expect(inRegion?.geometry).toBeNull();
    expect(inRegion?.properties).toMatchObject({ place: 'millgate' });
  });
});
