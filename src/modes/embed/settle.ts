import { pickLanguage } from '../../core/state/embedLanguage';
import { type EmbedOptions, readEmbedOptions } from '../../core/state/embedOptions';
import { readTheme, showsContext } from '../../core/state/link';

/**
 * Puts what the address asks for on the page, where the style sheet shows and hides by it, or
 * goes to the page of the language asked for. Done twice it does no more than once.
 */
export function settle(): EmbedOptions {
  const page = document.documentElement;
  const params = new URLSearchParams(location.search);
  goToLanguage(page.lang, params.get('lang'));
  const options = readEmbedOptions(params);
  const without = (['title', 'timeline', 'inset'] as const).filter((part) => !options[part]);
  if (without.length > 0) page.dataset.without = without.join(' ');
  for (const flag of ['cards', 'plain', 'transparent', 'still'] as const) {
    page.toggleAttribute(`data-${flag}`, options[flag]);
  }
  const theme = readTheme(params);
  if (theme !== 'auto') page.dataset.theme = theme;
  if (!showsContext(params)) page.dataset.context = 'hidden';
  return options;
}

/** The build has linked the embed's page in each other language that the story has. */
function goToLanguage(own: string, asked: string | null): void {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[hreflang]')];
  const language = pickLanguage(asked, [own, ...links.map(({ hreflang }) => hreflang)]);
  const link = links.find(({ hreflang }) => hreflang === language);
  if (!link) return;
  const url = new URL(link.href);
  url.search = location.search;
  url.hash = location.hash;
  location.replace(url.href);
}
