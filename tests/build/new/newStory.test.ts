import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { basemapAids } from '../../../src/build/check/aids';
import { checkStoryText } from '../../../src/build/check/checkStoryText';
import { newStory } from '../../../src/build/new/newStory';
import { slugOf, slugProblem } from '../../../src/build/slug';
import { CERTAINTIES } from '../../../src/core/story/certaintyNames';
import { LEG_MODES } from '../../../src/core/story/legModes';
import { storySchema } from '../../../src/core/story/schema';
import { STRAND_LOOKS } from '../../../src/core/story/strandLooks';
import { ROOT } from '../../house/sourceFiles';

let seeds: string;
beforeEach(() => {
  seeds = mkdtempSync(join(tmpdir(), 'waybill-new-'));
});
afterEach(() => rmSync(seeds, { recursive: true }));

describe('a new story', () => {
  test('passes the checker without a word, under its own id', () => {
    const made = newStory(seeds, 'port-to-port');
    expect(made).toMatchObject({ ok: true, folder: join(seeds, 'port-to-port') });
    const text = readFileSync(join(seeds, 'port-to-port', 'story.json'), 'utf8');
    const { story, issues } = checkStoryText(text, 'story.json', basemapAids());
    expect(issues).toEqual([]);
    expect(story?.id).toBe('port-to-port');
    expect(story?.places).toHaveLength(5);
    for (const list of ['legs', 'events', 'claims', 'sources'] as const) {
      expect(story?.[list].length).toBeGreaterThan(1);
    }
  });

  test('names a schema that is there', () => {
    newStory(seeds, 'aspen');
    const file = join(seeds, 'aspen', 'story.json');
    const { $schema } = JSON.parse(readFileSync(file, 'utf8')) as { $schema: string };
    const schema = JSON.parse(readFileSync(resolve(seeds, 'aspen', $schema), 'utf8')) as object;
    expect(schema).toHaveProperty('properties.places');
  });

  test('has a README that explains every field of the format it uses, and the slug', () => {
    newStory(seeds, 'aspen');
    const readme = readFileSync(join(seeds, 'aspen', 'README.md'), 'utf8');
    expect(readme).toContain('seeds/aspen/story.json');
    expect(readme).not.toMatch(/<(?:slug|looks|modes|certainties)>/);
    for (const word of [...STRAND_LOOKS, ...LEG_MODES, ...CERTAINTIES]) {
      expect(readme).toContain(`\`${word}\``);
    }
    for (const field of Object.keys(storySchema.shape)) {
      expect(readme, field).toMatch(new RegExp(`\\b${field.replace('$', '\\$?')}\\b`));
    }
  });

  test('leaves what is there alone', () => {
    mkdirSync(join(seeds, 'aspen'));
    writeFileSync(join(seeds, 'aspen', 'mine.txt'), 'mine');
    expect(newStory(seeds, 'aspen')).toMatchObject({
      ok: false,
      message: expect.stringMatching(/already a folder/),
    });
    expect(readdirSync(join(seeds, 'aspen'))).toEqual(['mine.txt']);
  });

  test('tells where it cannot write', () => {
    writeFileSync(join(seeds, 'file'), '');
    expect(newStory(join(seeds, 'file'), 'aspen')).toMatchObject({
      ok: false,
      message: expect.stringMatching(/cannot be written/),
    });
  });
});

describe('slugs', () => {
  test.each(['a', 'port-to-port', '2024-bell', 'x'.repeat(64)])('%s is one', (slug) => {
    expect(slugProblem(slug)).toBeNull();
  });

  test.each([
    ['', /empty/, /port-to-port/],
    ['My Story', /address/, /Take "my-story"/],
    ['Über-Schiff', /address/, /Take "uber-schiff"/],
    ['../up', /address/, /Take "up"/],
    ['-x-', /address/, /Take "x"/],
    ['a--b', /address/, /Take "a-b"/],
    ['두만강', /address/, /Latin/],
    ['Stories', /address/, /Latin/],
    ...['stories', 'docs', 'embed', 'present', 'handout', 'reader', 'assets'].map(
      (name) => [name, /folder of the site/, /name of the story/] as const,
    ),
    ['x'.repeat(65), /65 characters/, /telling words/],
  ] as const)('%j is none', (slug, message, hint) => {
    expect(slugProblem(slug)?.message).toMatch(message);
    expect(slugProblem(slug)?.hint).toMatch(hint);
  });

  test('of any text', () => {
    expect(slugOf('Ångström — by sea, 2024!')).toBe('angstrom-by-sea-2024');
    expect(slugOf(`${'x'.repeat(63)} yz`)).toBe('x'.repeat(63));
  });
});

describe('npm run new', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/build/new/main.ts', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, WAYBILL_SEEDS: seeds },
    });

  test('says what it made and what to do next; a second time it refuses', () => {
    const first = run('aspen');
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toContain('npm run dev');
    const second = run('aspen');
    expect(second).toMatchObject({ status: 1, stdout: '' });
    expect(second.stderr).toMatch(/already a folder .*\n {2}→ /);
  }, 30_000);

  test.each([[[]], [['a', 'b']], [['--force']]])(
    '%j is answered with the usage',
    (args) => {
      const { status, stderr } = run(...args);
      expect(status).toBe(1);
      expect(stderr).toContain('Usage: npm run new -- <slug>');
    },
    30_000,
  );
});
