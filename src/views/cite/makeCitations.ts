import { CITATION_FORMATS, type CitationFormat, citation } from '../../core/export/cite';
import { exportMessagesFor } from '../../core/messages/export/catalogue';
import type { AppState } from '../../core/state/appState';
import { instant } from '../../core/time/instant';
import { applyLink } from '../applyLink';
import type { Shared } from '../shared';

export type Citations = readonly (readonly [CitationFormat, string])[];

/** The page as it stands, cited in each format. */
export function makeCitations({ story, language, say }: Shared, state: AppState): Citations {
  const messages = exportMessagesFor(language);
  const url = new URL(location.href);
  applyLink(url.searchParams, state, story.span);
  url.searchParams.set('v', story.version);
  const article = story.sources.find(({ id }) => id === story.article);
  return CITATION_FORMATS.map((format) => [
    format,
    citation(
      format,
      {
        title: say(story.title),
        article: article ?? null,
        url: url.href,
        dateShown: state.instant,
        clock: state.clock,
        version: story.version,
        checked: story.checked,
        accessed: instant(Date.now()),
      },
      messages,
    ),
  ]);
}
