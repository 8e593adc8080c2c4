/**
 * Tells whenever the reader reaches for the map. In another's page (`cooperative`) a pointer
 * that passes, a wheel or one finger on its way down the page is no such thing.
 */
export function listenToIntent(box: HTMLElement, cooperative: boolean, tell: () => void): void {
  const listen = (type: string, when: (event: Event) => boolean = () => true) =>
    box.addEventListener(type, (event) => when(event) && tell(), { passive: true });
  listen('focusin');
  if (!cooperative) {
    for (const type of ['pointerenter', 'pointerdown', 'wheel']) listen(type);
    return;
  }
  listen('click');
  listen('pointerdown', (event) => {
    const { pointerType, isPrimary } = event as PointerEvent;
    return pointerType !== 'touch' || !isPrimary;
  });
  listen('wheel', (event) => (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey);
}
