/** P opens the lesson, as its link does; a field keeps the letter. */
export function listenForPresent(): void {
  document.addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
    if (key.toLowerCase() !== 'p' || ctrlKey || metaKey || altKey) return;
    if ((target as Element).matches?.('input,select,textarea')) return;
    document.querySelector<HTMLElement>('[data-present]')?.click();
  });
}
