import { embedHeight, heightAt } from '../../core/layout/embedSize';
import { messagesFor } from '../../core/messages/catalogue';
import { oembed } from '../../core/share/oembed';
import { frame } from '../../core/share/snippets';
import { storyData } from '../../core/share/storyData';
import { EMBED_DEFAULTS } from '../../core/state/embedOptions';
import { textIn } from '../../core/story/localized';
import type { Story } from '../../core/story/types';
import { escapeHtml, inlineJson, relativeAddress } from './html';
import type { Page } from './pageTable';
import { CARD, PICTURE, pictureAlt } from './storyPicture';

const NAME = 'Waybill';
/** The answer for oEmbed, in the folder of each story. */
export const OEMBED = 'oembed.json';
/** What a frame is wide where nobody says, CSS pixels. */
const OEMBED_WIDTH = 600;

/**
 * What other programs read of a page in its head: link previews, oEmbed.
 * `site` is where the site will stand. Without it what needs a whole address is left out,
 * and the rest is relative.
 */
export function shareHead(page: Page, site: string | null): string {
  const { story, slug, path, mode, language } = page;
  const messages = messagesFor(language);
  const title = textIn(story.title, language, story.language);
  const description = textIn(story.standfirst, language, story.language);
  const address = storyAddress(slug, path, site);
  const own = `${site}${slug}/${mode === 'reader' ? '' : `${mode}/`}`;
  const meta: [kind: 'property' | 'name', key: string, value: string][] = [
    ['property', 'og:type', 'article'],
    ['property', 'og:site_name', NAME],
    ['property', 'og:title', title],
    ['property', 'og:description', description],
    ['property', 'og:locale', messages.locale.replace('-', '_')],
    // Its words and its picture Twitter takes from the above.
    ['name', 'twitter:card', site === null ? 'summary' : 'summary_large_image'],
  ];
  if (site !== null) {
    meta.push(
      ['property', 'og:url', mode === 'embed' ? address('') : own],
      ['property', 'og:image', address('card.png')],
      ['property', 'og:image:type', 'image/png'],
      ['property', 'og:image:width', String(CARD.width)],
      ['property', 'og:image:height', String(CARD.height)],
      ['property', 'og:image:alt', pictureAlt(story)],
    );
  }
  const tags = meta.map(
    ([kind, key, value]) => `<meta ${kind}="${key}" content="${escapeHtml(value)}">`,
  );
  const link = (rel: string, href: string, more = '') =>
    `<link rel="${rel}" href="${escapeHtml(href)}"${more}>`;
  tags.push(
    link(
      'alternate',
      address(OEMBED),
      ` type="application/json+oembed" title="${escapeHtml(title)}"`,
    ),
  );
  // The embed's own page names the story's in any case.
  if (site !== null && mode !== 'embed') tags.push(link('canonical', own));
  return tags.join('');
}

/** What search engines read of a reader's page; of the others nothing. It may stand anywhere in it. */
export function shareData(
  { story, slug, path, mode, language }: Page,
  site: string | null,
): string {
  if (mode !== 'reader') return '';
  const address = storyAddress(slug, path, site);
  const data = storyData(story, language, {
    page: address(''),
    picture: address('map.png'),
    claims: address('claims.csv'),
    story: address('story.json'),
    geometry: address('story.geojson'),
  });
  return `<script type="application/ld+json">${inlineJson(data)}</script>`;
}

/** Files in the folder of the story, which outlives a change of the home story. */
function storyAddress(slug: string, path: string, site: string | null): (file: string) => string {
  return (file) =>
    site === null ? relativeAddress(path, `${slug}/${file}`) : `${site}${slug}/${file}`;
}

/** The oEmbed answer of a story, as a file. */
export function oembedJson(story: Story, slug: string, site: string | null): string {
  const { language } = story;
  const title = textIn(story.title, language, story.language);
  const rule = embedHeight(story, EMBED_DEFAULTS);
  const place = site === null ? null : `${site}${slug}/`;
  const answer = oembed({
    title,
    providerName: NAME,
    site:
      site === null || place === null
        ? null
        : {
            address: site,
            html: frame({
              title,
              label: messagesFor(language).mapLabel(title),
              frame: `${place}embed/`,
              page: place,
              loader: `${site}embed.js`,
              picture: { url: `${place}map.png`, ...PICTURE },
              alt: pictureAlt(story),
              height: rule,
              width: null,
              story: slug,
              parameters: {},
            }),
            width: OEMBED_WIDTH,
            height: heightAt(rule, OEMBED_WIDTH),
            thumbnail: { url: `${place}card.png`, ...CARD },
          },
  });
  return `${JSON.stringify(answer, null, 2)}\n`;
}
