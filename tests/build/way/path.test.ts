import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { greatCircle as turfGreatCircle } from '@turf/turf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basemapAids } from '../../../src/build/check/aids';
import { checkStoryText } from '../../../src/build/check/checkStoryText';
import { newStory } from '../../../src/build/new/newStory';
import { CHANNELS } from '../../../src/build/way/channels';
import type { Coast } from '../../../src/build/way/coastTree';
import { embeddedCoast } from '../../../src/build/way/embeddedCoast';
import { greatCircle } from '../../../src/build/way/greatCircle';
import { runPath } from '../../../src/build/way/run';
import { seaWay } from '../../../src/build/way/seaWay';
import { distanceKm } from '../../../src/core/geo/distance';
import { lineKm, sampleLine } from '../../../src/core/geo/sampleLine';
import type { GeographyAids } from '../../../src/core/story/aids';
import type { Position } from '../../../src/core/story/types';

let aids: GeographyAids;
let coast: Coast;
beforeAll(() => {
  aids = basemapAids();
  coast = embeddedCoast(aids);
});

/** Kilometres over land of a line, its ends apart: a quay stands on land. */
function landKm(path: readonly Position[]): number {
  let km = 0;
  const [start, end] = [path[0] as Position, path[path.length - 1] as Position];
  for (const { position } of sampleLine(path, 1)) {
    if (distanceKm(position, start) > 5 && distanceKm(position, end) > 5 && aids.isLand?.(position))
      km++;
  }
  return km;
}

describe('a way along the water', () => {
  // Distances: about what sea distance tables have, less what a ship keeps off the shore.
  test.each<[string, Position, Position, number, number]>([
    ['across a sea', [-2.077, 57.144], [8.42, 55.47], 660, 720],
    ['round a peninsula', [10.2, 36.85], [23.62, 37.94], 1150, 1350],
    ['across 180°, the shorter way round', [178.42, -18.13], [-171.76, -13.83], 1130, 1200],
    ['through a strait that the coast has closed', [41.65, 41.65], [28.98, 41.01], 1050, 1150],
    ['by a canal', [29.8, 31.4], [33.5, 28.2], 600, 750],
    ['beyond the ice line, where the port is', [18.95, 69.65], [15.6, 78.23], 950, 1100],
    ['between the islands', [23.62, 37.94], [35.52, 33.9], 1120, 1250],
    ['to the next port of a coast', [35.82, 34.455], [35.52, 33.903], 66, 75],
  ])('%s', (_, from, to, least, most) => {
    const way = seaWay(coast, from, to);
    if (!way.ok) throw new Error(way.why);
    expect(way.path[0]).toEqual(from);
    expect(way.path.at(-1)).toEqual(to);
    expect(lineKm(way.path)).toBeGreaterThan(least);
    expect(lineKm(way.path)).toBeLessThan(most);
    expect(landKm(way.path)).toBeLessThanOrEqual(3);
    expect(seaWay(coast, from, to)).toEqual(way);
  });

  test('from far inland, or to a lake of its own, there is none', () => {
    const sea: Position = [-0.65, 35.8];
    expect(seaWay(coast, [37.6, 55.7], sea)).toEqual({ ok: false, why: 'from-inland' });
    expect(seaWay(coast, sea, [37.6, 55.7])).toEqual({ ok: false, why: 'to-inland' });
  });

  test('every channel begins in open water', () => {
    const isWet = ([longitude, latitude]: Position) =>
      [-0.05, 0, 0.05].some((dx) =>
        [-0.05, 0, 0.05].some((dy) => aids.countryAt?.([longitude + dx, latitude + dy]) === null),
      );
    for (const [name, { line, source }] of Object.entries(CHANNELS)) {
      expect(source, name).toMatch(/\S{3}/);
      expect(isWet(line[0] as Position) || isWet(line.at(-1) as Position), name).toBe(true);
    }
  });
});

describe('a great circle', () => {
  test('is what turf has, where turf has it', () => {
    const a: Position = [-5, 50];
    const b: Position = [-60, 45];
    const ours = greatCircle(a, b, 100);
    const theirs = turfGreatCircle([...a], [...b], { npoints: ours.length });
    for (const [i, at] of theirs.geometry.coordinates.entries()) {
      expect(distanceKm(at as unknown as Position, ours[i] as Position)).toBeLessThan(0.1);
    }
  });

  test.each<[string, Position, Position]>([
    ['across 180° eastward', [139.8, 35.6], [-122.4, 37.8]],
    ['across 180° westward', [-122.4, 37.8], [139.8, 35.6]],
    ['over a pole', [30, 70], [-150, 70]],
    ['to the point opposite', [30, 10], [-150, -10]],
    ['along the equator', [170, 0], [-170, 0]],
  ])('%s is the shortest line, in even steps', (_, a, b) => {
    const line = greatCircle(a, b, 200);
    expect(line[0]).toEqual(a);
    expect(line.at(-1)).toEqual(b);
    const steps = line.slice(1).map((to, i) => distanceKm(line[i] as Position, to));
    const sum = steps.reduce((km, step) => km + step, 0);
    expect(sum).toBeCloseTo(distanceKm(a, b), -1);
    expect(Math.max(...steps)).toBeLessThan(200.1);
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(12);
    for (const [longitude] of line) expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
  });
});

describe('npm run path', () => {
  const seeds = mkdtempSync(join(tmpdir(), 'waybill-path-'));
  const file = join(seeds, 'bell', 'story.json');
  afterAll(() => rmSync(seeds, { recursive: true }));
  const run = (...args: string[]) => runPath(args, () => ({ aids, coast }));
  const story = () => JSON.parse(readFileSync(file, 'utf8'));
  const leg = (id: string) =>
    story().legs.find((one: { readonly id: string }) => one.id === id) as Record<string, unknown>;
  const change = (id: string, fields: object) => {
    const changed = story();
    Object.assign(
      changed.legs.find((one: { readonly id: string }) => one.id === id),
      fields,
    );
    writeFileSync(file, JSON.stringify(changed, null, 2));
  };
  beforeAll(() => void newStory(seeds, 'bell'));

  test('gives a leg without a path one that the checker takes, and changes nothing else', () => {
    change('by-ship', { path: undefined });
    const before = story();
    const { exitCode, stdout } = run(file, 'by-ship');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^by-ship: \d+ positions, 6\d\d km; the straight way is 67\d km\./);
    expect(leg('by-ship')).toMatchObject({ basis: 'illustrative', mode: 'sea' });
    expect(checkStoryText(readFileSync(file, 'utf8'), file, aids).issues).toEqual([]);
    const after = story();
    delete after.legs[0].path;
    expect(after).toEqual(before);
  });

  test('only shows it, where asked to', () => {
    const text = readFileSync(file, 'utf8');
    const { exitCode, stdout } = run(file, 'by-ship', '--dry-run', '--great-circle');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('was not changed');
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('says where the line that it found crosses land', () => {
    change('by-ship', { from: 'copenhagen', path: undefined });
    expect(run(file, 'by-ship', '--great-circle', '--dry-run').stdout).toMatch(
      /sea-leg-crosses-land[\s\S]*crosses land at/,
    );
    change('by-ship', { from: 'aberdeen' });
  });

  test.each<[string, string[], object, RegExp]>([
    ['a leg that there is not', ['by-shipp'], {}, /no leg "by-shipp"[\s\S]*Did you mean "by-ship"/],
    ['a path that a source gives', ['by-ship'], { basis: 'stated', path: [[0, 1]] }, /is stated/],
    ['a train', ['by-ship'], { mode: 'rail', basis: 'none' }, /goes by "rail"[\s\S]*great-circle/],
    ['a place that there is not', ['by-ship'], { mode: 'sea', to: 'nowhere' }, /"from" and "to"/],
    ['no leg at all', [], {}, /Usage: npm run path/],
    ['an option that there is not', ['by-ship', '--fast'], {}, /--fast[\s\S]*Usage/],
  ])('refuses %s', (_, args, fields, message) => {
    change('by-ship', fields);
    const { exitCode, stderr } = run(file, ...args);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(message);
  });

  test('refuses a file that is not JSON, with its line', () => {
    writeFileSync(file, '{\n  "legs": [\n');
    expect(run(file, 'by-ship').stderr).toMatch(/story\.json:\d+:\d+/);
  });
});
