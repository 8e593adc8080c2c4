import { pickLanguage } from '../../core/state/embedLanguage';

/**
 * Goes to the embed in the language that the address asks for, if the story has it: the build
 * has linked the page of each other one.
 */
export function goToLanguage(): void {
  const asked = new URLSearchParams(location.search).get('lang');
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[hreflang]')];
  const own = document.documentElement.lang;
  const language = pickLanguage(asked, [own, ...links.map(({ hreflang }) => hreflang)]);
  const link = links.find(({ hreflang }) => hreflang === language);
  if (!link) return;
  const url = new URL(link.href);
  url.search = location.search;
  url.hash = location.hash;
  location.replace(url.href);
}
