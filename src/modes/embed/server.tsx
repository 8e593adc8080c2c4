import { embedMapSizes } from '../../core/layout/embedSize';
import type { PageData, PageStills } from '../shared/page';
import { preparePage as prepareAny } from '../shared/prepare';
import { renderView } from '../shared/renderView';
import { Embed } from './Embed';

/** As every page, with labels that fit the maps of embeds. */
export const preparePage: typeof prepareAny = (story, language, basemap, addresses) =>
  prepareAny(story, language, basemap, addresses, embedMapSizes(story));

/** Links leave the frame; search engines are sent to the page itself. */
const HEAD =
  '<base target="_blank"><link rel="canonical" href="../"><meta name="robots" content="noindex">';

export function renderPage(page: PageData, stills: PageStills) {
  const { html, head } = renderView(Embed, page, stills);
  return { html, head: HEAD + head };
}
