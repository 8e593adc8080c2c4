import { markWordsFor } from '../../core/messages/still/marks';
import { sceneIndex, seenPhase } from '../../core/scene/sceneIndex';
import type { AppState } from '../../core/state/appState';
import type { StoryEvent } from '../../core/story/types';
import type { Shared } from '../shared';
import { legMarkName, type MarkName, placeMarkName } from './markNames';

/**
 * Keeps the names of marks, and how many more events stand at a place, to what may be told on
 * the date shown: numbers that are hidden are not heard either. Returns a function that lets go.
 */
export function bindMarkNames(root: ParentNode, shared: Shared): () => void {
  const { story, store } = shared;
  const words = markWordsFor(shared.language);
  const ordinals = new Map(story.events.map(({ id }, i) => [id, i]));
  type Named = (told: (event: StoryEvent) => boolean) => MarkName;
  const marks = [...root.querySelectorAll<HTMLElement>('.mark[data-id]')].flatMap((mark) => {
    const place = story.places.find(({ id }) => id === mark.dataset.id);
    const leg = story.legs.find(({ id }) => id === mark.dataset.id);
    const name: Named | null = place
      ? (told) => placeMarkName(shared, place, told)
      : leg
        ? (told) => legMarkName(shared, leg, told)
        : null;
    return name ? [{ mark, name, badge: mark.querySelector('.badge--more') }] : [];
  });
  const show = (state: AppState) => {
    const index = sceneIndex(story, state.clock);
    const told = ({ id }: StoryEvent) =>
      seenPhase(index, index.offset.event + (ordinals.get(id) ?? 0), state) !== 'hidden';
    for (const { mark, name, badge } of marks) {
      const now = name(told);
      if (mark.getAttribute('aria-label') !== now.name) mark.setAttribute('aria-label', now.name);
      if (!badge) continue;
      // It has the phase of the last of its events, but where its number says otherwise.
      const hidden = badge.getAttribute('data-phase') === 'hidden';
      if (hidden !== (now.more === 0)) badge.setAttribute('data-phase', hidden ? 'now' : 'hidden');
      const text = words.moreEvents(now.more);
      if (badge.textContent !== text) badge.textContent = text;
    }
  };
  show(store.getState());
  return store.subscribe((state, before) => {
    const other = state.clock !== before.clock || state.context !== before.context;
    // By the clock of events no date hides anything.
    if (other || (state.clock === 'reported' && state.instant !== before.instant)) show(state);
  });
}
