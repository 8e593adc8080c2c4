import { articleOnly } from '../core/scene/articleOnly';
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
  const days = { whole: knownInPart(story), alone: knownInPart(articleOnly(story)) };
  const cards = [...root.querySelectorAll<HTMLElement>('.card[data-id]')].flatMap((card) => {
    const whole = days.whole.get(card.dataset.id ?? '') ?? NEVER;
    const alone = days.alone.get(card.dataset.id ?? '') ?? NEVER;
    return whole === NEVER && alone === NEVER ? [] : [{ card, whole, alone }];
  });
  const show = ({ clock, instant, context }: AppState) => {
    for (const { card, whole, alone } of cards) {
      const [first, last] = context ? whole : alone;
      const partly = clock === 'reported' && first <= instant && instant < last;
      if (card.hasAttribute('data-partly') !== partly) card.toggleAttribute('data-partly', partly);
    }
  };
  show(store.getState());
  return store.subscribe((state, before) => {
    const moved = state.instant !== before.instant;
    if (moved || state.clock !== before.clock || state.context !== before.context) show(state);
  });
}

const NEVER = [Infinity, Infinity] as const;
