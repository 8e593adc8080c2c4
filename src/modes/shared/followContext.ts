import type { AppStore } from '../../core/state/store';

/**
 * Puts on the page whether context is shown (`<html data-context="hidden">` when it is
 * not): the style sheet then hides whatever is marked as context. Tells of each change.
 */
export function followContext(store: AppStore, tell: (context: boolean) => void): void {
  store.subscribe((state, before) => {
    if (state.context === before.context) return;
    if (state.context) delete document.documentElement.dataset.context;
    else document.documentElement.dataset.context = 'hidden';
    tell(state.context);
  });
}
