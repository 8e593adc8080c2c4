import { knownInPart } from '../core/scene/known';
import type { AppState } from '../core/state/appState';
import type { AppStore } from '../core/state/store';
import type { Story } from '../core/story/types';

/**
 * By the clock of reports a card must not tell more than was known: `data-partly` on the
 * cards of events of which some claims are known and some not yet. The style sheet then
 * shows what stands for their text. Returns a function that lets go.
 */
export function bindPartly(root: ParentNode, story: Story, store: AppStore): () => void {
  const days = knownInPart(story);
  const cards = [...root.querySelectorAll<HTMLElement>('.card[data-id]')].flatMap((card) => {
    const known = days.get(card.dataset.id ?? '');
    return known ? [{ card, first: known[0], whole: known[1] }] : [];
  });
  const show = ({ clock, instant }: AppState) => {
    for (const { card, first, whole } of cards) {
      const partly = clock === 'reported' && first <= instant && instant < whole;
      if (card.hasAttribute('data-partly') !== partly) card.toggleAttribute('data-partly', partly);
    }
  };
  show(store.getState());
  return store.subscribe((state, before) => {
    if (state.instant !== before.instant || state.clock !== before.clock) show(state);
  });
}
