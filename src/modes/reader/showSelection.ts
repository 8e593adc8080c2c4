import { pause, select } from '../../core/state/appState';
import { type AppStore, transition } from '../../core/state/store';
import type { MapControl } from './MapControl';

/**
 * What follows a selection: the map shows it and its card comes into view. Escape lets go.
 */
export function showSelection(root: HTMLElement, store: AppStore, map: MapControl): void {
  const show = (selection: string | null) => {
    map.show(selection);
    if (selection !== null) showCard(root, selection);
  };
  // A link may have selected something already.
  if (store.getState().selection !== null) show(store.getState().selection);
  store.subscribe((state, before) => {
    if (state.selection !== before.selection) show(state.selection);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    transition(store, (state) => pause(select(state, null)));
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
