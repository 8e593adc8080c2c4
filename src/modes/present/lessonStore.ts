import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LessonStep } from '../../core/scene/lesson';
import { type LessonPlace, readPlace } from '../../core/state/lessonMessage';
import {
  type LessonState,
  lessonParams,
  type Move,
  move,
  readLessonLink,
} from '../../core/state/lessonState';

/** A lesson in one window: its state, and when it was started (epoch milliseconds). */
export interface Lesson extends LessonState {
  readonly started: number;
}

export type LessonStore = StoreApi<Lesson>;

/** The lesson as the address, and the browser's history after a reload, have it. */
export function openLesson(steps: readonly LessonStep[], now: number): LessonStore {
  const state = readLessonLink(new URLSearchParams(location.search), steps);
  const kept = readPlace((history.state as { lesson?: unknown } | null)?.lesson);
  return createStore<Lesson>()(() => ({
    ...state,
    blank: kept?.blank ?? false,
    started: kept?.started ?? now,
  }));
}

/** Applies a pure transition of the lesson's state. */
export function change(store: LessonStore, by: (state: LessonState) => LessonState): void {
  const before = store.getState();
  const after = by(before);
  if (after !== before) store.setState({ ...before, ...after }, true);
}

/** Does what a key, a clicker or the notes ask. */
export function changeBy(store: LessonStore, by: Move, steps: readonly LessonStep[]): void {
  change(store, (state) => move(state, by, steps));
}

/** What the other window is told. */
export function placeOf({ at, shown, blank, started }: Lesson): LessonPlace {
  return { at, shown, blank, started };
}

/** Keeps the address such that a reload comes back to the same step; other parameters stay. */
export function writeLesson(store: LessonStore, steps: readonly LessonStep[]): void {
  const write = () => {
    const state = store.getState();
    const params = new URLSearchParams(location.search);
    for (const [key, value] of Object.entries(lessonParams(state, steps))) {
      if (value === null) params.delete(key);
      else params.set(key, value);
    }
    const query = params.toString();
    try {
      history.replaceState(
        { lesson: placeOf(state) },
        '',
        `${location.pathname}${query ? `?${query}` : ''}${location.hash}`,
      );
    } catch {
      // In a sandboxed frame the address cannot be written: the lesson works without.
    }
  };
  write();
  store.subscribe(write);
}
