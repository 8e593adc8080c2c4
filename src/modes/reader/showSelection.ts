import { pause, select } from '../../core/state/appState';
import { type AppStore, transition } from '../../core/state/store';
import type { MapControl } from './MapControl';

/**
 * What follows a selection: the map shows it and its card comes into view. Escape lets go.
 */
export function showSelection(root: HTMLElement, store: AppStore, map: MapControl): void {
  store.subscribe((state, before) => {
    if (state.selection === before.selection) return;
    map.show(state.selection);
    if (state.selection === null) return;
    const card =
      root.querySelector<HTMLElement>(`.card[data-id="${CSS.escape(state.selection)}"]`) ??
      root.querySelector<HTMLElement>('.card[data-selected]');
    card?.scrollIntoView({ block: 'nearest', behavior: 'auto' });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    transition(store, (state) => pause(select(state, null)));
  });
}
