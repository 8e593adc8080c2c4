/**
 * Calls back when a box has another size. The full-height phone bar comes and goes while
 * scrolling, and tells of sizes that are none: what `size` answers counts.
 */
export function watchSize(
  box: Element,
  size: () => { readonly width: number; readonly height: number },
  onChange: () => void,
): void {
  let { width, height } = size();
  new ResizeObserver(() => {
    const now = size();
    if (now.width === width && now.height === height) return;
    ({ width, height } = now);
    onChange();
  }).observe(box);
}
