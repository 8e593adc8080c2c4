import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../src/core/story/parseStory';
import type { Issue, Story } from '../../../src/core/story/types';
import { alderSea } from '../../fixtures/alderSea';
import { at, type GoodStory, goodStory } from '../../fixtures/goodStory';

function compiled(json: unknown): Story {
  const result = parseStory(json, alderSea);
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.story;
}

function issuesOf(json: unknown): readonly Issue[] {
  const result = parseStory(json, alderSea);
  return result.ok ? result.warnings : result.issues;
}

const rulesOf = (json: unknown) =>
  issuesOf(json)
    .map(({ rule }) => rule)
    .sort();
const day = (ms: number) => new Date(ms).toISOString().replace('T00:00:00.000Z', '');
const spanOf = ({ span }: Story) => [day(span.start), day(span.end)];
const rounded = (extent: readonly number[]) => extent.map((degrees) => Number(degrees.toFixed(3)));

describe('good stories', () => {
  const names: GoodStory[] = ['antimeridian', 'complete', 'minimal', 'no-places'];
  test.each(names)('%s is compiled without a warning', (name) => {
    const result = parseStory(goodStory(name), alderSea);
    expect(result).toMatchObject({ ok: true, warnings: [] });
  });

  test('the compiled story is plain data', () => {
    const story = compiled(goodStory('complete'));
    expect(JSON.parse(JSON.stringify(story))).toEqual(story);
  });

  test('whichever of two claims says that they differ, both do', () => {
    const story = goodStory('complete') as { claims: { id: string; differsFrom?: string[] }[] };
    const [one, other] = story.claims as [{ id: string }, { id: string; differsFrom?: string[] }];
    const claims = story.claims.map((claim) => ({
      ...claim,
      differsFrom: claim === other ? [one.id] : [],
    }));
    const read = compiled({ ...story, claims }).claims;
    expect(read.find(({ id }) => id === one.id)?.differsFrom).toEqual([other.id]);
    expect(read.find(({ id }) => id === other.id)?.differsFrom).toEqual([one.id]);
    expect(read.flatMap(({ differsFrom }) => differsFrom)).toHaveLength(2);
  });

  test('dates are read, defaults filled in, nothing else is changed', () => {
    const story = compiled(goodStory('complete'));
    expect(story.legs[0]).toMatchObject({
      id: 'voyage',
      departed: { edtf: '2021-03-01', kind: 'single' },
      arrived: { edtf: '2021-03-04' },
      context: false,
    });
    expect(story.events.map(({ when }) => when?.approximate ?? null)).toEqual([true, null]);
    expect(story.claims[2]?.about).toBeNull();
    expect(story.sources.map(({ published }) => published?.edtf)).toEqual([
      '2021-03-18',
      undefined,
    ]);
    expect(story.changes[1]?.date.edtf).toBe('2021-03-20');
    expect(story.places[0]).toEqual({
      ...goodStory('complete').places?.[0],
      claims: [],
      context: false,
    });
    expect(story).not.toHaveProperty('$schema');
  });
});

describe('the span where the story gives none', () => {
  test('all dates of legs, events and reports, padded by a day at the least', () => {
    // 27 February to 18 March are 20 days; 5 % of them are one.
    expect(spanOf(compiled(goodStory('complete')))).toEqual(['2021-02-26', '2021-03-20']);
  });

  test('long stories are padded in proportion', () => {
    const story = goodStory('minimal');
    at(story.events, 0).when = '2018-01-01/2020-05-20';
    // 872 days: 5 % are 43.6, and both ends go to whole days outwards.
    expect(spanOf(compiled(story))).toEqual(['2017-11-18', '2020-07-05']);
  });

  test('an open end is where the last other date is', () => {
    expect(spanOf(compiled(goodStory('antimeridian')))).toEqual(['2019-07-31', '2019-08-22']);
  });

  test('without a date at all it is about the day the story was checked', () => {
    const story = goodStory('no-places');
    story.events = [];
    story.claims = [];
    story.checked = '2018-01-15';
    expect(spanOf(compiled(story))).toEqual(['2018-01-14', '2018-01-17']);
  });

  test('a span that is given is kept, in whole days', () => {
    const story = goodStory('complete');
    story.span = '2021-02/2021-04-10';
    expect(spanOf(compiled(story))).toEqual(['2021-02-01', '2021-04-11']);
  });
});

describe('the first view where the story gives none', () => {
  test('its places and paths, and the middle of the region at its end, with room', () => {
    expect(rounded(compiled(goodStory('complete')).home)).toEqual([23.04, -12.96, 32.96, -8.54]);
  });

  test('crosses the antimeridian where that is shorter', () => {
    const [west, south, east, north] = compiled(goodStory('antimeridian')).home;
    expect(west).toBeGreaterThan(east);
    expect(rounded([west, south, east, north])).toEqual([177.224, -19.276, -170.624, -12.624]);
  });

  test('a single place gets a degree all round', () => {
    expect(compiled(goodStory('minimal')).home).toEqual([39, -21, 41, -19]);
  });

  test('no place: the inhabited world', () => {
    expect(compiled(goodStory('no-places')).home).toEqual([-180, -60, 180, 75]);
  });

  test('a region stands in where there is nothing else', () => {
    const story = goodStory('minimal');
    const place = at(story.places, 0);
    place.precision = { kind: 'region', extent: [30, -25, 50, -15] };
    expect(rounded(compiled(story).home)).toEqual([27.6, -27.4, 52.4, -12.6]);
  });

  describe('a region beside places', () => {
    type File = ReturnType<typeof goodStory>;
    const withRegion = (half: number, use: (story: File) => void) => {
      const story = goodStory('complete');
      story.places?.push({
        ...at(story.places, 0),
        id: 'far-coast',
        at: [40, -10],
        precision: { kind: 'region', extent: [40 - half, -10 - half, 40 + half, -10 + half] },
      });
      at(story.claims, 0).places = [...(at(story.claims, 0).places ?? []), 'far-coast'];
      use(story);
      return rounded(compiled(story).home);
    };
    const without = rounded(compiled(goodStory('complete')).home);
    const ends = (story: File) => {
      const { path: _, ...leg } = at(story.legs, 0);
      story.legs?.push({ ...leg, id: 'onward', basis: 'none', to: 'far-coast' });
    };
    const stands = (story: File) => {
      const { leg: _, ...event } = at(story.events, 0);
      story.events?.push({ ...event, id: 'seen-there', place: 'far-coast' });
    };

    test('has its middle in view where a leg ends or an event stands', () => {
      for (const use of [ends, stands]) {
        const [west, , east] = withRegion(2, use);
        expect(west).toBeLessThan(24.1);
        expect(east).toBeGreaterThan(40);
        expect(east).toBeLessThan(42.1);
      }
    });

    test('is left out where neither is so', () => {
      expect(withRegion(2, () => {})).toEqual(without);
    });

    test('is pointed at where it is far larger than all else', () => {
      expect(withRegion(15, ends)).toEqual(without);
      expect(withRegion(15, stands)).not.toEqual(without);
    });

    test('is shown beside a single place, however large', () => {
      const story = goodStory('minimal');
      const [only] = story.places ?? [];
      if (!only) throw new Error('no place');
      story.places?.push({
        ...only,
        id: 'ocean',
        at: [60, -20],
        precision: { kind: 'region', extent: [50, -40, 70, 0] },
      });
      const event = at(story.events, 0);
      story.legs = [
        {
          ...at(goodStory('complete').legs, 0),
          id: 'out',
          strand: 'light',
          from: only.id,
          to: 'ocean',
          basis: 'none',
          claims: event.claims ?? [],
        },
      ];
      delete story.legs[0]?.path;
      const [west, , east] = compiled(story).home;
      expect(west).toBeLessThan(40);
      expect(east).toBeGreaterThan(60);
    });
  });

  test('context does not widen it', () => {
    const story = goodStory('minimal');
    story.places?.push({ ...at(story.places, 0), id: 'far-light', at: [90, 10], context: true });
    at(story.claims, 0).places = ['far-light'];
    expect(compiled(story).home).toEqual([39, -21, 41, -19]);
  });

  test('one that is given is kept', () => {
    const story = goodStory('complete');
    story.home = [170, -10, -170, 10];
    expect(compiled(story).home).toEqual([170, -10, -170, 10]);
  });
});

describe('all issues at once', () => {
  test('what has the wrong shape does not hide what else is wrong', () => {
    const story = goodStory('complete') as unknown as Record<string, Record<string, unknown>[]>;
    const place = at(story.places, 0);
    place.name = 7;
    place.at = [24, -100];
    const leg = at(story.legs, 0);
    leg.mode = 'se';
    leg.departed = '2021-02-30';
    leg.claims = ['c-nowhere'];
    at(story.events, 0).strand = 'grian';
    expect(rulesOf(story)).toEqual([
      'coordinates-swapped',
      'dangling-reference',
      'dangling-reference',
      'impossible-date',
      'unknown-value',
      'wrong-type',
    ]);
  });

  test('a list that is none says nothing of the ids that point into it', () => {
    const story = { ...goodStory('complete'), places: {} };
    expect(rulesOf(story)).toEqual(['wrong-type']);
  });

  test('an item that is no object is told, and the rest is checked', () => {
    const story = goodStory('complete') as unknown as Record<string, unknown[]>;
    story.events?.push(null, 7, [], 'x');
    at(story.legs as { to: string }[], 1).to = 'nowhere';
    expect(rulesOf(story)).toEqual(['dangling-reference', ...Array(4).fill('wrong-type')]);
  });

  test('without the aids the rest is checked all the same', () => {
    const story = goodStory('complete');
    at(story.legs, 0).path = [
      [24, -10],
      [30, -12],
    ];
    at(story.legs, 0).departed = '2021-02-30';
    const result = parseStory(story);
    expect(result.ok ? [] : result.issues.map(({ rule }) => rule)).toEqual(['impossible-date']);
  });
});

describe('names that mean something to JavaScript', () => {
  test('ids such as constructor are ids like any other', () => {
    const story = goodStory('minimal');
    at(story.places, 0).id = 'constructor';
    at(story.events, 0).place = 'constructor';
    at(story.claims, 0).id = 'toString';
    at(story.events, 0).claims = ['toString'];
    expect(compiled(story).events[0]).toMatchObject({ place: 'constructor', claims: ['toString'] });
  });

  test.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    '%s is no id that is there anyway',
    (id) => {
      const story = goodStory('minimal');
      at(story.events, 0).place = id;
      at(story.claims, 0).places = ['tern-head'];
      expect(rulesOf(story)).toEqual(['dangling-reference']);
    },
  );

  test('__proto__ is an unknown key wherever it stands', () => {
    const text = JSON.stringify(goodStory('minimal'))
      .replace('"kind":"site"', '"kind":"site","__proto__":{"context":true}')
      .replace('"title":"A light is lit"', '"title":{"en":"A light","__proto__":"x"}');
    const issues = issuesOf(JSON.parse(text));
    expect(issues.map(({ rule, path }) => [rule, path])).toEqual(
      expect.arrayContaining([
        ['unknown-key', ['places', 0, '__proto__']],
        ['unknown-key', ['title', '__proto__']],
      ]),
    );
    expect(issues).toHaveLength(2);
  });
});
