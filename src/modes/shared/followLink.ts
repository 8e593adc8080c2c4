import { hasItem } from '../../core/scene/related';
import { type LinkState, readLink } from '../../core/state/link';
import type { AppStore } from '../../core/state/store';
import type { Story } from '../../core/story/types';
import { applyLink } from '../../views/applyLink';

const WRITE_AFTER_MS = 300;

/** What the page's address asks for; whatever it gets wrong falls back. */
export function linkOf(story: Story): LinkState {
  return readLink(new URLSearchParams(location.search), story.span, (id) => hasItem(story, id));
}

/**
 * Writes the state back into the address, at most a few times a second: browsers refuse
 * to replace it more often. Parameters of others and the hash stay.
 */
export function writeLink(store: AppStore, story: Story): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  store.subscribe((state, before) => {
    if (state.playing !== before.playing && state.instant === before.instant) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const params = new URLSearchParams(location.search);
      applyLink(params, store.getState(), story.span);
      const query = params.toString();
      try {
        history.replaceState(
          history.state,
          '',
          `${location.pathname}${query ? `?${query}` : ''}${location.hash}`,
        );
      } catch {
        // In a sandboxed frame the address cannot be written: the page works without.
      }
    }, WRITE_AFTER_MS);
  });
}
