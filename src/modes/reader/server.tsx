import { renderToString } from 'react-dom/server';
import type { ReaderPage, ReaderStills } from './page';
import { Reader } from './Reader';
import { shareOf } from './shareOf';

export { prepareReader } from './prepare';

/** The reader's page as static HTML, and the elements of its head. Runs in Node. */
export function renderReader(
  page: ReaderPage,
  stills: ReaderStills,
): { html: string; head: string } {
  const shared = shareOf(page);
  const { say, story } = shared;
  return {
    html: renderToString(<Reader shared={shared} stills={stills} onCommand={() => {}} />),
    head: renderToString(
      <>
        <title>{say(story.title)}</title>
        <meta name="description" content={say(story.standfirst)} />
      </>,
    ),
  };
}
