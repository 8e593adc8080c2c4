import { canSpare, type Means } from './spare';

/** How long nothing must have happened. */
export const QUIET_MS = 10_000;
const STIRS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'input'] as const;

/**
 * Tells once, when the page has long been quiet with `box` on the screen, and then the
 * browser has nothing to do either; never on a device or line that cannot spare it. So the
 * live map is there already for one who reads first and reaches later, and takes nothing
 * from the first view.
 */
export function whenQuiet(box: Element, tell: () => void): void {
  if (!canSpare(navigator as Means, matchMedia('(prefers-reduced-data: reduce)').matches)) return;
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => requestIdleCallback(ask), QUIET_MS);
  };
  const ask = () => {
    if (document.hidden || !isInView(box)) {
      wait();
      return;
    }
    stop.abort();
    tell();
  };
  const options = { capture: true, passive: true, signal: stop.signal };
  for (const type of STIRS) addEventListener(type, wait, options);
  // What the page itself still loads comes first.
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true, signal: stop.signal });
}

function isInView(box: Element): boolean {
  const { top, bottom } = box.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
