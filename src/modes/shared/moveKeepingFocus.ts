/**
 * Moves an element into another one, at its end. What has the focus in it loses it on the way,
 * and the keyboard would go on from there without all that is in it: it gets it back.
 */
export function moveKeepingFocus(moved: Element, into: Element): void {
  const focused = document.activeElement;
  into.append(moved);
  if (focused instanceof HTMLElement && moved.contains(focused)) {
    focused.focus({ preventScroll: true });
  }
}
