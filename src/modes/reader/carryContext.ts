/** The handout opens with what the page shows: with context, or the article alone. */
export function carryContext(): void {
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = (target as Element).closest?.<HTMLAnchorElement>('a[data-handout]');
      if (!link) return;
      const url = new URL(link.href);
      if (document.documentElement.dataset.context === 'hidden') {
        url.searchParams.set('context', '0');
      } else {
        url.searchParams.delete('context');
      }
      link.href = url.href;
    },
    { capture: true },
  );
}
