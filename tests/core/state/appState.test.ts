import { describe, expect, test } from 'vitest';
import type { Moment } from '../../../src/core/scene/types';
import {
  type AppState,
  dayAt,
  dayCount,
  dayIndex,
  initialState,
  pause,
  play,
  select,
  setClock,
  setContext,
  setTheme,
  showDay,
} from '../../../src/core/state/appState';
import { createAppStore, transition } from '../../../src/core/state/store';
import { DAY_MS, type Instant, instant, isoDay } from '../../../src/core/time/instant';
import { day, span } from '../scene/stories';

const march = span('2021-03-01', '2021-03-31');
const first = Object.freeze(initialState(march));
const stops: readonly Moment[] = ['2021-03-05', '2021-03-09', '2021-03-20'].map((on) => ({
  at: day(on),
  ids: [],
}));

test('the first view is the last day, by when it happened, at rest', () => {
  expect(first).toMatchObject({
    instant: day('2021-03-31'),
    clock: 'happened',
    context: true,
    selection: null,
    theme: 'auto',
    playing: false,
  });
});

describe('a transition that changes something gives a new state, and one field of it', () => {
  test.each<[string, (state: AppState) => AppState, Partial<AppState>]>([
    ['showDay', (s) => showDay(s, day('2021-03-10'), march), { instant: day('2021-03-10') }],
    ['select', (s) => select(s, 'a'), { selection: 'a' }],
    ['setClock', (s) => setClock(s, 'reported'), { clock: 'reported' }],
    ['setTheme', (s) => setTheme(s, 'dark'), { theme: 'dark' }],
    ['setContext', (s) => setContext(s, false), { context: false }],
    ['play', (s) => play(s, stops), { playing: true, instant: day('2021-03-05') }],
  ])('%s', (_, change, expected) => {
    // The state is frozen: a transition that writes to it throws.
    expect(change(first)).toEqual({ ...first, ...expected });
    expect(first).toEqual(initialState(march));
  });

  test('pause', () => {
    const playing = Object.freeze({ ...first, playing: true });
    expect(pause(playing)).toEqual(first);
  });
});

describe('a transition that changes nothing gives the same state', () => {
  const playing = play({ ...first, instant: day('2021-03-05') }, stops);

  test.each<[string, AppState, AppState]>([
    ['showDay', first, showDay(first, day('2021-03-31'), march)],
    ['showDay at noon', first, showDay(first, instant(day('2021-03-31') + DAY_MS / 2), march)],
    ['showDay past the end', first, showDay(first, day('2022-01-01'), march)],
    ['select', first, select(first, null)],
    ['setClock', first, setClock(first, 'happened')],
    ['setTheme', first, setTheme(first, 'auto')],
    ['setContext', first, setContext(first, true)],
    ['pause', first, pause(first)],
    ['play without moments', first, play(first, [])],
    ['play while playing', playing, play(playing, stops)],
  ])('%s', (_, before, after) => expect(after).toBe(before));
});

describe('showDay', () => {
  test.each([
    ['2020-01-01', '2021-03-01'],
    ['2021-02-28', '2021-03-01'],
    ['2021-03-01', '2021-03-01'],
    ['2021-03-17', '2021-03-17'],
    ['2021-04-01', '2021-03-31'],
    ['2999-01-01', '2021-03-31'],
  ])('of %s shows %s', (asked, shown) => {
    expect(
      isoDay(showDay({ ...first, instant: day('2021-03-15') }, day(asked), march).instant),
    ).toBe(shown);
  });

  test('shows whole UTC days, whatever the hour', () => {
    const late = instant(day('2021-03-17') + DAY_MS - 1);
    expect(showDay(first, late, march).instant).toBe(day('2021-03-17'));
  });
});

describe('play', () => {
  const from = (on: string) => play({ ...first, instant: day(on) }, stops);

  test.each([
    ['2021-03-01', '2021-03-01'],
    ['2021-03-09', '2021-03-09'],
    ['2021-03-19', '2021-03-19'],
    // From the last moment on there is nothing left to play: from the beginning.
    ['2021-03-20', '2021-03-05'],
    ['2021-03-31', '2021-03-05'],
  ])('from %s starts at %s', (on, start) => {
    expect(isoDay(from(on).instant)).toBe(start);
    expect(from(on).playing).toBe(true);
  });

  test('lets go of the selection, so that nothing covers what plays', () => {
    expect(play({ ...first, selection: 'a' }, stops).selection).toBeNull();
  });
});

describe('days of the slider', () => {
  test('as many as the span has, the last one included', () => {
    expect(dayCount(march)).toBe(31);
    expect(dayCount(span('2021-03-01', '2021-03-01'))).toBe(1);
  });

  test('index and day are each other’s inverse', () => {
    for (let i = 0; i < dayCount(march); i++) expect(dayIndex(dayAt(i, march), march)).toBe(i);
    expect(isoDay(dayAt(0, march))).toBe('2021-03-01');
    expect(isoDay(dayAt(30, march))).toBe('2021-03-31');
  });

  test('an index outside is the nearest day', () => {
    expect(isoDay(dayAt(-3, march))).toBe('2021-03-01');
    expect(isoDay(dayAt(31, march))).toBe('2021-03-31');
    expect(isoDay(dayAt(1e6, march))).toBe('2021-03-31');
  });
});

describe('the store', () => {
  test('tells its listeners once of a change, and not of none', () => {
    const store = createAppStore(first);
    const seen: Instant[] = [];
    store.subscribe((state) => seen.push(state.instant));
    transition(store, (state) => showDay(state, day('2021-03-10'), march));
    transition(store, (state) => showDay(state, day('2021-03-10'), march));
    transition(store, (state) => state);
    expect(seen).toEqual([day('2021-03-10')]);
  });

  test('a transition replaces the state: fields that are gone are gone', () => {
    const store = createAppStore({ ...first, extra: 1 } as AppState);
    transition(store, (state) => initialState({ ...march, start: state.instant }));
    expect(store.getState()).toEqual(first);
  });
});
