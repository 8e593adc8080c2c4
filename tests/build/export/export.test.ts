import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runExport } from '../../../src/build/export/run';
import { EXPORTS } from '../../../src/core/export/formats';
import { DOWNLOADS } from '../../../src/views/claims/downloads';

const folder = mkdtempSync(join(tmpdir(), 'waybill-export-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => runExport(args);
const story = 'tests/fixtures/good/complete.json';

describe('npm run export', () => {
  test.each([
    ['kml', '<?xml'],
    ['gpx', '<?xml'],
    ['geojson', '{"type":"FeatureCollection"'],
    ['csv', '\ufeffid,'],
    ['json', '{\n  "format": 1'],
  ])('writes %s to the terminal', (format, start) => {
    const { exitCode, stdout, stderr } = run(story, '--as', format);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: undefined });
    expect(stdout?.slice(0, start.length)).toBe(start);
  });

  test('writes a file, of a story named by its folder, in a language', () => {
    const out = join(folder, 'out.kml');
    const said = run('najin-dunay', '--as', 'kml', '--out', out, '--language', 'ko');
    expect(said).toEqual({ exitCode: 0 });
    expect(readFileSync(out, 'utf8')).toContain('나진');
  });

  test.each([
    [[], /Usage/],
    [[story], /Say in which format: --as csv, json, geojson, kml or gpx/],
    [[story, '--as', 'klm'], /no format "klm"\.\n {2}→ Did you mean kml\?/],
    [[story, '--as', 'shapefile'], /→ Take csv, /],
    [[story, '--as', 'kml', '--to', 'x'], /Unknown option '--to'/],
    [['nowhere', '--as', 'kml'], /There is no story "nowhere"/],
    [['no/where.json', '--as', 'kml'], /There is no such file/],
    [['tests/fixtures/bad/bad-date.json', '--as', 'kml'], /bad-date\.json:73:18 {2}error/],
    [[story, '--as', 'kml', '--out', join(folder, 'no', 'x.kml')], /cannot be written/],
  ])('%j is answered in words', (args, said) => {
    const { exitCode, stderr } = run(...args);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

test('runs from the command line', () => {
  const args = ['--import', 'tsx', 'src/build/export/main.ts', story, '--as', 'gpx'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toBe(run(story, '--as', 'gpx').stdout);
}, 30_000);

test('the page offers every format', () => {
  expect(DOWNLOADS.map(([, file]) => file)).toEqual(Object.values(EXPORTS).map(({ file }) => file));
});
