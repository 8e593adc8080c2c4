/** Making a basemap for a region: what may be asked for, and what is said of what may not. */
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/build/basemap/config';
import { readRegion, regionName } from '../../../src/build/basemap/regionBox';
import { firstInterval, regionRecipe } from '../../../src/build/basemap/regionRecipe';
import { runBasemap } from '../../../src/build/basemap/run';

const config = readConfig('seeds/basemap.json');

function region(text: string) {
  const read = readRegion(text);
  if ('hint' in read) throw new Error(read.message);
  return read;
}

describe('a box', () => {
  test('in the west and south is read', () => {
    expect(region('-66,-56,-54,-50').parts).toEqual([[-66, -56, -54, -50]]);
    expect(regionName(region('-66,-56,-54,-50').box)).toBe('66w-56s-54w-50s');
    expect(regionName(region('5.5,50,8,53.25').box)).toBe('5-5e-50n-8e-53-25n');
  });

  test('across 180° is two parts that meet there', () => {
    expect(region('170,-50,-160,-10').parts).toEqual([
      [170, -50, 180, -10],
      [-180, -50, -160, -10],
    ]);
    expect(region('180,-50,-160,-10').parts).toEqual([[-180, -50, -160, -10]]);
  });

  test.each([
    ['136,40,128,46', '352° round the Earth', '--bbox=128,40,136,46'],
    ['10,60,20,50', 'upside down', '--bbox=10,50,20,60'],
    ['10,50,10.001,50.001', 'less than a kilometre', '100 km'],
    ['10,50,10,50', 'less than a kilometre', '100 km'],
    ['40,-170,50,-160', 'latitude of -170', '--bbox=-170,40,-160,50'],
    ['190,10,200,20', 'longitude of 190', '-170'],
    ['0,80,10,89', '85°', '--bbox=0,80,10,85'],
    ['1,2,3', 'four numbers', 'west,south,east,north'],
    ['a,b,c,d', 'four numbers', 'west,south,east,north'],
    ['', 'four numbers', 'west,south,east,north'],
  ])('%s cannot be meant', (text, message, hint) => {
    const read = readRegion(text);
    expect(read).toEqual({
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
  });
});

describe('a recipe', () => {
  test.each(['-6,35,37,47', '170,-50,-160,-10', '5,76,35,81', '12,55,13,56'])(
    'of %s has zones on the Earth, fine inside and coarser outside',
    (text) => {
      const asked = region(text);
      const km = firstInterval(asked);
      const { zones } = regionRecipe(asked, km, [], 'x.json');
      for (const { bbox, gridDeg, intervalKm } of zones) {
        const [west, south, east, north] = bbox;
        expect(west).toBeLessThan(east);
        expect(south).toBeLessThan(north);
        expect(Math.max(Math.abs(west), Math.abs(east))).toBeLessThanOrEqual(180);
        expect(Math.max(Math.abs(south), Math.abs(north))).toBeLessThanOrEqual(85);
        expect(gridDeg % config.gridDeg).toBeCloseTo(0, 9);
        expect(intervalKm).toBeLessThan(config.rest.intervalKm);
      }
      expect(zones[0]?.intervalKm).toBe(km);
      expect(zones.at(-1)?.intervalKm).toBeGreaterThan(km);
    },
  );

  test('of a small region keeps every vertex and every island', () => {
    const asked = region('12,55,13,56');
    expect(regionRecipe(asked, firstInterval(asked), [], 'x').zones[0]).toMatchObject({
      intervalKm: 0,
      minIslandKm2: 0,
      gridDeg: config.gridDeg,
    });
  });
});

describe('the command', () => {
  const run = (...args: string[]) =>
    runBasemap(args, {
      cache: 'none',
      source: () => {
        throw new Error('npm found no network.');
      },
      say: () => {},
    });

  test('takes a box that begins with a minus', () => {
    expect(run('--bbox', '-66,-50,-54,-56').stderr).toContain('upside down');
  });

  test.each([
    [['--bbox', '1,2,3,4', '--name', 'basemap'], 'of every story'],
    [['--bbox', '1,2,3,4', '--name', 'North Sea'], 'north-sea'],
    [['--name', 'nowhere-at-all'], '--bbox'],
    [['--box', '1,2,3,4'], 'Usage'],
    [['--bbox', '-180,-85,180,85'], 'no finer'],
    [['--bbox', '1,2,3,4'], 'npm found no network'],
  ])('%j is told what to do', (args, said) => {
    const { exitCode, stderr } = run(...args);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(said);
    expect(stderr).not.toContain('    at ');
  });
});
