import { describe, expect, test } from 'vitest';
import { checkStoryText } from '../../../src/build/check/checkStoryText';
import { parseStory } from '../../../src/core/story/parseStory';
import type { Issue, ParseResult } from '../../../src/core/story/types';
import { alderSea } from '../../fixtures/alderSea';
import { type GoodStory, goodStory, goodText } from '../../fixtures/goodStory';

/** Pseudo-random numbers in 0…1, the same on every run (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

/** What a careless or a wicked hand may put anywhere. */
const INTRUDERS: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => 0,
  () => -1,
  () => 1e308,
  () => Number.POSITIVE_INFINITY,
  () => '',
  () => ' ',
  () => [],
  () => ({}),
  () => [null, 1, 'x', {}, []],
  () => ({ id: 'x', kind: 'circle', at: 'x' }),
  () => JSON.parse('{"__proto__":{"id":"x"},"constructor":{"prototype":1}}') as unknown,
  () => 'constructor',
  () => '__proto__',
  () => '\u0000\u202e\ud800',
  () => 'javascript:alert(1)',
  () => '2021-02-30',
  () => '2021-04-01/2021-03-01',
  () => '[..]',
  () => 'x'.repeat(100_000),
  () => '-'.repeat(100_000),
  () => `${'a'.repeat(50)}!`,
  () => deep(500),
  () => Array.from({ length: 3000 }, (_, i) => [i % 180, i % 90]),
  () => [180, -90, -180, 90],
  () => [1e9, -1e9],
];

type Holder = Record<string | number, unknown>;

/** Every object and list inside a value, itself included. */
function holders(value: unknown): Holder[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Holder, ...Object.values(value).flatMap(holders)];
}

/** A good story with one to four things in it spoilt. */
function spoilt(seed: number): unknown {
  const roll = dice(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T;
  const names: readonly GoodStory[] = ['antimeridian', 'complete', 'minimal', 'no-places'];
  const story: unknown = goodStory(pick(names));
  for (let changes = 1 + Math.floor(roll() * 4); changes > 0; changes--) {
    const all = holders(story).filter((holder) => Object.keys(holder).length > 0);
    if (all.length === 0) break;
    const holder = pick(all);
    const key = pick(Object.keys(holder));
    switch (Math.floor(roll() * 4)) {
      case 0:
        if (Array.isArray(holder)) holder.splice(Number(key), 1);
        else delete holder[key];
        break;
      case 1:
        holder[pick(['x', 'idd', 'naem', 'toString', '\u202e'])] = pick(INTRUDERS)();
        break;
      case 2:
        // The value of another spot: often the right type in the wrong place.
        holder[key] = structuredClone(pick(Object.values(pick(all))));
        break;
      default:
        holder[key] = pick(INTRUDERS)();
    }
  }
  return story;
}

function expectTold(issues: readonly Issue[], what: string): void {
  for (const { message, hint, rule } of issues) {
    expect(message.trim(), `${what} ${rule}`).toMatch(/\S{3}/);
    expect(hint.trim(), `${what} ${rule}`).toMatch(/\S{3}/);
    expect(`${message}${hint}`, `${what} ${rule}`).not.toMatch(
      /undefined|\[object|[\p{Cc}\u202e]|\p{Cs}/u,
    );
  }
}

const issuesIn = (result: ParseResult) => (result.ok ? result.warnings : result.issues);

describe('300 spoilt stories', () => {
  const seeds = Array.from({ length: 300 }, (_, i) => i + 1);

  test('none makes the checker throw; every issue is told in words; all in bounded time', () => {
    const started = performance.now();
    let failed = 0;
    for (const seed of seeds) {
      const result = parseStory(spoilt(seed), alderSea);
      expectTold(issuesIn(result), `seed ${seed}`);
      if (!result.ok) failed++;
      if (!result.ok) expect(result.issues.some(({ severity }) => severity === 'error')).toBe(true);
    }
    // Most of what can be done to a story is wrong; a test that spoilt nothing would show.
    expect(failed).toBeGreaterThan(200);
    expect(performance.now() - started).toBeLessThan(60_000);
  }, 90_000);

  test('as text, every issue has a line and a column inside the file', () => {
    for (const seed of seeds.filter((n) => n % 5 === 0)) {
      const text = JSON.stringify(spoilt(seed), null, 1);
      const { issues } = checkStoryText(text, 'x.json', alderSea);
      expectTold(issues, `seed ${seed}`);
      const lines = text.split('\n');
      for (const { line = 0, column = 0 } of issues) {
        expect(lines[line - 1]?.length ?? -1, `seed ${seed}`).toBeGreaterThanOrEqual(column - 1);
        expect(column).toBeGreaterThan(0);
      }
    }
  }, 60_000);
});

test('text cut off or garbled anywhere never throws, and is always an error or whole', () => {
  const text = goodText('minimal');
  const roll = dice(7);
  for (let n = 0; n < 300; n++) {
    const cut = Math.floor(roll() * text.length);
    const put = ['', '"', '{', ']', ',', '\\', '/*', '\u0000', '<', '\ufeff'][n % 10] as string;
    const garbled =
      n % 2 === 0 ? text.slice(0, cut) + put : text.slice(0, cut) + put + text.slice(cut);
    const { story, issues } = checkStoryText(garbled, 'x.json');
    expectTold(issues, JSON.stringify(garbled.slice(cut - 5, cut + 5)));
    expect(story === undefined).toBe(issues.some(({ severity }) => severity === 'error'));
  }
});

describe('large files', () => {
  test('20,000 items with an issue each take seconds, not minutes', () => {
    const story = goodStory('minimal') as { events: unknown[]; claims: unknown[] };
    for (let i = 0; i < 10_000; i++) {
      story.events.push({ ...(story.events[0] as object), id: `e-${i}`, place: `nowhere-${i}` });
      story.claims.push({ ...(story.claims[0] as object), id: 'c-lit' });
    }
    // A check that looks at all items for each would take ten minutes.
    const started = performance.now();
    const { issues } = checkStoryText(JSON.stringify(story), 'x.json', alderSea);
    expect(issues).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(30_000);
  }, 60_000);

  test('an object with 20,000 unknown keys', () => {
    const story: Record<string, unknown> = { ...goodStory('minimal') };
    for (let i = 0; i < 20_000; i++) story[`key-${i}`] = i;
    const started = performance.now();
    const { issues } = checkStoryText(JSON.stringify(story), 'x.json');
    expect(issues).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(30_000);
  }, 60_000);
});
