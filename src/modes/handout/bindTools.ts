import { showsContext } from '../../core/state/link';

/**
 * The tools above the sheets: the button prints, the list shows or hides what the article
 * does not hold (`?context=0`, kept in the address). What is hidden is not printed either.
 */
export function bindTools(): void {
  document.querySelector('[data-print]')?.addEventListener('click', () => print());
  const choice = document.querySelector<HTMLSelectElement>('[data-context-choice]');
  if (!choice) return;
  choice.value = showsContext(new URLSearchParams(location.search)) ? 'shown' : 'hidden';
  choice.addEventListener('change', () => {
    const url = new URL(location.href);
    if (choice.value === 'hidden') url.searchParams.set('context', '0');
    else url.searchParams.delete('context');
    history.replaceState(null, '', url);
    follow(choice.value);
  });
  follow(choice.value);
}

function follow(chosen: string): void {
  if (chosen === 'hidden') document.documentElement.dataset.context = 'hidden';
  else delete document.documentElement.dataset.context;
}
