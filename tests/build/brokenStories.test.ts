import { readFileSync } from 'node:fs';
import { findNodeAtLocation, type JSONPath, parseTree } from 'jsonc-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { basemapAids } from '../../src/build/check/aids';
import { checkStoryText } from '../../src/build/check/checkStoryText';
import type { GeographyAids } from '../../src/core/story/aids';
import { seeded, wholeFrom } from '../core/scene/random';

const whole = readFileSync(new URL('../../seeds/rhosus/story.json', import.meta.url), 'utf8');
type Item = Record<string, unknown>;
type Broken = Record<string, Item[]>;

const LISTS = ['sources', 'places', 'legs', 'events', 'claims'] as const;
/** Ways in which a person breaks an item of a story; false: this item has nothing to break so. */
const SLIPS: Readonly<Record<string, (item: Item, list: string) => boolean>> = {
  'a key is missing': (item) => delete item.id,
  'a key is misspelt': (item) => {
    const [, key] = Object.keys(item);
    if (!key) return false;
    item[`${key}x`] = item[key];
    delete item[key];
    return true;
  },
  'an unknown key is there': (item) => put(item, 'colour', 'red'),
  'an id is used twice': (item, list) => list !== 'sources' && put(item, 'id', 'cities'),
  'text is a number': (item) => {
    const key = ['title', 'name', 'label', 'says'].find((one) => one in item);
    if (!key) return false;
    item[key] = 7;
    return true;
  },
  'a date does not exist': (item) => {
    const key = ['published', 'departed', 'arrived', 'when', 'reported'].find((one) => item[one]);
    if (!key) return false;
    item[key] = '2013-02-30';
    return true;
  },
  'a reference leads nowhere': (item) => {
    const key = ['strand', 'source', 'from'].find((one) => one in item);
    if (!key) return false;
    item[key] = 'nobody';
    return true;
  },
  'a list is a text': (item) => 'claims' in item && put(item, 'claims', 'c-loaded'),
  'a position lies off the Earth': (item) => 'at' in item && put(item, 'at', [190, 95]),
  'a path has a text in it': (item) => {
    if (!Array.isArray(item.path)) return false;
    item.path[1] = ['41 E', '42 N'];
    return true;
  },
};

function put(item: Item, key: string, value: unknown): true {
  item[key] = value;
  return true;
}

interface Case {
  readonly title: string;
  readonly text: string;
  readonly at: JSONPath;
}

/** A hundred stories, each broken in one place; the same hundred each time. */
function hundred(): Case[] {
  const random = seeded(7);
  const cases: Case[] = [];
  const slips = Object.entries(SLIPS);
  for (let i = 0; cases.length < 100; i++) {
    const [title, slip] = slips[i % slips.length] as (typeof slips)[number];
    const story = JSON.parse(whole) as Broken;
    const list = LISTS[wholeFrom(random, 0, LISTS.length)] as (typeof LISTS)[number];
    const items = story[list] as Item[];
    const index = wholeFrom(random, 0, items.length);
    if (!slip(items[index] as Item, list)) continue;
    const text = JSON.stringify(story, null, 2);
    if (cases.some((other) => other.text === text)) continue;
    cases.push({ title: `${list} ${index}: ${title}`, text, at: [list, index] });
  }
  return cases;
}

let aids: GeographyAids;
beforeAll(() => {
  aids = basemapAids();
});

describe('a hundred broken stories', () => {
  test.each(hundred().map((one) => [one.title, one] as const))('%s', (_, { text, at }) => {
    const { story, issues } = checkStoryText(text, 'story.json', aids);
    const errors = issues.filter(({ severity }) => severity === 'error');
    expect(story ?? null).toBeNull();
    expect(errors.length).toBeGreaterThan(0);
    for (const { message, hint } of errors) {
      expect(message.length).toBeGreaterThan(10);
      expect(hint.length).toBeGreaterThan(5);
    }
    const tree = parseTree(text);
    const node = tree && findNodeAtLocation(tree, at);
    if (!node) throw new Error('Nothing was broken');
    const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
    const [first, last] = [lineOf(node.offset), lineOf(node.offset + node.length)];
    expect(errors.some(({ line = 0 }) => line >= first && line <= last)).toBe(true);
  });
});
