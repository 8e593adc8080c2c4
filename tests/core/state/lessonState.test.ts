import { describe, expect, test } from 'vitest';
import {
  blank,
  FIRST_LESSON_STATE as first,
  goBack,
  goOn,
  jumpTo,
  type LessonState,
  lessonParams,
  press,
  readLessonLink,
} from '../../../src/core/state/lessonState';

const steps = [
  { id: 'a', answer: null },
  { id: 'b', answer: 'yes' },
  { id: 'c', answer: null },
];

function presses(n: number, from: LessonState = first): LessonState {
  let state = from;
  for (let i = 0; i < n; i++) state = goOn(state, steps);
  return state;
}

describe('going on and back', () => {
  test('an answer takes one more press, and the end is the end', () => {
    const seen = [0, 1, 2, 3, 4].map((n) => presses(n)).map(({ at, shown }) => [at, shown]);
    expect(seen).toEqual([
      [0, false],
      [1, false],
      [1, true],
      [2, false],
      [2, false],
    ]);
  });

  test('back goes the same way, press by press', () => {
    let state = presses(3);
    const seen = [];
    for (let i = 0; i < 4; i++) {
      state = goBack(state, steps);
      seen.push([state.at, state.shown]);
    }
    expect(seen).toEqual([
      [1, true],
      [1, false],
      [0, false],
      [0, false],
    ]);
  });

  test('a press on a black screen only lights it', () => {
    const black = blank(presses(2));
    expect(black.blank).toBe(true);
    expect(goOn(black, steps)).toEqual(presses(2));
    expect(goBack(black, steps)).toEqual(presses(2));
    expect(blank(black)).toEqual(presses(2));
  });

  test('a jump takes the nearest step there is', () => {
    expect(jumpTo(first, 99, steps).at).toBe(2);
    expect(jumpTo(first, -1, steps).at).toBe(0);
    expect(jumpTo(presses(2), 1, steps).shown).toBe(false);
  });

  test('what was pointed at goes with the step, and stays once the answer is out', () => {
    const pointed = press(presses(1), [1, 2]);
    expect(pointed.pressed).toEqual([1, 2]);
    const answered = goOn(pointed, steps);
    expect(press(answered, [3, 4]).pressed).toEqual([1, 2]);
    expect(goOn(answered, steps).pressed).toBeNull();
  });
});

describe('the address', () => {
  const read = (query: string) => readLessonLink(new URLSearchParams(query), steps);

  test.each<Partial<LessonState>>([
    { at: 0 },
    { at: 1 },
    { at: 1, shown: true },
    { at: 2, captions: 'large' },
    { at: 2, contrast: false, spacing: 'wide' },
    { captions: 'large', contrast: false, spacing: 'wide' },
  ])('brings back %j', (part) => {
    const state = { ...first, ...part };
    const said = Object.entries(lessonParams(state, steps)).filter(([, value]) => value !== null);
    expect(read(new URLSearchParams(said as [string, string][]).toString())).toEqual(state);
  });

  test('the start needs no parameter', () => {
    expect(Object.values(lessonParams(first, steps)).filter((value) => value !== null)).toEqual([]);
  });

  test.each([
    ['step=2', 1],
    ['step=b', 1],
    ['step=99', 2],
    ['step=0', 0],
    ['step=-1', 0],
    ['step=nobody', 0],
    ['step=', 0],
    ['step=%00', 0],
  ])('%s is step %i', (query, at) => {
    expect(read(query).at).toBe(at);
  });

  test('an answer that there is not cannot be shown', () => {
    expect(read('step=a&shown=1').shown).toBe(false);
    expect(read('step=b&shown=1').shown).toBe(true);
  });
});
