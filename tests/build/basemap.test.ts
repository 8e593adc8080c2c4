/** The committed basemap: right countries, right lines, no artefacts, small enough. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { along, destination, distance, length, lineString, nearestPointOnLine } from '@turf/turf';
import type { MultiLineString, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { BasemapTopology } from '../../src/build/basemap/assemble';
import type { Box } from '../../src/build/basemap/config';
import { readConfig } from '../../src/build/basemap/config';
import { countryAt, readBasemap } from '../../src/build/basemap/readBasemap';

const FILE = 'public/basemap/basemap.json';
const config = readConfig('seeds/basemap.json');
const near = config.zones.find(({ id }) => id === 'near');
const text = readFileSync(FILE, 'utf8');
const topology = JSON.parse(text) as BasemapTopology;
const basemap = readBasemap(FILE);

type LonLat = [number, number];

/** Countries at a point and on two rings about it out to `km`; null is the sea. */
function countriesWithin(at: LonLat, km: number): Set<string | null> {
  const found = new Set([countryAt(basemap, at)]);
  for (const share of [0.5, 1]) {
    for (let bearing = 0; bearing < 360; bearing += 15) {
      found.add(
        countryAt(basemap, destination(at, km * share, bearing).geometry.coordinates as LonLat),
      );
    }
  }
  return found;
}

function segments(lines: MultiLineString): [Position, Position][] {
  return lines.coordinates.flatMap((line) =>
    line.slice(1).map((to, i): [Position, Position] => [line[i] as Position, to]),
  );
}

/** A segment's name, the same in both directions. */
function key([a, b]: [Position, Position]): string {
  return [a.join(), b.join()].sort().join(' ');
}

function kmTo(lines: MultiLineString, at: LonLat): number {
  return Math.min(
    ...lines.coordinates.map(
      (line) =>
        nearestPointOnLine(lineString(line), at).properties.dist ?? Number.POSITIVE_INFINITY,
    ),
  );
}

describe('places of the first story', () => {
  // As checked for the first story: [lon, lat], country, ± km (0: the very point).
  const table: [string, LonLat, string, number][] = [
    ['najin_town', [130.28308, 42.25559], 'PRK', 0.5],
    ['najin_port', [130.2892, 42.2272], 'PRK', 0.4],
    ['najin_station', [130.28917, 42.24972], 'PRK', 0.2],
    ['sonbong_town', [130.38307, 42.35118], 'PRK', 0],
    ['hongui_junction', [130.5366, 42.4255], 'PRK', 0],
    ['tumangang_station', [130.6081, 42.4214], 'PRK', 0],
    ['tumangang_settlement', [130.60255, 42.42168], 'PRK', 0],
    ['khasan_station', [130.64528, 42.42806], 'RUS', 0],
    ['kraskino', [130.78126, 42.71071], 'RUS', 0.5],
    ['posyet_town', [130.80343, 42.653], 'RUS', 0.5],
    ['slavyanka', [131.3882, 42.86413], 'RUS', 0.5],
    ['ussuriysk', [131.94578, 43.80291], 'RUS', 0],
    ['smolyaninovo', [132.45586, 43.28801], 'RUS', 0],
    ['bolshoy_kamen', [132.354, 43.11283], 'RUS', 0.5],
    ['fokino', [132.40574, 42.97429], 'RUS', 0],
    ['dunay_settlement', [132.3375, 42.88028], 'RUS', 0],
    ['putyatin_island', [132.4349, 42.8497], 'RUS', 0.5],
    ['askold_island', [132.3407, 42.7551], 'RUS', 0.7],
    ['russky_island', [131.849, 43.0045], 'RUS', 0.5],
    ['furugelm_island', [130.9207, 42.466], 'RUS', 0.5],
    ['taecho_do', [130.277, 42.162], 'PRK', 0.5],
    ['vladivostok', [131.87353, 43.10562], 'RUS', 0],
    ['vostochny_cosmodrome', [128.3339, 51.8844], 'RUS', 0],
    ['komsomolsk_on_amur', [137.00995, 50.55034], 'RUS', 0],
    ['pyongyang', [125.75432, 39.03385], 'PRK', 0],
    ['tikhoretsk', [40.12528, 45.85472], 'RUS', 0],
    ['khabarovsk', [135.08379, 48.48271], 'RUS', 0],
    ['omsk', [73.36859, 54.99244], 'RUS', 0],
    ['volgograd', [44.50183, 48.71939], 'RUS', 0],
  ];
  it.each(table)('%s', (_id, at, a3, km) => {
    expect(km > 0 ? [...countriesWithin(at, km)] : [countryAt(basemap, at)]).toContain(a3);
  });

  it('has the middle of the bridge on the border', () => {
    const found = countriesWithin([130.641056, 42.415167], 0.4);
    expect(found).toContain('PRK');
    expect(found).toContain('RUS');
  });

  type Place = {
    id: string;
    at: LonLat;
    country: string | null;
    precision: { plusMinusKm?: number; radiusKm?: number };
  };
  const { places } = JSON.parse(readFileSync('seeds/najin-dunay/story.json', 'utf8')) as {
    places: Place[];
  };
  it.each(places.map((place): [string, Place] => [place.id, place]))(
    'story place %s',
    (_id, { at, country, precision }) => {
      const found = countriesWithin(at, precision.plusMinusKm ?? precision.radiusKm ?? 0.1);
      // No country: the sea, or a border that runs through.
      if (country === null) expect(found.has(null) || countriesWithin(at, 0.4).size > 1).toBe(true);
      else expect([...found]).toContain(country);
    },
  );
});

describe('the sea leg', () => {
  const path: LonLat[] = [
    [130.2912, 42.2272],
    [130.299, 42.218],
    [130.301, 42.195],
    [130.301, 42.17],
    [130.33, 42.13],
    [130.8, 42.19],
    [131.3, 42.34],
    [131.85, 42.56],
    [132.17, 42.73],
    [132.31, 42.815],
    [132.355, 42.83],
    [132.385, 42.838],
    [132.387, 42.87],
    [132.385, 42.895],
  ];
  it('crosses no land farther than 1 km from its ends', () => {
    const line = lineString(path);
    const km = length(line);
    const onLand: LonLat[] = [];
    for (let done = 1; done < km - 1; done += 0.05) {
      const at = along(line, done).geometry.coordinates as LonLat;
      if (countryAt(basemap, at) !== null) onLand.push(at);
    }
    expect(km).toBeGreaterThan(200);
    expect(onLand).toEqual([]);
  });
});

describe('Crimea', () => {
  it.each<[string, LonLat]>([
    ['Simferopol', [34.1, 44.95]],
    ['Sevastopol', [33.55, 44.58]],
    ['Yalta', [34.15, 44.52]],
    ['Kerch', [36.45, 45.35]],
    ['Armiansk', [33.69, 46.1]],
    ['Dzhankoi', [34.39, 45.71]],
  ])('%s is in Ukraine', (_name, at) => {
    expect(countryAt(basemap, at)).toBe('UKR');
  });

  it('has its line at the isthmus drawn as disputed, not as a border', () => {
    const isthmus: LonLat = [33.7, 46.15];
    expect(kmTo(basemap.disputed, isthmus)).toBeLessThan(5);
    expect(kmTo(basemap.borders, isthmus)).toBeGreaterThan(100);
    const borders = new Set(segments(basemap.borders).map(key));
    expect(segments(basemap.disputed).filter((segment) => borders.has(key(segment)))).toEqual([]);
  });

  it('has no other disputed line', () => {
    for (const [lon = 0, lat = 0] of basemap.disputed.coordinates.flat()) {
      expect(distance([lon, lat], [34.4, 45.9])).toBeLessThan(100);
    }
  });
});

describe('the world', () => {
  it.each<[LonLat, string | null]>([
    [[-77.1, 39.1], 'USA'],
    [[-66.4, 18.2], 'PRI'],
    [[-53, 4], 'GUF'],
    [[-47.9, -15.8], 'BRA'],
    [[-58.6, -34.7], 'ARG'],
    [[149.1, -35.3], 'AUS'],
    [[175, -39], 'NZL'],
    [[178, -17.8], 'FJI'],
    [[36.8, -1.3], 'KEN'],
    [[28.3, -29.5], 'LSO'],
    [[121, 23.7], 'TWN'],
    [[21, 42.6], 'XKX'],
    [[12.45, 43.94], 'SMR'],
    [[103.74, 1.34], 'SGP'],
    [[-175, 66.5], 'RUS'],
    [[0, -84.9], 'ATA'],
    [[51, 42], null],
    [[34, 43.3], null],
    [[-140, 20], null],
    [[-30, 0], null],
    [[134, 40], null],
  ])('%j is %s', (at, a3) => {
    expect(countryAt(basemap, at)).toBe(a3);
  });

  it('has land for each of the 250 countries of the source, once', () => {
    const whole = basemap.land.features.filter(
      ({ properties }) => properties.dispute === undefined,
    );
    expect(whole.length).toBe(250);
    expect(new Set(whole.map(({ properties }) => properties.a3)).size).toBe(250);
    expect(basemap.land.features.length).toBe(250 + config.disputes.length);
    for (const { geometry } of basemap.land.features)
      expect(geometry.coordinates.flat(2).length).toBeGreaterThan(3);
  });
});

describe('lines', () => {
  const lines = { coast: basemap.coast, borders: basemap.borders, disputed: basemap.disputed };
  /** Segments that lie exactly on one edge of a box, its ends included. */
  function onEdge(line: MultiLineString, [w, s, e, n]: Box): [Position, Position][] {
    return segments(line).filter(([[ax = 0, ay = 0], [bx = 0, by = 0]]) => {
      const upright =
        ax === bx && (ax === w || ax === e) && Math.min(ay, by) >= s && Math.max(ay, by) <= n;
      const level =
        ay === by && (ay === s || ay === n) && Math.min(ax, bx) >= w && Math.max(ax, bx) <= e;
      return upright || level;
    });
  }

  it.each(Object.entries(lines))('%s does not run along the edge of a zone', (_name, line) => {
    expect(segments(line).length).toBeGreaterThan(0);
    for (const { id, bbox } of config.zones) {
      // A real line that weaves over the edge is rounded onto it for a step or two of the
      // coarser side; a cut runs on for hundreds of kilometres.
      const outside = id === 'near' ? config.rest.intervalKm : (near?.intervalKm ?? 0);
      const km = onEdge(line, bbox).map(([a, b]) => distance(a, b));
      expect(Math.max(0, ...km)).toBeLessThan(3 * outside);
      expect(km.reduce((sum, step) => sum + step, 0)).toBeLessThan(5 * outside);
    }
  });

  it.each(Object.entries(lines))('%s does not run along the edge of the world', (_name, line) => {
    expect(onEdge(line, [-180, -85.05, 180, 90])).toEqual([]);
  });

  it('uses each arc for one line only', () => {
    const { coast, borders, disputed } = topology.objects;
    const arcs = [coast, borders, disputed].flatMap((object) =>
      object.arcs.flat().map((arc) => (arc < 0 ? ~arc : arc)),
    );
    expect(new Set(arcs).size).toBe(arcs.length);
  });

  it('has no border at sea', () => {
    // Off the Kurils, in Peter the Great Gulf's waters, at Liancourt Rocks.
    const seas: [LonLat, number][] = [
      [[145.6, 43.5], 200],
      [[131.5, 42.5], 50],
      [[131.87, 37.24], 200],
    ];
    for (const [at, km] of seas) expect(kmTo(basemap.borders, at)).toBeGreaterThan(km);
  });
});

describe('the file', () => {
  it('is at most 110 KB with brotli 11', () => {
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(110 * 1024);
  });

  it('names its credit and carries the rivers of the config', () => {
    expect(topology.credit).toContain('© OpenStreetMap contributors');
    expect(basemap.rivers.features.map(({ properties }) => properties)).toEqual(
      config.rivers.features.map(({ properties }) => properties),
    );
    expect(basemap.rivers.features[0]?.geometry.coordinates.length).toBeGreaterThan(20);
  });
});
