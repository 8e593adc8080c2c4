/** A line over the map about its state, with at most one thing to do about it. */
export function showNotice(
  element: HTMLElement | null,
  text: string,
  action?: { readonly label: string; readonly run: () => void },
): void {
  if (!element) return;
  element.replaceChildren();
  if (!text) return;
  element.append(text);
  if (!action) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = action.label;
  button.addEventListener('click', action.run);
  element.append(button);
}
