import { embedMapSizes, everyEmbedMap } from '../../core/layout/embedSize';
import { storyLanguages } from '../../core/story/storyLanguages';
import type { PageData, PageStills } from '../shared/page';
import { preparePage as prepareAny } from '../shared/prepare';
import { renderView } from '../shared/renderView';
import { Embed } from './Embed';
import { fullPage } from './fullPage';
import { heightRules } from './heightRules';

/** As every page, with labels and ground that fit the maps of embeds. */
export const preparePage: typeof prepareAny = (story, language, basemap, addresses) =>
  prepareAny(story, language, basemap, addresses, {
    labels: embedMapSizes(story),
    all: everyEmbedMap(story),
  });

/** Links leave the frame; search engines are sent to the page itself. */
export function renderPage(page: PageData, stills: PageStills) {
  const { html, head } = renderView(Embed, page, stills);
  const common =
    `<base target="_blank"><link rel="canonical" href="${fullPage(page)}">` +
    `<meta name="robots" content="noindex">${otherLanguages(page)}`;
  return { html, head: `${common}${head}<style>${heightRules(page.story)}</style>` };
}

/** Links to the embed in each other language of the story: `settle` goes by them. */
function otherLanguages({ story, language }: PageData): string {
  const up = language === story.language ? '' : '../';
  return storyLanguages(story)
    .filter((tag) => tag !== language)
    .map((tag) => {
      const folder = tag === story.language ? up : `${up}${tag}/`;
      return `<link rel="alternate" hreflang="${tag}" href="${folder}">`;
    })
    .join('');
}
