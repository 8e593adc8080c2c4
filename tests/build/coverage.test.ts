import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkStoryText } from '../../src/build/check/checkStoryText';
import { align } from '../../src/build/coverage/align';
import { coverageOf } from '../../src/build/coverage/coverage';
import { printCoverage } from '../../src/build/coverage/printCoverage';
import { printFingerprints } from '../../src/build/coverage/printFingerprints';
import { readArticle } from '../../src/build/coverage/readArticle';
import { runCoverage, runFingerprint } from '../../src/build/coverage/run';
import type { Outcome } from '../../src/build/outcome';
import type { StoryInput } from '../../src/core/story/schema';
import type { Story } from '../../src/core/story/types';
import { at, goodStory } from '../fixtures/goodStory';

/** A made-up article, a paragraph an entry; 0 is the headline, 1 the caption. */
const ARTICLE = [
  'Grain on the move',
  'A ship at the pier (Photo: N. Body)',
  'The harbour master said that “grain” was loaded at the pier.',
  'A ship took it to the bay — and from there it went inland.',
  'Nobody paid much attention to the weather, which was fair.',
  'A spokesman said that the two ministers had met.',
];

const text = (paragraphs: readonly string[]) => `${paragraphs.join('\n\n')}\n`;
const without = (n: number) => ARTICLE.filter((_, i) => i !== n);
const instead = (n: number, other: string) => ARTICLE.map((one, i) => (i === n ? other : one));

function prints(article: string) {
  const read = readArticle(article);
  if (!read.ok) throw new Error(read.message);
  return read.paragraphs.map(({ n, print, words }) => ({ n, print, words }));
}

/** The complete fixture, its article with the prints of the one above. */
function storyWith(change: (story: StoryInput) => void = () => {}): Story {
  const file = goodStory('complete');
  at(file.sources, 0).paragraphs = prints(text(ARTICLE));
  change(file);
  const { story, issues } = checkStoryText(JSON.stringify(file), 'x.json');
  if (!story) throw new Error(JSON.stringify(issues));
  return story;
}

const story = storyWith();

function compare(copy: string, of: Story = story): Outcome & { stdout: string } {
  const outcome = runCoverage(of, 'copy.txt', { ok: true, text: copy });
  if (outcome.stdout === undefined) throw new Error(outcome.stderr);
  return { ...outcome, stdout: outcome.stdout };
}

/** State and number of each paragraph, in the order of the report. */
function states(copy: string): string[] {
  const read = readArticle(copy);
  if (!read.ok) throw new Error(read.message);
  const result = coverageOf(story, read.paragraphs);
  if (!result.ok) throw new Error(result.message);
  return result.coverage.paragraphs.map(
    ({ state, curated, copy: now }) => `${state} ${curated?.n ?? '-'} ${now?.n ?? '-'}`,
  );
}

const ALL_SAME = ['same 0 0', 'same 1 1', 'same 2 2', 'same 3 3', 'same 4 4', 'same 5 5'];

describe('the same text', () => {
  test.each([
    ['as it was curated', text(ARTICLE)],
    ['no blank lines', ARTICLE.join('\n')],
    ['lines of Windows', ARTICLE.join('\r\n\r\n')],
    ['a byte order mark', `\ufeff${text(ARTICLE)}`],
    ['straight quotes and short dashes', text(ARTICLE).replace(/[“”]/g, '"').replace(/—/g, '-')],
    ['other white space', text(ARTICLE).replaceAll(' ', '\u00a0 ')],
    ['capitals', text(ARTICLE).toUpperCase()],
    ['the caption twice', text(ARTICLE.flatMap((one, i) => (i === 1 ? [one, one] : [one])))],
    ['wrapped by hand', text(ARTICLE.map((one) => one.replaceAll(/(.{20}\S*) /g, '$1\n')))],
  ])('%s: exit 0', (_, copy) => {
    const { exitCode, stdout, stderr } = compare(copy);
    expect(stdout).toContain('The copy is the text that was curated: 6 paragraphs.');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: undefined });
  });

  test('paragraph by paragraph, with the claims it backs', () => {
    expect(states(text(ARTICLE))).toEqual(ALL_SAME);
    const { stdout } = compare(text(ARTICLE));
    expect(stdout.split('\n')).toEqual([
      'Article: "Grain on the move" (gazette)',
      'Story: kestrel-grain, version 1.1.0, checked 2021-04-02',
      '',
      '¶   0  same     4 words  (no claim)',
      '¶   1  same     8 words  (no claim)',
      '¶   2  same     11 words  c-loading',
      '¶   3  same     12 words  c-voyage, c-inland',
      '¶   4  same     10 words  (no claim)',
      '¶   5  same     9 words  c-meeting',
      '',
      'Nothing was taken from ¶ 0, ¶ 1, ¶ 4.',
      'The copy is the text that was curated: 6 paragraphs.',
    ]);
  });
});

describe('another text', () => {
  test('one word changed', () => {
    const copy = text(instead(3, at(ARTICLE, 3).replace('bay', 'cove')));
    expect(states(copy)).toEqual(ALL_SAME.with(3, 'changed 3 3'));
    const { exitCode, stdout } = compare(copy);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      '¶   3  differs  from the curated text: 12 words then, 12 in paragraph 3 of the copy  c-voyage, c-inland',
    );
    expect(stdout).toContain('check c-voyage: A ship took it to Kestrel Bay.');
    expect(stdout).not.toContain('check c-loading');
    expect(stdout).toMatch(/The copy is not the text that was curated: 1 changed; 5 the same\.$/);
  });

  test('a number changed alone', () => {
    const curated = storyWith((file) => {
      at(file.sources, 0).paragraphs = prints('More than 1,000 sacks');
    });
    expect(compare('More than 1,001 sacks', curated).exitCode).toBe(1);
    expect(compare('More than 1,000 sacks', curated).exitCode).toBe(0);
  });

  test('a paragraph missing', () => {
    const copy = text(without(2));
    expect(states(copy)).toEqual([
      'same 0 0',
      'same 1 1',
      'missing 2 -',
      'same 3 2',
      'same 4 3',
      'same 5 4',
    ]);
    const { exitCode, stdout } = compare(copy);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('¶   2  missing  from the copy: 11 words  c-loading');
    expect(stdout).toContain('check c-loading: Grain was loaded at Port Alder.');
  });

  test('the headline missing', () => {
    expect(states(text(without(0)))[0]).toBe('missing 0 -');
    expect(states(text(without(0))).slice(1)).toEqual(
      [1, 2, 3, 4, 5].map((n) => `same ${n} ${n - 1}`),
    );
  });

  test('a paragraph added, where it stands', () => {
    const copy = text(ARTICLE.toSpliced(4, 0, 'Advertisement: buy flour.'));
    expect(states(copy)).toEqual([...ALL_SAME.slice(0, 4), 'new - 4', 'same 4 5', 'same 5 6']);
    const { exitCode, stdout } = compare(copy);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      '¶   +  new      in the copy, as its paragraph 4: "advertisement: buy flour."\n',
    );
    expect(stdout).toContain('1 new; 6 the same.');
  });

  test('two paragraphs that change places around a third', () => {
    const copy = text(ARTICLE.with(2, at(ARTICLE, 4)).with(4, at(ARTICLE, 2)));
    expect(states(copy).filter((state) => state.startsWith('moved'))).toHaveLength(2);
    const { exitCode, stdout } = compare(copy);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('2 moved; 4 the same.');
    expect(stdout).not.toContain('check ');
  });

  test('one moved to the end', () => {
    const copy = text([...without(2), at(ARTICLE, 2)]);
    expect(states(copy)).toEqual([
      'same 0 0',
      'same 1 1',
      'moved 2 5',
      'same 3 2',
      'same 4 3',
      'same 5 4',
    ]);
    expect(compare(copy).stdout).toContain('¶   2  moved    now paragraph 5 of the copy; 11 words');
  });

  test('of two neighbours the one as long as before has changed, the other is missing', () => {
    const short = instead(4, 'Fair weather.');
    const curated = storyWith((file) => {
      at(file.sources, 0).paragraphs = prints(text(short));
    });
    const read = readArticle(
      text(short.with(3, at(short, 3).replace('bay', 'cove')).toSpliced(4, 1)),
    );
    if (!read.ok) throw new Error(read.message);
    const result = coverageOf(curated, read.paragraphs);
    if (!result.ok) throw new Error(result.message);
    expect(result.coverage.paragraphs.map(({ state }) => state)).toEqual([
      'same',
      'same',
      'same',
      'changed',
      'missing',
      'same',
    ]);
    const first = readArticle(text(short.with(4, 'Foul weather.').toSpliced(3, 1)));
    if (!first.ok) throw new Error(first.message);
    const other = coverageOf(curated, first.paragraphs);
    if (!other.ok) throw new Error(other.message);
    expect(other.coverage.paragraphs.map(({ state }) => state).slice(3)).toEqual([
      'missing',
      'changed',
      'same',
    ]);
  });

  test('another article altogether', () => {
    const { exitCode, stdout } = compare('Cheese\n\nCheese is made of milk.');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('no paragraph is the same');
  });

  test('what cannot be printed is escaped', () => {
    const { stdout } = compare(`${text(ARTICLE)}\u001b[31mred\u202e`);
    expect(stdout).toContain('"\\u001b[31mred\\u202e"');
    expect(stdout).not.toContain('\u001b');
  });
});

describe('the story', () => {
  test('every paragraph backs a claim', () => {
    const covered = storyWith((file) => {
      for (const [i, claim] of (file.claims ?? []).entries()) claim.paragraph = i;
      at(file.sources, 0).paragraphs = prints(text(ARTICLE.slice(0, 4)));
    });
    expect(compare(text(ARTICLE.slice(0, 4)), covered).stdout).toContain(
      'Every paragraph of the curated text backs a claim.',
    );
  });

  test('claims in no paragraph that there is', () => {
    const astray = storyWith((file) => {
      at(file.claims, 0).paragraph = 40;
      delete at(file.claims, 1).paragraph;
    });
    expect(compare(text(ARTICLE), astray).stdout).toContain(
      'Claims of the article in no paragraph that it has: c-loading (¶ 40), c-voyage (none).',
    );
    expect(compare(text(ARTICLE)).stdout).not.toContain('Claims of the article');
  });

  test('numbers that do not run on from nought stay the curated ones', () => {
    const sparse = storyWith((file) => {
      at(file.sources, 0).paragraphs = prints(text(ARTICLE)).slice(2);
    });
    expect(compare(text(ARTICLE.slice(2)), sparse).stdout).toContain(
      '¶   2  same     11 words  c-loading',
    );
  });

  test('no article, and no fingerprints: what to do', () => {
    const none = storyWith((file) => {
      delete file.article;
    });
    const bare = storyWith((file) => {
      delete at(file.sources, 0).paragraphs;
    });
    const run = (of: Story) => runCoverage(of, 'copy.txt', { ok: true, text: text(ARTICLE) });
    expect(run(none)).toMatchObject({ exitCode: 1 });
    expect(run(none).stderr).toContain('names no article');
    expect(run(bare).stderr).toContain('"gazette" keeps no fingerprints');
    expect(run(bare).stderr).toContain('--fingerprint');
  });
});

test('colour only where it is asked for', () => {
  const read = readArticle(text(without(5)));
  if (!read.ok) throw new Error(read.message);
  const result = coverageOf(story, read.paragraphs);
  if (!result.ok) throw new Error(result.message);
  expect(printCoverage(result.coverage)).not.toContain('\u001b');
  expect(printCoverage(result.coverage, { colour: true })).toContain('\u001b[31mmissing\u001b[0m');
});

describe('a copy that is none', () => {
  test.each([
    ['empty', '', 'The file is empty'],
    ['white space', ' \n\u00a0\n', 'The file is empty'],
    ['binary', 'GIF89a\u0000\u0001', 'not text'],
    ['a PDF', '%PDF-1.7\n…', 'a PDF'],
    ['a web page', '\n<!doctype html>\n<html><p>x</p></html>', 'a web page'],
    ['Rich Text', '{\\rtf1\\ansi x}', 'Rich Text'],
    ['a book', Array.from({ length: 5001 }, (_, i) => `Line ${i}`).join('\n'), 'at most 5000'],
  ])('%s', (_, copy, message) => {
    for (const outcome of [
      runCoverage(story, 'copy.txt', { ok: true, text: copy }),
      runFingerprint(story, 'copy.txt', { ok: true, text: copy }),
    ]) {
      expect(outcome.exitCode).toBe(1);
      expect(outcome.stdout).toBeUndefined();
      expect(outcome.stderr).toContain(message);
      expect(outcome.stderr).toMatch(/^copy\.txt:1:1 {2}error {2}.*\n {2}→ \S/);
    }
  });
});

describe('fingerprints to paste', () => {
  test('are JSON that the format takes, and hold nothing of the text', () => {
    const { stdout = '', stderr } = runFingerprint(story, 'a.txt', {
      ok: true,
      text: text(ARTICLE),
    });
    expect(JSON.parse(`{${stdout}}`)).toEqual({
      paragraphs: at(goodWithPrints().sources, 0).paragraphs,
    });
    expect(stdout).not.toMatch(/grain|ship/i);
    expect(stderr).toContain('"gazette"');
    expect(stderr).toContain('"grain on the move"');
  });

  test('without a story that can be read', () => {
    const outcome = runFingerprint(null, 'a.txt', { ok: true, text: 'Head' });
    expect(outcome).toMatchObject({ exitCode: 0, stdout: printFingerprints(prints('Head')) });
    expect(outcome.stderr).toContain('the source that is the article');
  });

  function goodWithPrints(): StoryInput {
    const file = goodStory('complete');
    at(file.sources, 0).paragraphs = prints(text(ARTICLE));
    return file;
  }
});

describe('align', () => {
  test('by equal letters', () => {
    const same = (a: string, b: string) =>
      align(a.length, b.length, (i, j) => (a[i] === b[j] ? 0 : Infinity))
        .filter(([i, j]) => i !== null && j !== null)
        .map(([i]) => a[i as number])
        .join('');
    expect(same('', '')).toBe('');
    expect(same('abc', '')).toBe('');
    expect(same('abcdef', 'abcdef')).toBe('abcdef');
    expect(same('abcdef', 'xbdyf')).toBe('bdf');
  });

  test('every row once, in order', () => {
    const pairs = align(3, 2, () => 1.5);
    expect(pairs.flatMap(([i]) => i ?? [])).toEqual([0, 1, 2]);
    expect(pairs.flatMap(([, j]) => j ?? [])).toEqual([0, 1]);
  });
});

test('the first story keeps prints of all 13 paragraphs, and they are numbered as its claims', () => {
  const file = new URL('../../seeds/najin-dunay/story.json', import.meta.url);
  const seed = JSON.parse(readFileSync(file, 'utf8')) as StoryInput;
  const article = seed.sources.find(({ id }) => id === seed.article);
  expect(article?.paragraphs?.map(({ n }) => n)).toEqual([...Array(13).keys()]);
  const numbers = seed.claims?.flatMap(({ paragraph }) => paragraph ?? []);
  expect(new Set(numbers)).toEqual(new Set(Array(13).keys()));
});
