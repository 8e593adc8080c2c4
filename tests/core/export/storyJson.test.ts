import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkStoryText } from '../../../src/build/check/checkStoryText';
import { storyFile, storyJson } from '../../../src/core/export/storyJson';
import { storySchema } from '../../../src/core/story/schema';
import type { Story } from '../../../src/core/story/types';
import { at, goodText } from '../../fixtures/goodStory';
import { compiled } from './exported';

const seed = readFileSync(
  new URL('../../../seeds/najin-dunay/story.json', import.meta.url),
  'utf8',
);

/** The story of a text, and the rules that the text breaks. */
function checked(text: string): { story: Story; rules: string[] } {
  const { story, issues } = checkStoryText(text, 'x.json');
  if (!story) throw new Error(JSON.stringify(issues));
  return { story, rules: issues.map(({ rule }) => rule) };
}

describe.each([
  ['minimal', goodText('minimal')],
  ['complete', goodText('complete')],
  ['no-places', goodText('no-places')],
  ['antimeridian', goodText('antimeridian')],
  ['the first story', seed],
])('%s', (_, text) => {
  const first = checked(text);
  const written = storyJson(first.story);

  test('passes the checker with no new issue', () => {
    expect(checked(written).rules).toEqual(first.rules);
  });

  test('is the same story again', () => {
    expect(checked(written).story).toEqual(first.story);
    expect(storyJson(checked(written).story)).toBe(written);
  });

  test('has its dates as they were written', () => {
    const dates = (json: string) =>
      [
        ...json.matchAll(
          /"(?:when|about|reported|departed|arrived|published|date)": ("[^"]*"|null)/g,
        ),
      ].map((match) => match[0]);
    expect(dates(written).sort()).toEqual(dates(text).sort());
    expect(dates(written)).not.toEqual([]);
  });
});

test('keys come in the order of the format, none left out, none added', () => {
  // The seed has every key but these two.
  const liveMap = { kind: 'pmtiles', url: 'maps/a.pmtiles', credit: '© The makers' };
  const all = JSON.stringify({ ...JSON.parse(seed), basemap: 'a-region', liveMap });
  const written = storyFile(checked(all).story);
  const keys = Object.keys(written);
  expect(written).toMatchObject({ basemap: 'a-region', liveMap });
  const format = Object.keys(storySchema.shape);
  expect(keys).toEqual(format.filter((key) => key !== '$schema'));
});

test('fingerprints of the article go along', () => {
  const prints = storyFile(checked(seed).story).sources[0]?.paragraphs;
  expect(prints).toHaveLength(13);
});

test('a span past the years that can be written is worked out anew', () => {
  const story = compiled('minimal', (file) => {
    file.checked = '0001-01-02';
    for (const claim of file.claims ?? []) claim.reported = '0001-01-01';
    for (const event of file.events ?? []) event.when = '0001-01-01';
  });
  expect(storyFile(story).span).toBeUndefined();
  expect(checked(storyJson(story)).story.span).toEqual(story.span);
});

test('a text in several languages stays one', () => {
  const story = compiled('complete');
  expect(at(storyFile(story).places, 1).name).toEqual({ en: 'Kestrel Bay', fr: 'Baie du Faucon' });
});
