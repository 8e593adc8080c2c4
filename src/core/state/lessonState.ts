import type { LessonStep } from '../scene/lesson';
import type { Position } from '../story/types';

/** Where a lesson stands. */
export interface LessonState {
  /** Index of the step. */
  readonly at: number;
  /** Whether its answer is out. */
  readonly shown: boolean;
  /** The screen is black, and the next press brings the step back. */
  readonly blank: boolean;
  /** Where the class pointed in a “where is it?” step. */
  readonly pressed: Position | null;
  readonly captions: 'normal' | 'large';
  readonly contrast: boolean;
  readonly spacing: 'normal' | 'wide';
}

export const FIRST_LESSON_STATE: LessonState = {
  at: 0,
  shown: false,
  blank: false,
  pressed: null,
  captions: 'normal',
  // A projector in a bright room washes colours out: contrast is what one starts with.
  contrast: true,
  spacing: 'normal',
};

type Steps = readonly Pick<LessonStep, 'id' | 'answer'>[];

/** One press on: lights up a black screen, else brings the answer, else the next step. */
export function goOn(state: LessonState, steps: Steps): LessonState {
  if (state.blank) return { ...state, blank: false };
  if (!state.shown && steps[state.at]?.answer) return { ...state, shown: true };
  return state.at + 1 < steps.length ? toStep(state, state.at + 1) : state;
}

/** One press back: takes the answer away, else goes to the step before as it was left. */
export function goBack(state: LessonState, steps: Steps): LessonState {
  if (state.blank) return { ...state, blank: false };
  if (state.shown) return { ...state, shown: false };
  if (state.at === 0) return state;
  const before = toStep(state, state.at - 1);
  return steps[before.at]?.answer ? { ...before, shown: true } : before;
}

/** To a step by its number, counted from 0; numbers there are none of become the nearest. */
export function jumpTo(state: LessonState, at: number, steps: Steps): LessonState {
  return toStep(state, Math.max(0, Math.min(steps.length - 1, at)));
}

export function blank(state: LessonState): LessonState {
  return { ...state, blank: !state.blank };
}

/** The class points; once the answer is out, pointing is over. */
export function press(state: LessonState, at: Position): LessonState {
  return state.shown ? state : { ...state, pressed: at };
}

/** What a key, a clicker or the notes can ask of a lesson. */
export const MOVES = ['on', 'back', 'first', 'last', 'blank'] as const;
export type Move = (typeof MOVES)[number];

export function move(state: LessonState, by: Move, steps: Steps): LessonState {
  switch (by) {
    case 'on':
      return goOn(state, steps);
    case 'back':
      return goBack(state, steps);
    case 'first':
      return jumpTo(state, 0, steps);
    case 'last':
      return jumpTo(state, steps.length - 1, steps);
    case 'blank':
      return blank(state);
  }
}

/** What a teacher can set for the eyes of a class. */
export type Switch = 'captions' | 'contrast' | 'spacing';

export function turn(state: LessonState, what: Switch): LessonState {
  switch (what) {
    case 'captions':
      return { ...state, captions: state.captions === 'large' ? 'normal' : 'large' };
    case 'contrast':
      return { ...state, contrast: !state.contrast };
    case 'spacing':
      return { ...state, spacing: state.spacing === 'wide' ? 'normal' : 'wide' };
  }
}

function toStep(state: LessonState, at: number): LessonState {
  return { ...state, at, shown: false, blank: false, pressed: null };
}

/** What is read from: the page's `URLSearchParams` fits. */
interface Params {
  get(key: string): string | null;
}

/**
 * Reads `?step=<id or number>&shown=1&captions=large&contrast=0&spacing=wide`. Never throws:
 * what it gets wrong falls back to the start.
 */
export function readLessonLink(params: Params, steps: Steps): LessonState {
  const asked = params.get('step') ?? '';
  const named = steps.findIndex(({ id }) => id === asked);
  const numbered = /^\d{1,3}$/.test(asked) ? Number(asked) - 1 : 0;
  const at = named >= 0 ? named : Math.max(0, Math.min(steps.length - 1, numbered));
  return {
    ...FIRST_LESSON_STATE,
    at,
    shown: params.get('shown') === '1' && Boolean(steps[at]?.answer),
    captions: params.get('captions') === 'large' ? 'large' : 'normal',
    contrast: params.get('contrast') !== '0',
    spacing: params.get('spacing') === 'wide' ? 'wide' : 'normal',
  };
}

/** What an address must say to come back to the state; null for what is left out. */
export function lessonParams(state: LessonState, steps: Steps): Record<string, string | null> {
  return {
    step: state.at === 0 && !state.shown ? null : (steps[state.at]?.id ?? null),
    shown: state.shown ? '1' : null,
    captions: state.captions === 'large' ? 'large' : null,
    contrast: state.contrast ? null : '0',
    spacing: state.spacing === 'wide' ? 'wide' : null,
  };
}
