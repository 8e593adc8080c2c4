import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  checkSeeds,
  findSeeds,
  loadStories,
  StoryError,
} from '../../../src/build/pages/loadStories';
import { goodText } from '../../fixtures/goodStory';
import { ROOT } from '../../house/sourceFiles';

describe('loading the stories', () => {
  let seeds: string;
  beforeEach(() => {
    seeds = mkdtempSync(join(tmpdir(), 'waybill-seeds-'));
    vi.stubEnv('WAYBILL_SEEDS', seeds);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(seeds, { recursive: true });
  });
  const write = (slug: string, text: string) => {
    mkdirSync(join(seeds, slug));
    writeFileSync(join(seeds, slug, 'story.json'), text);
  };

  test('takes every folder with a story.json, by name', () => {
    write('birch', '{}');
    write('aspen', '{}');
    mkdirSync(join(seeds, 'empty'));
    writeFileSync(join(seeds, 'notes.md'), '');
    expect(findSeeds(ROOT).map(({ slug }) => slug)).toEqual(['aspen', 'birch']);
  });

  test('fails with the messages of the checker, with file, line and column', () => {
    write('aspen', '{\n  "format": 1,\n}');
    write('birch', '{ "format": 2 }');
    const load = () => loadStories(ROOT);
    expect(load).toThrow(StoryError);
    expect(load).toThrow(/aspen\/story\.json:\d+:\d+ {2}error/);
    expect(load).toThrow(/birch\/story\.json:1:13 {2}error/);
    expect(load).toThrow(/\d+ errors/);
  });

  test('sees the file of a live map come and go', () => {
    const root = mkdtempSync(join(tmpdir(), 'waybill-root-'));
    cpSync(join(ROOT, 'public/basemap'), join(root, 'public/basemap'), { recursive: true });
    cpSync(join(ROOT, 'seeds/basemap.json'), join(root, 'seeds/basemap.json'));
    const liveMap = '"liveMap": { "kind": "pmtiles", "url": "m.pmtiles", "credit": "Us" }';
    write('minimal', goodText('minimal').replace('"language"', `${liveMap},\n  "language"`));
    const rules = () => checkSeeds(root).flatMap(({ issues }) => issues.map(({ rule }) => rule));
    expect(rules()).toEqual(['live-map-missing']);
    writeFileSync(join(root, 'public/m.pmtiles'), '');
    expect(rules()).toEqual([]);
    rmSync(join(root, 'public/m.pmtiles'));
    expect(rules()).toEqual(['live-map-missing']);
    rmSync(root, { recursive: true });
  });

  test('warns of an id that is not the name of the folder, where it stands', () => {
    write('aspen', goodText('minimal'));
    const [{ issues } = { issues: [] }] = checkSeeds(ROOT);
    expect(issues).toMatchObject([
      { rule: 'id-unlike-folder', severity: 'warning', line: 3, column: 9 },
    ]);
    expect(issues[0]?.hint).toContain('/aspen/');
  });

  test('says so where there is none', () => {
    expect(() => loadStories(ROOT)).toThrow(/no story\.json/);
    vi.stubEnv('WAYBILL_SEEDS', join(seeds, 'nowhere'));
    expect(() => loadStories(ROOT)).toThrow(/no folder/);
  });

  test('knows a basemap as soon as it and its recipe are there, and no longer than that', () => {
    const root = mkdtempSync(join(tmpdir(), 'waybill-root-'));
    for (const folder of ['seeds', 'public/basemap'])
      mkdirSync(join(root, folder), { recursive: true });
    const made = (name: string) => {
      cpSync(join(ROOT, 'public/basemap/basemap.json'), join(root, `public/basemap/${name}.json`));
      const recipe = name === 'basemap' ? name : `basemap.${name}`;
      cpSync(join(ROOT, 'seeds/basemap.json'), join(root, `seeds/${recipe}.json`));
    };
    made('basemap');
    const text = goodText('minimal').replace('"language"', '"basemap": "far-away",\n  "language"');
    write('minimal', text);
    const rules = () => checkSeeds(root).flatMap(({ issues }) => issues.map(({ rule }) => rule));
    expect(rules()).toEqual(['unknown-basemap']);
    made('far-away');
    expect(rules()).toEqual([]);
    rmSync(join(root, 'seeds/basemap.far-away.json'));
    expect(rules()).toEqual(['unknown-basemap']);
    rmSync(root, { recursive: true });
  });

  test('compiles the stories of the project', () => {
    vi.stubEnv('WAYBILL_SEEDS', '');
    const { stories } = loadStories(ROOT);
    expect(stories.size).toBeGreaterThan(0);
    for (const story of stories.values()) expect(story.span.start).toBeLessThan(story.span.end);
  });
});
