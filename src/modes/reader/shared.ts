import { messagesFor } from '../../core/messages/catalogue';
import { type AppState, initialState } from '../../core/state/appState';
import { createAppStore } from '../../core/state/store';
import { textIn } from '../../core/story/localized';
import type { Shared } from '../../views/reader';
import type { ReaderPage } from './page';

/** What the views of a page share, with a fresh store. The same on the server and in the browser. */
export function shareOf(page: ReaderPage, state?: AppState): Shared {
  const { story, language, layout } = page;
  return {
    story,
    language,
    layout,
    messages: messagesFor(language),
    store: createAppStore(state ?? initialState(story.span)),
    say: (text) => textIn(text, language, story.language),
  };
}
