import type { EmbedOptions } from '../../core/state/embedOptions';
import { readEmbedSwitches } from '../../core/state/embedOptions';
import { readTheme, showsContext } from '../../core/state/link';

/**
 * Puts what the address asks for on the page, where the style sheet shows and hides by it.
 * Done twice it does no more than once.
 */
export function settle(): Omit<EmbedOptions, 'host'> {
  const page = document.documentElement;
  const params = new URLSearchParams(location.search);
  const options = readEmbedSwitches(params);
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
