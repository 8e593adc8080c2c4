import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findSeeds, loadStories, StoryError } from '../../../src/build/pages/loadStories';
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

  test('says so where there is none', () => {
    expect(() => loadStories(ROOT)).toThrow(/no story\.json/);
    vi.stubEnv('WAYBILL_SEEDS', join(seeds, 'nowhere'));
    expect(() => loadStories(ROOT)).toThrow(/no folder/);
  });

  test('compiles the stories of the project', () => {
    vi.stubEnv('WAYBILL_SEEDS', '');
    const { stories } = loadStories(ROOT);
    expect(stories.size).toBeGreaterThan(0);
    for (const story of stories.values()) expect(story.span.start).toBeLessThan(story.span.end);
  });
});
