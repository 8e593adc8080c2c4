/** What the reader's hand asks of a map; pixels are CSS pixels from the map's top left. */
export interface GestureTarget {
  /** Whether gestures are answered now. */
  readonly enabled: () => boolean;
  readonly pan: (dx: number, dy: number) => void;
  /** Zooms by a factor of the scale, the given pixel staying where it is. */
  readonly zoom: (factor: number, x: number, y: number) => void;
  /** A gesture has come to rest. */
  readonly end: () => void;
  /**
   * Where the map stands in another's page, one finger and the wheel alone are the page's:
   * two fingers, or the wheel with Ctrl or ⌘, move the map. Told of what was left to the page.
   */
  readonly cooperative?: (by: 'touch' | 'wheel') => void;
}

const MOVED = 4;

/**
 * Drag, pinch, wheel and double tap on the still map. The live map has its own; this one
 * serves until that is on, and where it never comes.
 *
 * @returns a function that stops listening.
 */
export function listenToGestures(element: HTMLElement, target: GestureTarget): () => void {
  const pointers = new Map<number, { x: number; y: number }>();
  const controller = new AbortController();
  const options = { signal: controller.signal };
  let moved = false;
  let wheelTimer: ReturnType<typeof setTimeout> | undefined;

  const at = (event: { clientX: number; clientY: number }) => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  element.addEventListener(
    'pointerdown',
    (event) => {
      if (!target.enabled() || (event.pointerType === 'mouse' && event.button !== 0)) return;
      if (pointers.size === 0) moved = false;
      pointers.set(event.pointerId, at(event));
    },
    options,
  );
  window.addEventListener(
    'pointermove',
    (event) => {
      const before = pointers.get(event.pointerId);
      if (!before) return;
      const now = at(event);
      if (!moved && Math.hypot(now.x - before.x, now.y - before.y) < MOVED) return;
      moved = true;
      const others = [...pointers].filter(([id]) => id !== event.pointerId).map(([, p]) => p);
      pointers.set(event.pointerId, now);
      const other = others[0];
      if (!other && target.cooperative && event.pointerType === 'touch') return;
      if (!other) {
        target.pan(now.x - before.x, now.y - before.y);
        return;
      }
      const spread = Math.hypot(before.x - other.x, before.y - other.y);
      const spreadNow = Math.hypot(now.x - other.x, now.y - other.y);
      target.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
      if (spread > 0 && spreadNow > 0) {
        target.zoom(spreadNow / spread, (now.x + other.x) / 2, (now.y + other.y) / 2);
      }
    },
    options,
  );
  const lift = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId) || pointers.size > 0 || !moved) return;
    target.end();
  };
  window.addEventListener('pointerup', lift, options);
  window.addEventListener('pointercancel', lift, options);
  // A drag that ends on a mark is not a click on it.
  element.addEventListener(
    'click',
    (event) => {
      if (!moved || !target.enabled()) return;
      event.preventDefault();
      event.stopPropagation();
      moved = false;
    },
    { ...options, capture: true },
  );
  element.addEventListener(
    'wheel',
    (event) => {
      if (!target.enabled()) return;
      if (target.cooperative && !event.ctrlKey && !event.metaKey) {
        target.cooperative('wheel');
        return;
      }
      event.preventDefault();
      const { x, y } = at(event);
      const pixels = event.deltaMode === 1 ? event.deltaY * 16 : event.deltaY;
      target.zoom(2 ** (-Math.max(-120, Math.min(120, pixels)) / 240), x, y);
      clearTimeout(wheelTimer);
      wheelTimer = setTimeout(target.end, 160);
    },
    { ...options, passive: false },
  );
  element.addEventListener(
    'touchmove',
    (event) => {
      if (!target.cooperative || !target.enabled()) return;
      // The browser must not scroll along; with one finger it should.
      if (event.touches.length > 1) event.preventDefault();
      else target.cooperative('touch');
    },
    { ...options, passive: false },
  );
  element.addEventListener(
    'dblclick',
    (event) => {
      if (!target.enabled() || (event.target as Element).closest('button, a, summary')) return;
      const { x, y } = at(event);
      target.zoom(2, x, y);
      target.end();
    },
    options,
  );
  return () => {
    clearTimeout(wheelTimer);
    controller.abort();
  };
}
