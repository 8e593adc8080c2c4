import { eventNumbers } from '../../core/scene/numbering';
import type { AppState } from '../../core/state/appState';
import type { AppStore } from '../../core/state/store';
import { textIn } from '../../core/story/localized';
import { bounds } from '../../core/time/curatedDate';
import { DAY_MS } from '../../core/time/instant';
import type { Shared } from '../shared';

/**
 * By the clock of reports a bar is drawn up to the day shown; its name must not tell what
 * comes after either. While an event has not ended by that day, its name goes without dates.
 * Returns a function that lets go.
 */
export function bindLaneNames(
  root: ParentNode,
  { story, language, messages }: Pick<Shared, 'story' | 'language' | 'messages'>,
  store: AppStore,
): () => void {
  const numbers = eventNumbers(story);
  const items = [...root.querySelectorAll<HTMLElement>('.lane__item[data-id]')].flatMap((item) => {
    const event = story.events.find(({ id }) => id === item.dataset.id);
    const whole = item.getAttribute('aria-label');
    if (!event?.when || whole === null) return [];
    const number = numbers.get(event.id) ?? 0;
    const short = messages.laneItemOpen(
      event.context ? `+${number}` : String(number),
      textIn(event.title, language, story.language),
    );
    return [{ item, whole, short, end: bounds(event.when, story.span).end }];
  });
  const show = ({ clock, instant }: AppState) => {
    for (const { item, whole, short, end } of items) {
      const name = clock === 'reported' && end > instant + DAY_MS ? short : whole;
      if (item.getAttribute('aria-label') !== name) item.setAttribute('aria-label', name);
    }
  };
  show(store.getState());
  return store.subscribe((state, before) => {
    if (state.instant !== before.instant || state.clock !== before.clock) show(state);
  });
}
