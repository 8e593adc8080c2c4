import { offlineMessagesFor } from '../../core/messages/offline/catalogue';
import { paletteCss } from '../../core/scene/paletteCss';
import { escapeHtml, fillTemplate, svgAddress } from '../pages/html';

/** Stands for the address of the site until the service worker, which knows it, answers. */
export const HOME = 'waybill-home';

/**
 * What the service worker answers where there is no network and the page was not kept: a page
 * that asks for nothing, with a link to the site's first. Pure.
 *
 * @param template `index.html`.
 * @param icon the site's icon, SVG: a page without one asks for another.
 */
export function missingPage(template: string, icon: string, language: string): string {
  const { title, explains, back } = offlineMessagesFor(language);
  const style = `${paletteCss()}body{margin:0;padding:12vh 24px;background:var(--paper);color:var(--ink);font:20px/1.5 sans-serif}main{max-inline-size:34em;margin-inline:auto}h1{font-size:1.5em}a{color:inherit;display:inline-block;padding-block:6px}`;
  return fillTemplate(template, {
    language,
    head: `<title>${escapeHtml(title)}</title><style>${style}</style><link rel="icon" href="${svgAddress(icon)}">`,
    page: `<main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(explains)}</p><p><a href="${HOME}">${escapeHtml(back)}</a></p></main>`,
    foot: '',
  });
}
