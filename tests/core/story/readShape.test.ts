import { describe, expect, test } from 'vitest';
import { closestWord } from '../../../src/core/story/closestWord';
import { readShape } from '../../../src/core/story/readShape';
import { at, goodStory } from '../../fixtures/goodStory';

type Loose = Record<string, unknown>;

function issuesAfter(change: (story: Record<string, Loose[]>) => void) {
  const story = goodStory('complete') as unknown as Record<string, Loose[]>;
  change(story);
  const result = readShape(story);
  return result.ok ? [] : result.issues;
}

test.each([[[]], [5], ['a story'], [null]])('%j is no story: the hint says how to begin', (raw) => {
  const read = readShape(raw);
  const [issue] = read.ok ? [] : read.issues;
  expect(issue).toMatchObject({ rule: 'wrong-type', path: [] });
  expect(issue?.hint).toContain('npm run new -- <slug>');
});

describe('the words for what has the wrong shape', () => {
  test.each<[string, (story: Record<string, Loose[]>) => void, string, string, string]>([
    [
      'unknown key',
      (story) => {
        at(story.places, 0).nmae = 'x';
      },
      'unknown-key',
      'In place "port-alder": "nmae" is no key',
      'Did you mean "name"?',
    ],
    [
      'unknown key, nothing like it',
      (story) => {
        at(story.places, 0).temperature = 3;
      },
      'unknown-key',
      '"temperature"',
      'the keys here are id, name, kind',
    ],
    [
      'unknown key at the top',
      (story) => {
        story.palces = [];
      },
      'unknown-key',
      'In the story: "palces"',
      'Did you mean "places"?',
    ],
    [
      'unknown key in a precision',
      (story) => {
        at(story.places, 1).precision = { kind: 'circle', radiusKm: 3, radius: 3 };
      },
      'unknown-key',
      '"radius"',
      'Did you mean "radiusKm"? The keys here are kind, radiusKm.',
    ],
    [
      'unknown kind of precision',
      (story) => {
        at(story.places, 1).precision = { kind: 'disc', radiusKm: 3 };
      },
      'unknown-value',
      '"precision.kind" is "disc"',
      'Write point, circle or region.',
    ],
    [
      'number for a text',
      (story) => {
        at(story.claims, 0).source = 3;
      },
      'wrong-type',
      '"source" is the number 3, not a text in quotes',
      'The id of a source',
    ],
    [
      'text for a number',
      (story) => {
        at(story.places, 0).at = ['24', -10];
      },
      'wrong-type',
      '"at[0]" is the text "24", not a number',
      'a number',
    ],
    [
      'three coordinates',
      (story) => {
        at(story.places, 0).at = [24, -10, 0];
      },
      'too-long',
      'has 3 entries; it takes at most 2',
      '[longitude, latitude]',
    ],
    [
      'object for a position',
      (story) => {
        at(story.places, 0).at = { lat: -10, lon: 24 };
      },
      'wrong-type',
      'is an object { … }, not a list',
      '[longitude, latitude]',
    ],
    [
      'nothing for an item',
      (story) => {
        story.places?.push(null as unknown as Loose);
      },
      'wrong-type',
      'is null, not an object',
      'Remove it, or write it as an object { … }.',
    ],
    [
      'nothing for what must be there',
      (story) => {
        at(story.places, 0).precision = null;
      },
      'wrong-type',
      '"precision" is null',
      'Write it as an object { … }. How well',
    ],
    [
      'nothing for what may be left out',
      (story) => {
        at(story.legs, 0).bearing = null;
      },
      'wrong-type',
      '"bearing" is null',
      'leave the key out',
    ],
    [
      'a list too short',
      (story) => {
        at(story.legs, 0).path = [[1, 2]];
      },
      'too-short',
      '"path" has 1 entry',
      'Write at least 2. Positions',
    ],
    [
      'missing closed word',
      (story) => {
        delete at(story.claims, 0).certainty;
      },
      'missing-key',
      'In claim "c-loading": "certainty" is missing',
      'observed, stated, assessed',
    ],
    [
      'too long in one language',
      (story) => {
        at(story.places, 1).name = { en: 'x'.repeat(61) };
      },
      'too-long',
      '"name.en" has 61 characters, 1 more than the 60 allowed',
      'Shorten it by 1 character',
    ],
    [
      'no language tag',
      (story) => {
        at(story.places, 1).name = { English: 'Kestrel Bay' };
      },
      'bad-format',
      '"English" is no language tag',
      '"en"',
    ],
    [
      'a fraction of a paragraph',
      (story) => {
        at(story.claims, 0).paragraph = 1.5;
      },
      'wrong-type',
      '"paragraph" is the number 1.5, not a whole number',
      '0 is the headline',
    ],
    [
      'a number too great for JSON',
      (story) => {
        at(story.places, 0).at = [Number.POSITIVE_INFINITY, 0];
      },
      'wrong-type',
      'too large',
      'number',
    ],
    [
      'an id with a blank',
      (story) => {
        at(story.lines, 0).id = 'the river';
      },
      'bad-format',
      '"id" is "the river"',
      'letters, digits and hyphens',
    ],
    [
      'an item that is none',
      (story) => void story.events?.push(null as unknown as Loose),
      'wrong-type',
      '"events" number 3 is null',
      'Something that happened',
    ],
    [
      'a country in small letters',
      (story) => {
        at(story.places, 0).country = 'ald';
      },
      'bad-format',
      '"country" is "ald"',
      'in capitals',
    ],
    [
      'another version of the format',
      (story) => {
        story.format = 2 as unknown as Loose[];
      },
      'unknown-value',
      '"format" is 2',
      'Write 1.',
    ],
  ])('%s', (_, change, rule, message, hint) => {
    const issues = issuesAfter(change);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.rule).toBe(rule);
    expect(issues[0]?.message).toContain(message);
    expect(issues[0]?.hint).toContain(hint);
  });

  test.each([[null], [7], ['x'], [[]], [true]])('%j is no story', (json) => {
    const result = readShape(json);
    expect(result.ok ? [] : result.issues).toMatchObject([{ rule: 'wrong-type', path: [] }]);
  });

  test('an empty object lacks each key once', () => {
    const result = readShape({});
    const issues = result.ok ? [] : result.issues;
    expect(issues.map(({ path }) => path[0])).toEqual([
      'format',
      'id',
      'version',
      'checked',
      'language',
      'title',
      'standfirst',
      'strands',
      'sources',
    ]);
  });
});

describe('the closest word', () => {
  test.each([
    ['nmae', 'name'],
    ['Name', 'name'],
    ['departd', 'departed'],
    ['wehn', 'when'],
    ['xyz', null],
    ['', null],
    ['a'.repeat(1000), null],
  ])('%s → %s', (word, expected) => {
    expect(closestWord(word, ['name', 'departed', 'arrived', 'when'])).toBe(expected);
  });
});
