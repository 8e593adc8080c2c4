import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { basemapAids } from '../../../src/build/check/aids';
import { checkStoryText } from '../../../src/build/check/checkStoryText';
import type { Additions } from '../../../src/build/import/intake';
import { runImport } from '../../../src/build/import/run';
import { EXPORTS, type ExportFormat } from '../../../src/core/export/formats';
import { LEG_MODES } from '../../../src/core/story/legModes';
import { seedStory } from '../../core/export/exported';
import { ROOT } from '../../house/sourceFiles';

const folder = mkdtempSync(join(tmpdir(), 'waybill-import-'));
const story = join(folder, 'story.json');
const example = readFileSync(join(ROOT, 'src/build/new/example/story.json'), 'utf8');
const aids = basemapAids();
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => writeFileSync(story, example));

const fixture = (name: string) => join(ROOT, 'tests/fixtures/import', name);
const take = (file: string, ...options: string[]) =>
  runImport([file, '--into', story, ...options], () => aids);
const before = JSON.parse(example) as Additions;
/** What stands in a list of the story behind what was there before. */
function added<K extends keyof Additions>(list: K): Additions[K] {
  const after = JSON.parse(readFileSync(story, 'utf8')) as Additions;
  return after[list].slice(before[list].length) as Additions[K];
}
const errors = () =>
  checkStoryText(readFileSync(story, 'utf8'), story, aids).issues.filter(
    ({ severity }) => severity === 'error',
  );

describe('a table, its columns mapped', () => {
  const columns = ['Port of call=name', 'Länge=lon', 'Breite=lat', 'Sure=certainty'];
  const mapped = columns.flatMap((pair) => ['--map', pair]);

  test.each([
    ['dmy', '2024-05-04'],
    ['mdy', '2024-04-05'],
  ])('a date that may be read two ways is read as --dates %s says', (order, when) => {
    const refused = take(fixture('ports.csv'), ...mapped).stdout;
    expect(refused).toContain('--dates dmy (the day) or --dates mdy (the month)');
    writeFileSync(story, example);
    take(fixture('ports.csv'), ...mapped, '--dates', order);
    expect(added('events').map((event) => event.when)).toContain(when);
  });

  test('becomes places and events, with a report of what could not be taken', () => {
    const { exitCode, stdout } = take(fixture('ports.csv'), ...mapped);
    expect(exitCode).toBe(0);
    expect(errors()).toEqual([]);
    expect(added('places').map(({ name, at }) => [name, at])).toEqual([
      ['Esbjerg; the old harbour', [8.42, 55.47]],
      ['Kiel', [10.14, 54.33]],
      ['Kiel Quay', [10.15, 54.34]],
    ]);
    expect(added('events').map(({ title, when, place }) => [title, when, place])).toEqual([
      ['Aberdeen', '2024-05-02', 'aberdeen'],
      ['Kiel', '2024-05-25', 'kiel'],
      ['Nowhere', '2024-05-11', undefined],
    ]);
    expect(added('claims')[0]).toMatchObject({
      says: 'Loaded at the north quay.',
      chain: ['harbour office', 'Gazette'],
      certainty: 'observed',
      reported: '2024-05-20',
      source: 'import-ports-csv',
    });
    expect(stdout).toContain('line 3: "04/05/2024" may be the 4th of month 5');
    expect(stdout).toContain('line 4: certainty "rumoured" became stated');
    expect(stdout).toContain('line 5: It has no name.');
    expect(stdout).toMatch(/line 6: .*is not on Earth/);
    expect(stdout?.match(/line 6: /g)).toHaveLength(1);
    expect(stdout).toContain('Not looked at: Draught');
  });

  test('what is of the article is no context; the rest is', () => {
    take(fixture('ports.csv'), ...mapped);
    expect(added('events').every(({ context }) => context)).toBe(true);
    expect(added('sources')).toHaveLength(1);
    writeFileSync(story, example);
    take(fixture('ports.csv'), ...mapped, '--source', 'article');
    expect(added('events').some(({ context }) => context)).toBe(false);
    expect(added('sources')).toEqual([]);
    expect(added('claims')[0]).toMatchObject({ source: 'article', reported: '2024-05-14' });
  });

  test('no date is lost or made up in silence; positions may be in degrees and minutes', () => {
    const file = join(folder, 'calls.csv');
    writeFileSync(
      file,
      `name;lat;lon;Arrived
Grytviken;54°16'53"S;36°30'30"W;3/9/1916
Plymouth;50,3650 N;4,1420 W;1914-08-08
South;-95.1;-40;
Odd;north;4;
`,
    );
    const { stdout } = take(file);
    expect(added('places').map(({ at }) => at)).toEqual([
      [-36.508333, -54.281389],
      [-4.142, 50.365],
    ]);
    expect(stdout).toContain('line 2, line 3: the date "arrived" was not taken');
    expect(stdout).toContain('line 2: "3/9/1916" may be');
    expect(stdout).toMatch(/nothing says when it became known; \S+ was assumed. Give --reported/);
    expect(stdout).toContain('line 4: Its latitude "-95.1" is not on Earth.');
    expect(stdout).toContain(
      'line 5: Its position cannot be read: longitude "4", latitude "north"',
    );
    writeFileSync(story, example);
    expect(take(file, '--reported', '1917').stdout).not.toContain('was assumed');
  });

  test('rows with two ends are legs without a path', () => {
    const file = join(folder, 'legs.csv');
    writeFileSync(
      file,
      'from,to,mode,departed,bearing\nEsbjerg,København,rail,2024-05-07,85\nEsbjerg,Utopia,rail,,\nEsbjerg,Odense,camel,,\n',
    );
    const { stdout } = take(file);
    expect(added('legs')).toMatchObject([
      {
        label: 'Esbjerg – Copenhagen',
        from: 'esbjerg',
        to: 'copenhagen',
        mode: 'rail',
        basis: 'none',
        bearing: 85,
        departed: '2024-05-07',
      },
    ]);
    expect(added('legs')[0]).not.toHaveProperty('path');
    expect(stdout).toContain('line 3: It goes to "Utopia", but no place');
    expect(stdout).toContain('line 4: It goes by "camel"');
  });

  test('what stood in the file stays as it was written', () => {
    take(fixture('ports.csv'), ...mapped);
    const lines = readFileSync(story, 'utf8').split('\n');
    const missing = example.split('\n').filter((line) => !lines.includes(line.replace(/$/, '')));
    // A comma after what was the last entry of a list.
    expect(missing.filter((line) => !lines.includes(`${line},`))).toEqual([]);
  });
});

describe('files of other programs', () => {
  test('GPX: a recorded track is stated, a route illustrative; a broken point is told of', () => {
    const { exitCode, stdout } = take(fixture('track.gpx'), '--mode', 'sea');
    expect(exitCode).toBe(0);
    expect(errors()).toEqual([]);
    expect(added('legs')).toMatchObject([
      {
        label: 'Sailed',
        from: 'aberdeen',
        to: 'esbjerg',
        basis: 'stated',
        departed: '2024-05-02',
        arrived: '2024-05-04',
        source: 'import-track-gpx',
      },
      { label: 'Planned', basis: 'illustrative' },
    ]);
    expect(added('sources')[0]?.title).toBe('Crossing of the Bell');
    expect(stdout).toContain('wpt "Broken": It has no position.');
  });

  test('GPX: a round is no leg, and leaves no place behind', () => {
    const file = join(folder, 'round.gpx');
    const points = [0, 0.01, 0.02, 0.01, 0].map(
      (by) => `<trkpt lat="${55 + by}" lon="${8 - by}"/>`,
    );
    const track = `<trk><name>\n Round the bay </name><trkseg>${points.join('')}</trkseg></trk>`;
    writeFileSync(file, `<gpx version="1.1" creator="A watch">${track}</gpx>`);
    const { exitCode, stdout } = take(file, '--mode', 'road');
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^Nothing was taken\./);
    expect(stdout).toContain('feature 1 "Round the bay": The leg "round-the-bay" goes from');
    expect(readFileSync(story, 'utf8')).toBe(example);
  });

  test('a leg is refused where nothing says how it goes', () => {
    const { exitCode, stdout } = take(fixture('track.gpx'));
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`→ Say it: --mode ${LEG_MODES.join(' or --mode ')}.`);
    expect(readFileSync(story, 'utf8')).toBe(example);
  });

  test('KML: dates, areas and lines; HTML becomes text; a ship across land is told of', () => {
    const { stdout } = take(fixture('tour.kml'), '--mode', 'sea');
    expect(errors()).toEqual([]);
    expect(added('places')).toMatchObject([
      { name: 'Off Jutland', kind: 'region', precision: { extent: [6.2, 55.9, 7.6, 56.7] } },
    ]);
    expect(added('events')).toMatchObject([
      { title: 'Aberdeen', when: '2024-05-02', text: 'Loaded here & sealed.' },
      { title: 'Off Jutland', when: '2024-05-03/..' },
    ]);
    expect(added('legs')).toMatchObject([
      { label: 'The crossing', when: '2024-05-02/2024-05-04' },
      { label: 'Straight through' },
    ]);
    expect(stdout).toMatch(
      /To look at:\n {2}feature 5 "Straight through": .*crosses land at \[-2\.\d+, 57\.\d+\]/,
    );
    expect(stdout).not.toContain('Not taken:');
  });

  test('GeoJSON: across the antimeridian a line stays one leg', () => {
    const { stdout } = take(fixture('quays.geojson'), '--mode', 'sea');
    expect(errors()).toEqual([]);
    expect(added('places').map(({ at }) => at)).toEqual([
      [178.9, -18.5],
      [-171.9, -13.5],
    ]);
    expect(added('legs')).toMatchObject([{ from: 'coral-quay', to: 'breadfruit-roads' }]);
    expect(added('legs')[0]?.path).toHaveLength(5);
    expect(stdout).toContain('kind "harbour" became site');
  });

  test('a path longer than a story may have is simplified, and that is told', () => {
    const file = join(folder, 'long.geojson');
    const coordinates = Array.from({ length: 20_000 }, (_, i) => [
      2 + i / 10_000,
      56 + Math.sin(i / 50) / 100,
    ]);
    writeFileSync(file, JSON.stringify({ type: 'LineString', coordinates }));
    const { stdout } = take(file, '--mode', 'sea');
    expect(errors()).toEqual([]);
    expect(stdout).toMatch(/its path of 20000 positions was simplified to \d+/);
    expect(added('legs')[0]?.path?.length).toBeLessThanOrEqual(5000);
    expect(added('legs')[0]?.path?.length).toBeGreaterThan(300);
  });
});

describe.each(['geojson', 'kml', 'gpx'] as const)(
  'what went out as %s comes in again',
  (format) => {
    test('with names, dates and certainty', () => {
      const own = seedStory();
      const file = join(folder, EXPORTS[format as ExportFormat].file.replace('story', 'again'));
      writeFileSync(file, EXPORTS[format as ExportFormat].write(own, 'en'));
      const { exitCode, stdout } = take(file);
      expect(exitCode, stdout).toBe(0);
      expect(errors()).toEqual([]);
      const claims = new Map(added('claims').map((claim) => [claim.id, claim]));
      const sureOf = (item: { claims?: string[] | undefined }) =>
        (item.claims ?? []).map((id) => claims.get(id)?.certainty)[0];
      const points = own.places.filter(({ precision }) => precision.kind !== 'region');
      const legs = own.legs.filter(({ path }) => path);
      // GPX holds neither regions nor what has no line.
      const expected =
        format === 'gpx' ? { places: points, legs } : { places: own.places, legs: own.legs };
      expect(
        added('places')
          .map(({ id }) => id)
          .sort(),
      ).toEqual(expect.arrayContaining(expected.places.map(({ id }) => id).sort()));
      for (const leg of expected.legs) {
        const found = added('legs').find(({ id }) => id === leg.id);
        expect(found).toMatchObject({
          from: leg.from,
          to: leg.to,
          mode: leg.mode,
          basis: leg.basis,
        });
        expect(found?.when).toBe(leg.when?.edtf);
        expect(found?.path ?? null).toEqual(leg.path ?? null);
      }
      const events =
        format === 'gpx'
          ? own.events.filter(({ place }) => points.some(({ id }) => id === place))
          : own.events;
      expect(events.length).toBeGreaterThan(3);
      const least = ['observed', 'stated', 'assessed', 'believed', 'unnamed', 'inferred'];
      for (const event of events) {
        const found = added('events').find(({ id }) => id === event.id);
        expect(found?.when ?? null).toBe(event.when?.edtf ?? null);
        expect(found?.place).toBe(event.place);
        const sure = event.claims.map(
          (id) => own.claims.find((claim) => claim.id === id)?.certainty ?? '',
        );
        const worst = sure.sort((a, b) => least.indexOf(b) - least.indexOf(a))[0];
        expect(found && sureOf(found)).toBe(worst);
      }
    });
  },
);

describe('npm run import', () => {
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, '{ "format": 1');
  const files = {
    'bad.geojson': '{ "type": "FeatureCollection"',
    'other.geojson': '{ "hello": 1 }',
    'bad.kml': '<kml><Document>',
    'other.kml': '<gpx></gpx>',
    'empty.gpx': '',
    'quote.csv': 'name,lon,lat\n"Pier,1,2\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

  test.each([
    ['nowhere.csv', [], /There is no such file/],
    ['story.shp', [], /\n {2}→ Give a file that ends in \.csv/],
    ['bad.geojson', [], /not valid JSON/],
    ['other.geojson', [], /no GeoJSON/],
    ['bad.kml', [], /not valid XML/],
    ['other.kml', [], /first element is <gpx>/],
    ['empty.gpx', [], /not valid XML/],
    ['quote.csv', [], /cannot be read.*\n {2}→ Look for a double quote/],
    [
      'other.geojson',
      ['--mode', 'camel'],
      /--mode "camel" is not known\.\n {2}→ Take sea, rail, road or air/,
    ],
    ['other.geojson', ['--map', 'a=nmae'], /Did you mean name\?/],
    ['other.geojson', ['--map', 'name'], /maps nothing/],
    ['other.geojson', ['--strand', 'bel'], /Did you mean "bell"\?/],
    ['other.geojson', ['--plus-minus-km', 'x'], /no distance/],
    ['other.geojson', ['--reported', '04/05/2024'], /may be the 4th/],
    ['other.geojson', ['--frob'], /Unknown option/],
  ])('%s %j is answered in words', (name, options, said) => {
    const { exitCode, stderr } = take(join(folder, name), ...options);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(readFileSync(story, 'utf8')).toBe(example);
  });

  test('a column that is not there, and a story that is broken', () => {
    expect(take(fixture('ports.csv'), '--map', 'Port of cal=name').stderr).toContain(
      'Did you mean "Port of call"?',
    );
    const { stderr } = runImport([fixture('ports.csv'), '--into', broken], () => aids);
    expect(stderr).toMatch(/broken\.json:1:\d+ {2}error[\s\S]*Mend the story first/);
  });

  test('--dry-run writes nothing', () => {
    const { exitCode, stdout } = take(fixture('tour.kml'), '--mode', 'sea', '--dry-run');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('was not changed');
    expect(readFileSync(story, 'utf8')).toBe(example);
  });

  test('runs from the command line', () => {
    const args = ['--import', 'tsx', 'src/build/import/main.ts', fixture('tour.kml')];
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...args, '--into', story, '--mode', 'sea'],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('2 events: aberdeen-event, off-jutland-event');
  }, 30_000);
});
