import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../src/core/story/parseStory';
import { at, goodStory } from '../../fixtures/goodStory';
import { issuesAfter, leg, rulesAfter } from '../../fixtures/issuesAfter';

describe('references', () => {
  test('an id of another kind is told as such', () => {
    const [issue] = issuesAfter((story) => {
      at(story.events, 0).place = 'voyage';
    });
    expect(issue?.message).toContain('which is a leg, not a place');
  });
});

describe('dates', () => {
  test.each([
    ['2021-3-4', '2021-03-04'],
    ['2021/03/04', '2021-03-04'],
    ['20210304', '2021-03-04'],
    ['04.03.2021', 'year first'],
  ])('%s: the hint says %s', (written, hint) => {
    const [issue] = issuesAfter((story) => {
      leg(story).arrived = written;
    });
    expect(issue).toMatchObject({ rule: 'bad-date', path: ['legs', 0, 'arrived'] });
    expect(issue?.hint).toContain(hint);
  });

  test('arriving on the day of departure, or perhaps, is no contradiction', () => {
    for (const arrived of [
      '2021-03-01',
      '2021-03',
      '2021-02/2021-03',
      '../2021-03-04',
      '[2021-02-01..2021-03-02]',
    ]) {
      expect(
        rulesAfter((story) => {
          leg(story).arrived = arrived;
        }),
      ).toEqual([]);
    }
  });

  test('of two dates that are wrong both are told', () => {
    expect(
      rulesAfter((story) => {
        leg(story).arrived = '2021-02-30';
        at(story.events, 0).when = '2021-13';
      }),
    ).toEqual(['impossible-date', 'impossible-date']);
  });
});

describe('an event dated apart from its claims', () => {
  const apart = (when: string, about: string, change: Record<string, unknown> = {}) =>
    rulesAfter((story) => {
      Object.assign(at(story.events, 0), { when, claims: ['c-loading'], ...change });
      Object.assign(at(story.claims, 0), { about });
    }).filter((rule) => rule === 'dated-apart');

  test.each([
    ['2021-03-12', '2021-03-02/2021-03-04'],
    ['2021-03-02', '2021-03-03'],
    ['2021-03-12/..', '2021-03-02'],
    ['2021-03-12~', '2020-09'],
  ])('%s is not %s', (when, about) => {
    expect(apart(when, about)).toEqual(['dated-apart']);
  });

  test.each([
    ['2021-03-03', '2021-03-02/2021-03-04'],
    ['2021-03-12', '2021-03'],
    ['2021-03-12', '[..2021-03-14]'],
    // What goes on from then begins as what it comes of ends.
    ['2021-03-03/..', '2021-03-02'],
    ['2021-03-04~', '2021-03-02'],
    ['2021-03-04', '2021-03-02?'],
  ])('%s may be %s', (when, about) => {
    expect(apart(when, about)).toEqual([]);
  });

  test('one claim that agrees is enough, and readers may be told of another date', () => {
    expect(apart('2021-03-02', '2021-02-20', { claims: ['c-loading', 'c-voyage'] })).toEqual([]);
    expect(apart('2021-03-12', '2021-02-20', { dateNote: 'By the log.' })).toEqual([]);
  });

  test('a leg is from its departure to its arrival', () => {
    const legAfter = (departed: string | undefined, arrived: string | undefined) =>
      issuesAfter((story) => {
        const { departed: _, arrived: __, ...rest } = leg(story);
        (story.legs ?? [])[0] = {
          ...rest,
          ...(departed && { departed }),
          ...(arrived && { arrived }),
        } as typeof rest;
      }).filter(({ rule }) => rule === 'dated-apart');
    expect(legAfter('2021-02-20', '2021-03-02')).toEqual([]);
    expect(legAfter('2021-02-20', undefined)).toEqual([]);
    expect(legAfter('2021-02-10', '2021-02-20')).toMatchObject([{ path: ['legs', 0, 'departed'] }]);
    expect(legAfter(undefined, '2021-02-20')).toMatchObject([{ path: ['legs', 0, 'arrived'] }]);
  });
});

describe('what is only expected', () => {
  const expected = (kind: 'event' | 'forecast') =>
    issuesAfter((story) => {
      Object.assign(at(story.claims, 0), { kind, about: '2021-04-01', reported: '2021-03-01' });
    });

  test('may be reported before its day, as a forecast and as nothing else', () => {
    expect(expected('forecast')).toEqual([]);
    const [issue, ...rest] = expected('event');
    expect(rest).toEqual([]);
    expect(issue).toMatchObject({ rule: 'reported-too-early', path: ['claims', 0, 'reported'] });
    expect(issue?.hint).toContain('"kind": "forecast"');
  });
});

describe('days that have not come', () => {
  test('a source, a change and the check itself are told of; what is only due is not', () => {
    const issues = issuesAfter((story) => {
      story.checked = '2023-11-24';
      at(story.changes, 0).date = '2023-11-24';
      at(story.sources, 0).published = '2023-11';
      leg(story, 1).when = '2021-03-05/2023-03-09';
    });
    const found = issues.filter(({ rule }) => rule === 'date-in-future');
    expect(found.map(({ path }) => path.join('.'))).toEqual([
      'checked',
      'changes.0.date',
      'sources.0.published',
    ]);
    for (const { severity } of found) expect(severity).toBe('warning');
  });

  test.each(['2022-01-01', '2022-01-02', '2022', '2021-12/2022-03', '../2022-05-01'])(
    '%s may have come already, somewhere on Earth',
    (checked) => {
      expect(
        rulesAfter((story) => {
          story.checked = checked;
        }),
      ).toEqual([]);
    },
  );

  test('without a day to go by nothing is said', () => {
    const story = goodStory('complete');
    story.checked = '2999-01-01';
    expect(parseStory(story)).toMatchObject({ ok: true, warnings: [] });
  });
});

describe('links', () => {
  const rulesOf = (url: string) =>
    rulesAfter((story) => {
      at(story.sources, 0).url = url;
    });
  test.each([
    'https://example.org',
    'http://example.org:8080/a?b=c#d',
    'HTTPS://EXAMPLE.ORG/%20',
    'https://пример.example/путь',
    'https://192.0.2.1/',
    'https://[2001:db8::1]/',
  ])('%s is good', (url) => expect(rulesOf(url)).toEqual([]));

  test.each([
    ['javascript:alert(1)', 'hostile-link'],
    ['JaVaScRiPt:alert(1)', 'hostile-link'],
    [' javascript:alert(1)', 'hostile-link'],
    ['java script:alert(1)', 'hostile-link'],
    ['data:text/html,x', 'hostile-link'],
    ['vbscript:x', 'hostile-link'],
    ['file:///etc/passwd', 'hostile-link'],
    ['https://example.org@evil.example/', 'hostile-link'],
    ['ftp://example.org', 'bad-link'],
    ['mailto:a@example.org', 'bad-link'],
    ['//example.org', 'bad-link'],
    ['example.org', 'bad-link'],
    ['/page', 'bad-link'],
    ['https://', 'bad-link'],
    ['https:///page', 'bad-link'],
    ['https:example.org', 'bad-link'],
    ['https://example.org/a b', 'bad-link'],
    ['https://example.org/"><script>', 'bad-link'],
    ['https://exa_mple..org', 'bad-link'],
  ])('%s is a %s', (url, rule) => expect(rulesOf(url)).toEqual([rule]));

  test('a tab inside the scheme, which browsers drop, is seen through', () => {
    expect(rulesOf('java\tscript:alert(1)')).toEqual(['control-character', 'hostile-link']);
  });
});

describe('the live map', () => {
  const rulesOf = (url: string, aids?: { hasFile: (name: string) => boolean }) => {
    const story = goodStory('complete');
    story.liveMap = { kind: 'style', url, credit: 'The makers' };
    const read = parseStory(story, aids);
    return (read.ok ? read.warnings : read.issues).map(({ rule }) => rule);
  };

  test.each([
    ['https://tiles.example/a.json', []],
    ['HTTP://tiles.example/a.json', ['live-map-insecure']],
    ['http://localhost.example/a.json', ['live-map-insecure']],
    ['http://127.0.0.1.example/a.json', ['live-map-insecure']],
    ['http://localhost:8080/a.json', []],
    ['http://127.0.0.1/a.json', []],
    ['http://[::1]:80/a.json', []],
    ['ftp://tiles.example/a.json', ['bad-link']],
  ])('%s: %j', (url, rules) => expect(rulesOf(url)).toEqual(rules));

  test('a file of the site is asked for, where that can be', () => {
    const asked: string[] = [];
    const hasFile = (name: string) => asked.push(name) > 1;
    expect(rulesOf('maps/a.json', { hasFile })).toEqual(['live-map-missing']);
    expect(rulesOf('maps/a.json', { hasFile })).toEqual([]);
    expect(rulesOf('maps/a.json')).toEqual([]);
    expect(asked).toEqual(['maps/a.json', 'maps/a.json']);
  });
});

describe('texts', () => {
  const titled = (title: string) =>
    issuesAfter((story) => {
      story.title = title;
    });

  test.each(['שלום, "עולם"', 'Zażółć', '나진', 'e\u0301', '👩‍👩‍👧', 'two\nlines', '\u200fا'])(
    '%j is a text like any other',
    (title) => expect(titled(title)).toEqual([]),
  );

  test('what a terminal would obey is shown as an escape', () => {
    const issues = titled('\u001b[31mred\u202e');
    expect(issues.map(({ rule }) => rule)).toEqual(['bidi-control', 'control-character']);
    for (const { message } of issues) {
      expect(message).toContain('\\u001b[31mred\\u202e');
      expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });

  test('a long text is cut in the message', () => {
    const [issue] = titled('😀'.repeat(500));
    expect(issue?.rule).toBe('too-long');
    expect(issue?.message.length).toBeLessThan(300);
    expect(issue?.message).not.toMatch(/\p{Cs}/u);
  });
});

describe('steps of a lesson', () => {
  const change =
    (index: number, to: object): Parameters<typeof rulesAfter>[0] =>
    (story) => {
      Object.assign(at(story.steps, index), to);
    };

  test.each<[string, number, object]>([
    ['a claim', 0, { claims: ['c-nobody'] }],
    ['what stands on the map', 1, { show: ['nowhere', 'port-alder'] }],
    ['a claim on the map', 1, { show: ['c-voyage', 'port-alder'] }],
    ['what is held back', 1, { hold: ['loading'] }],
    ['whose name is held back', 1, { holdNames: ['voyage'] }],
    ['what is to be found', 1, { find: 'voyage' }],
  ])('%s must be there', (_, index, to) => {
    expect(rulesAfter(change(index, to))).toEqual(['dangling-reference']);
  });

  test('the message names every kind that will do', () => {
    const [found] = issuesAfter(change(1, { show: ['voyag'] }));
    expect(found?.message).toContain('no place, leg or event has that id');
    expect(found?.hint).toBe('Did you mean "voyage"? Else add it to "places", "legs" or "events".');
  });

  test.each<[string, string, number, object]>([
    ['bad-date', 'no date', 0, { date: 'tomorrow' }],
    ['step-not-a-day', 'about a day', 0, { date: '2021-03-02~' }],
    ['step-not-a-day', 'two days', 0, { date: '2021-03-02/2021-03-03' }],
    ['bad-extent', 'a camera upside down', 0, { camera: [22, -7, 34, -14] }],
    ['duplicate-id', 'an id twice', 1, { id: 'step-voyage' }],
    ['unknown-value', 'an unknown clock', 0, { clock: 'told' }],
    ['too-long', 'a sentence for no screen', 0, { says: 'a'.repeat(121) }],
  ])('%s: %s', (rule, _, index, to) => {
    expect(rulesAfter(change(index, to))).toEqual([rule]);
  });
});
