import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppState } from './appState';

/** The one store of a page. Views read it; only `transition` changes it. */
export type AppStore = StoreApi<AppState>;

export function createAppStore(initial: AppState): AppStore {
  return createStore<AppState>()(() => initial);
}

/** Applies a pure transition; the same state back means nothing happened. */
export function transition(store: AppStore, change: (state: AppState) => AppState): void {
  const before = store.getState();
  const after = change(before);
  if (after !== before) store.setState(after, true);
}
