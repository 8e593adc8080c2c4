import '../shared/everyLanguage';
import './stories.css';
import { renderToString } from 'react-dom/server';
import { messagesFor } from '../../core/messages/catalogue';
import { stillMessagesFor } from '../../core/messages/still/catalogue';
import { StoryList } from '../../views/stories/StoryList';
import type { SiteData } from '../shared/page';

/** The list of all stories: finished, without a script. In the language of the first. */
export function renderSitePage({ stories, basemap }: SiteData) {
  const [first] = stories.values();
  const language = first?.language ?? 'en';
  const messages = messagesFor(language);
  const words = stillMessagesFor(language);
  return {
    language,
    html: renderToString(
      <StoryList stories={stories} basemap={basemap} messages={messages} words={words} />,
    ),
    head: renderToString(<title>{words.allStories}</title>),
  };
}
