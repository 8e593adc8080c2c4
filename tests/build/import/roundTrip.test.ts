import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { basemapAids } from '../../../src/build/check/aids';
import type { Additions } from '../../../src/build/import/intake';
import { runImport } from '../../../src/build/import/run';
import { EXPORTS } from '../../../src/core/export/formats';
import type { Story } from '../../../src/core/story/types';
import { compiled } from '../../core/export/exported';
import { at } from '../../fixtures/goodStory';
import { ROOT } from '../../house/sourceFiles';

// What Waybill writes and reads again must be what it was, down to the last word of a date.

const folder = mkdtempSync(join(tmpdir(), 'waybill-round-'));
const into = join(folder, 'story.json');
const example = readFileSync(join(ROOT, 'src/build/new/example/story.json'), 'utf8');
const before = JSON.parse(example) as Additions;
const aids = basemapAids();
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => writeFileSync(into, example));

type Format = 'geojson' | 'kml' | 'gpx';
const FORMATS: readonly Format[] = ['geojson', 'kml', 'gpx'];

/** What a story becomes in another one, by way of a file; and what was said of it. */
function round(own: Story, format: Format) {
  return take(format, EXPORTS[format].write(own, 'en'));
}

function take(format: Format, text: string, ...options: string[]) {
  const file = join(folder, `own.${format}`);
  writeFileSync(file, text);
  const { exitCode, stdout = '' } = runImport([file, '--into', into, ...options], () => aids);
  expect(exitCode, stdout).toBe(0);
  const after = JSON.parse(readFileSync(into, 'utf8')) as Additions;
  const added = <K extends keyof Additions>(list: K) =>
    after[list].slice(before[list].length) as Additions[K];
  return { stdout, added };
}

describe.each(FORMATS)('dates in %s', (format) => {
  test.each([
    [{ departed: '2019-02-20~', arrived: '[2019-03-01..2019-03-05]' }],
    [{ departed: '2019-02?' }],
    [{ arrived: '2019-03~' }],
    [{ when: '[2019-02-20..2019-03-05]' }],
    [{ when: '2019-02-20?/2019-03~' }],
  ])('of a leg keep %j', (dates) => {
    const own = compiled('antimeridian', ({ legs }) => {
      const { departed: _, arrived: __, ...leg } = at(legs, 0);
      legs?.splice(0, 1, { ...leg, ...dates });
    });
    const { when, departed, arrived } = at(round(own, format).added('legs'), 0);
    expect({ when, departed, arrived }).toEqual(dates);
  });

  test.each(['2019-08-20~', '2019-08-10?/..', '[2019-08-01..2019-08-05]', '2019-08'])(
    'of an event keep %s',
    (when) => {
      const own = compiled('antimeridian', ({ events }) => {
        at(events, 1).when = when;
      });
      const found = round(own, format)
        .added('events')
        .find(({ id }) => id === 'at-anchor');
      expect(found?.when).toBe(when);
    },
  );
});

test.each(FORMATS)('the country of a place stays in %s', (format) => {
  const own = compiled('antimeridian', ({ places }) => {
    at(places, 0).country = 'FJI';
    // Where the map shows none: what the file says counts.
    at(places, 1).country = 'WSM';
  });
  const { added, stdout } = round(own, format);
  expect(added('places').map(({ country }) => country)).toEqual(['FJI', 'WSM']);
  expect(stdout).not.toMatch(/Not looked at:.*country/);
});

test('a country that is no code is told of, and looked up on the map', () => {
  const point = (country: string) => ({
    type: 'Feature',
    properties: { name: `Viborg ${country}`, country },
    geometry: { type: 'Point', coordinates: [9.4, 56.45] },
  });
  const features = [point('Denmark'), point('DNK')];
  const { added, stdout } = take(
    'geojson',
    JSON.stringify({ type: 'FeatureCollection', features }),
  );
  expect(added('places').map(({ country }) => country)).toEqual(['DNK', 'DNK']);
  expect(stdout).toContain('country "Denmark" became DNK: a story has codes of three letters');
});

describe('the day it was reported', () => {
  test.each(FORMATS)('stays in %s, and nothing is assumed', (format) => {
    const own = compiled('antimeridian', ({ claims, events }) => {
      at(claims, 0).reported = '2019-08-14~';
      at(events, 1).claims = ['c-crossing', 'c-denial'];
    });
    const { added, stdout } = round(own, format);
    const reports = added('events').map(({ id }) => {
      const claim = added('claims').find((one) => one.id.endsWith(`c-${id}`));
      return [id, claim?.reported];
    });
    expect(reports).toContainEqual(['at-anchor', '2019-08-14~']);
    expect(stdout).not.toContain('reported-too-early');
    // The places of this story have no claim.
    expect(stdout.match(/.*was assumed/g) ?? []).toEqual([
      expect.stringMatching(/^ {2}feature \d "Coral Quay", feature \d "Breadfruit Roads": nothing/),
    ]);
  });

  test('is that of the oldest claim in a file that says so of claims alone', () => {
    const feature = {
      type: 'Feature',
      geometry: null,
      properties: {
        type: 'event',
        name: 'She sailed',
        when: '2024-05-02',
        claims: [{ reported: '2024-05-09' }, { reported: '2024-05-04' }],
      },
    };
    const { added } = take('geojson', JSON.stringify(feature));
    expect(at(added('claims'), 0).reported).toBe('2024-05-04');
  });

  test.each([
    ['2024-05-02', '2024-05-20'],
    ['2031-05-02', '2031-05-02'],
    ['[2031-05-02..2031-05-08]', '2031-05-08'],
    ['2031-05-02/..', '2031-05-02'],
    ['2031~', '2031-12-31'],
  ])('that is assumed of %s is %s: not before what it speaks of', (when, reported) => {
    const properties = { type: 'event', name: 'She sailed', when };
    const { added, stdout } = take(
      'geojson',
      JSON.stringify({ type: 'Feature', geometry: null, properties }),
    );
    expect(at(added('claims'), 0).reported).toBe(reported);
    expect(stdout).toContain(`${reported} was assumed`);
    expect(stdout).not.toContain('reported-too-early');
  });
});

describe.each(FORMATS)('a path across the antimeridian in %s', (format) => {
  test.each<[what: string, basis: 'illustrative' | 'stated', middle: [number, number][]]>([
    [
      'cut on a segment',
      'illustrative',
      [
        [179.8, -17],
        [-178, -15.5],
      ],
    ],
    [
      'cut twice',
      'illustrative',
      [
        [-179, -17],
        [179, -16.3],
        [-178, -15.1],
      ],
    ],
    [
      'with a bend on it',
      'illustrative',
      [
        [179.8, -17],
        [180, -16],
        [-178, -15.5],
      ],
    ],
    [
      'along it',
      'illustrative',
      [
        [180, -17],
        [180, -16],
        [-178, -15.5],
      ],
    ],
    [
      'that is a track',
      'stated',
      [
        [179.123457, -17.654321],
        [-178.7, -15.333333],
      ],
    ],
  ])('%s stays as it was', (_, basis, middle) => {
    const path: [number, number][] = [[178.4, -18.1], ...middle, [-171.8, -13.8]];
    const own = compiled('antimeridian', ({ legs }) => {
      Object.assign(at(legs, 0), { basis, path, source: 'chart' });
    });
    const legs = round(own, format).added('legs');
    expect(legs).toHaveLength(1);
    expect(at(legs, 0).path).toEqual(path);
  });
});
