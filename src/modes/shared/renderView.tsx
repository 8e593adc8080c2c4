import { renderToString } from 'react-dom/server';
import type { PageData, PageStills } from './page';
import type { PageView } from './pageView';
import { shareOf } from './shareOf';

/** A mode's page as static HTML, and the elements of its head. Runs in Node. */
export function renderView(
  View: PageView,
  page: PageData,
  stills: PageStills,
): { html: string; head: string } {
  const shared = shareOf(page);
  const { say, story } = shared;
  return {
    html: renderToString(<View shared={shared} stills={stills} onCommand={() => {}} />),
    head: renderToString(
      <>
        <title>{say(story.title)}</title>
        <meta name="description" content={say(story.standfirst)} />
      </>,
    ),
  };
}
