/** Escape closes an open list, gives the focus to what opened it, and goes no further. */
export function closeOnEscape(
  event: React.KeyboardEvent<HTMLDetailsElement>,
  list: HTMLDetailsElement | null,
): void {
  if (event.key !== 'Escape' || !list?.open) return;
  event.stopPropagation();
  event.nativeEvent.stopImmediatePropagation();
  list.open = false;
  list.querySelector('summary')?.focus();
}
