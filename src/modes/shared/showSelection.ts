import { choose } from '../../core/state/appState';
import { type AppStore, transition } from '../../core/state/store';

/**
 * What follows a selection on the page: its card comes into view, and Escape lets go. It
 * needs no map: where that script fails, a slip can still be closed.
 */
export function showSelection(root: HTMLElement, store: AppStore): void {
  store.subscribe((state, before) => {
    if (state.selection === before.selection || state.selection === null) return;
    showCard(root, state.selection);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    transition(store, (state) => choose(state, null));
  });
}

function showCard(root: HTMLElement, selection: string): void {
  const card =
    root.querySelector<HTMLElement>(`.card[data-id="${CSS.escape(selection)}"]`) ??
    root.querySelector<HTMLElement>('.card[data-selected]');
  // Under the map that stays on top of a phone's screen, the slip leaves but a strip.
  const narrow = matchMedia('(max-width: 719px)').matches;
  card?.scrollIntoView({ block: narrow ? 'start' : 'nearest', behavior: 'auto' });
}
