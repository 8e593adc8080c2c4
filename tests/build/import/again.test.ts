import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { basemapAids } from '../../../src/build/check/aids';
import type { Additions } from '../../../src/build/import/intake';
import { runImport } from '../../../src/build/import/run';
import { exampleText } from '../../../src/build/new/newStory';

const folder = mkdtempSync(join(tmpdir(), 'waybill-import-again-'));
const story = join(folder, 'story.json');
const example = exampleText();
const aids = basemapAids();
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => writeFileSync(story, example));

const take = (file: string) => runImport([file, '--into', story], () => aids);
/** What stands in a list of the story behind what was there before. */
function added<K extends keyof Additions>(list: K): Additions[K] {
  const [before, after] = [example, readFileSync(story, 'utf8')].map(
    (text) => JSON.parse(text) as Additions,
  ) as [Additions, Additions];
  return after[list].slice(before[list].length) as Additions[K];
}

describe('a file that is taken in once more', () => {
  const table = join(folder, 'again.csv');
  writeFileSync(
    table,
    [
      'type,name,lon,lat,when,from,to,mode',
      'place,Kiel,10.14,54.33,2024-05-25,,,',
      'event,Customs,,,2024-05-26,,,',
      'leg,Onwards,,,,aberdeen,Kiel,rail',
    ].join('\n'),
  );

  test('adds nothing, and tells what was there', () => {
    expect(take(table).exitCode).toBe(0);
    expect(added('events')).toHaveLength(2);
    expect(added('legs')).toHaveLength(1);
    const once = readFileSync(story, 'utf8');
    const { exitCode, stdout } = take(table);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('Nothing was taken.');
    expect(stdout).toContain('line 2: the event kiel-event was there already');
    expect(stdout).toContain('line 3: the event customs-event was there already');
    expect(stdout).toContain('line 4: the leg onwards was there already');
    expect(readFileSync(story, 'utf8')).toBe(once);
  });

  test('adds what is new in it: another day is another event', () => {
    take(table);
    const later = join(folder, 'later.csv');
    writeFileSync(later, readFileSync(table, 'utf8').replace('2024-05-26', '2024-05-27'));
    expect(take(later).exitCode).toBe(0);
    expect(added('events').map(({ id }) => id)).toEqual([
      'kiel-event',
      'customs-event',
      'customs-event-2',
    ]);
  });
});

test('a story goes by the name of its folder, as in the other commands', () => {
  const file = join(folder, 'named.csv');
  writeFileSync(file, 'name,lon,lat\nKiel,10.14,54.33\n');
  const asked = (into: string) => runImport([file, '--into', into, '--dry-run'], () => aids);
  expect(asked('rhosus').stdout).toContain('seeds/rhosus/story.json was not changed.');
  expect(asked('no-such').stderr).toContain('seeds/no-such/story.json');
});
