import { choose } from '../../core/state/appState';
import { type AppStore, transition } from '../../core/state/store';

/** The card of what is selected comes into view. */
export function showSelection(root: HTMLElement, store: AppStore): void {
  store.subscribe((state, before) => {
    if (state.selection === before.selection || state.selection === null) return;
    showCard(root, state.selection);
  });
}

/** Escape lets go of a selection. It needs no map: where that fails, a slip still closes. */
export function letGoOnEscape(store: AppStore): void {
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
