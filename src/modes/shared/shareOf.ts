import { messagesFor } from '../../core/messages/catalogue';
import { type AppState, choose, initialState } from '../../core/state/appState';
import { createAppStore, transition } from '../../core/state/store';
import { textIn } from '../../core/story/localized';
import type { Shared } from '../../views/shared';
import type { PageData } from './page';

/** What the views of a page share, with a fresh store. The same on the server and in the browser. */
export function shareOf(page: PageData, state?: AppState): Shared {
  const { story, language, layout, addresses, dateForms = null } = page;
  const store = createAppStore(state ?? initialState(story.span));
  return {
    story,
    language,
    layout,
    addresses,
    messages: { ...messagesFor(language), dateForms },
    store,
    choose: (id) => transition(store, (now) => choose(now, id)),
    say: (text) => textIn(text, language, story.language),
  };
}
