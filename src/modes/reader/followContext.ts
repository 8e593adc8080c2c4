import type { AppStore } from '../../core/state/store';
import type { MapControl } from './MapControl';

/**
 * Puts on the page whether context is shown (`<html data-context="hidden">` when it is
 * not): the style sheet then hides whatever is marked as context.
 */
export function followContext(store: AppStore, map: MapControl): void {
  store.subscribe((state, before) => {
    if (state.context === before.context) return;
    if (state.context) delete document.documentElement.dataset.context;
    else document.documentElement.dataset.context = 'hidden';
    map.setContext(state.context);
  });
}
