import type { EmbedOptions } from '../../core/state/embedOptions';

/** Puts the options on the page, where the style sheet shows and hides by them. */
export function applyOptions(page: HTMLElement, options: EmbedOptions): void {
  const without = (['title', 'timeline', 'inset'] as const).filter((part) => !options[part]);
  if (without.length > 0) page.dataset.without = without.join(' ');
  for (const flag of ['cards', 'plain', 'transparent', 'still'] as const) {
    page.toggleAttribute(`data-${flag}`, options[flag]);
  }
}
