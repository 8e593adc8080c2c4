import { describe, expect, test } from 'vitest';
import { hasItem } from '../../../src/core/scene/related';
import { type AppState, initialState, THEME_CHOICES } from '../../../src/core/state/appState';
import { linkParams, readLink } from '../../../src/core/state/link';
import { DAY_MS, instant, isoDay } from '../../../src/core/time/instant';
import { seeded, wholeFrom } from '../scene/random';
import { day, firstStory, span } from '../scene/stories';

const march = span('2021-03-01', '2021-03-31');
const known = new Set(['harbour', 'voyage-1', 'c01']);
const knows = (id: string) => known.has(id);
const read = (query: string) => readLink(new URLSearchParams(query), march, knows);
const nothing = { ...initialState(march), live: false };

describe('readLink', () => {
  test('reads all that a link can say', () => {
    const query = 't=2021-03-10&clock=reported&context=0&select=voyage-1&theme=dark&live=1';
    expect(read(query)).toEqual({
      ...nothing,
      instant: day('2021-03-10'),
      clock: 'reported',
      context: false,
      selection: 'voyage-1',
      theme: 'dark',
      live: true,
    });
  });

  test('an empty link is the first view', () => expect(read('')).toEqual(nothing));

  test.each([
    ['2021-03-01', '2021-03-01'],
    ['2021-03-31', '2021-03-31'],
    ['2021-02-28', '2021-03-01'],
    ['0001-01-01', '2021-03-01'],
    ['2021-04-01', '2021-03-31'],
    ['9999-12-31', '2021-03-31'],
  ])('the date %s shows %s', (asked, shown) =>
    expect(isoDay(read(`t=${asked}`).instant)).toBe(shown),
  );

  test.each([
    '2021-02-30',
    '2021-02-29',
    '2021-13-01',
    '2021-00-10',
    '2021-3-10',
    '10.03.2021',
    '2021-03-10T00:00:00Z',
    '2021-03',
    '20210310',
    '+002021-03-10',
    '-2021-03-10',
    ' 2021-03-10',
    '2021-03-10\n',
    '２０２１-03-10',
    '1615334400000',
    'NaN',
    'Infinity',
    '',
  ])('%j is no date: the first view', (asked) => {
    expect(read(new URLSearchParams({ t: asked }).toString())).toEqual(nothing);
  });

  test.each([
    ['select', '<img src=x onerror=alert(1)>'],
    ['select', '"><script>alert(1)</script>'],
    ['select', 'javascript:alert(1)'],
    ['select', '__proto__'],
    ['select', 'constructor'],
    ['select', 'Harbour'],
    ['select', 'harbour '],
    ['select', ''],
    ['select', '\u202Eharbour'],
    ['select', 'harbour\u0000'],
    ['select', 'x'.repeat(1_000_000)],
    ['clock', 'Reported'],
    ['clock', '__proto__'],
    ['theme', 'toString'],
    ['theme', '__proto__'],
    ['theme', 'DARK'],
    ['theme', 'dark; background: url(//x)'],
    ['context', 'false'],
    ['context', ''],
    ['live', 'true'],
    ['live', '11'],
    ['t', '9'.repeat(1_000_000)],
    ['playing', 'true'],
    ['__proto__', 'x'],
    ['utm_source', 'x'],
  ])('%s=%.40s is nothing to it', (key, value) => {
    expect(read(new URLSearchParams({ [key]: value }).toString())).toEqual(nothing);
  });

  test('of a parameter given twice the first counts', () => {
    expect(isoDay(read('t=2021-03-05&t=2021-03-09').instant)).toBe('2021-03-05');
    expect(read('select=nobody&select=harbour').selection).toBeNull();
  });

  test('one bad value does not spoil the others', () => {
    expect(read('t=2021-02-30&clock=reported&select=<b>&theme=light')).toEqual({
      ...nothing,
      clock: 'reported',
      theme: 'light',
    });
  });

  test('a thousand random queries give a valid state and never throw', () => {
    const random = seeded(42);
    const keys = ['t', 'clock', 'context', 'select', 'theme', 'live', 'v', '__proto__', 'x'];
    const bits = [
      '2021',
      '-',
      '03',
      '10',
      '30',
      'T',
      '&',
      '=',
      '%',
      '%00',
      '%FF',
      '%E2%80%AE',
      '+',
      '#',
      '<',
      '"',
      'reported',
      'dark',
      'harbour',
      'c01',
      '1',
      '\u{1F6A2}',
      '\uD800',
      '../',
    ];
    const text = () =>
      Array.from(
        { length: wholeFrom(random, 0, 12) },
        () => bits[wholeFrom(random, 0, bits.length)],
      ).join('');
    for (let round = 0; round < 1000; round++) {
      const query = Array.from(
        { length: wholeFrom(random, 0, 6) },
        () => `${keys[wholeFrom(random, 0, keys.length)]}=${text()}`,
      ).join('&');
      const state = read(query);
      expect(Object.keys(state).sort(), query).toEqual(Object.keys(nothing).sort());
      expect(state.instant, query).toBeGreaterThanOrEqual(march.start);
      expect(state.instant, query).toBeLessThan(march.end);
      expect(state.instant % DAY_MS, query).toBe(0);
      expect(['happened', 'reported'], query).toContain(state.clock);
      expect(THEME_CHOICES, query).toContain(state.theme);
      expect(state.selection === null || knows(state.selection), query).toBe(true);
      expect(state.playing, query).toBe(false);
      expect([typeof state.live, typeof state.context], query).toEqual(['boolean', 'boolean']);
    }
    expect(Object.prototype).not.toHaveProperty('x');
  });

  test('in the first story only its own items can be selected', () => {
    const story = firstStory();
    const select = (id: string) =>
      readLink(new URLSearchParams({ select: id }), story.span, (asked) => hasItem(story, asked))
        .selection;
    expect(select('leg-sea')).toBe('leg-sea');
    expect(select('c09')).toBe('c09');
    expect(select('shipment')).toBeNull();
    expect(select('hasOwnProperty')).toBeNull();
  });
});

describe('linkParams', () => {
  const first = initialState(march);
  const query = (state: AppState) => {
    const params = new URLSearchParams();
    for (const [key, value] of Object.entries(linkParams(state, march))) {
      if (value !== null) params.set(key, value);
    }
    return params.toString();
  };

  test('the first view needs no parameters', () => expect(query(first)).toBe(''));

  test('names only what differs from the first view', () => {
    expect(query({ ...first, instant: day('2021-03-10') })).toBe('t=2021-03-10');
    expect(query({ ...first, clock: 'reported', selection: 'c01' })).toBe(
      'clock=reported&select=c01',
    );
    expect(query({ ...first, context: false, theme: 'light' })).toBe('context=0&theme=light');
  });

  test('names what is to be taken out of an address that has it', () => {
    expect(linkParams(first, march)).toMatchObject({ t: null, clock: null, select: null });
  });

  test('what is playing is no part of a link', () => {
    expect(query({ ...first, playing: true })).toBe('');
  });

  test('there and back: every state comes back as it was, at rest', () => {
    const random = seeded(3);
    const pick = <T>(list: readonly T[]): T => list[wholeFrom(random, 0, list.length)] as T;
    for (let round = 0; round < 500; round++) {
      const state: AppState = {
        ...first,
        instant: instant(march.start + wholeFrom(random, 0, 31) * DAY_MS),
        clock: pick(['happened', 'reported']),
        context: random() < 0.5,
        selection: pick([null, ...known]),
        theme: pick(THEME_CHOICES),
        playing: random() < 0.5,
      };
      expect(read(query(state))).toEqual({ ...state, playing: false, live: false });
    }
  });
});
