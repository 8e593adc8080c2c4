/**
 * For development only, in the browser: draws the page again as it was. The address keeps
 * date, clock and selection; what is kept here is the live map and where the reader was.
 *
 * That place is not left to the browser: in development the styles come by script, so a page
 * stands there at first without them, five times as tall. The browser puts the reader back in
 * that one, and where this ends as styles and fonts come depends on how fast they do.
 */

/** Longer than the page waits before it writes its state into the address. */
const SETTLED_MS = 350;
/** Holds over a reload what the page was like. */
const KEPT = 'waybill:redraw';
/** By these a reader scrolls; the page itself sends none of them. */
const HANDS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

interface Kept {
  readonly top: number;
  readonly live: boolean;
}

/** Not yet given back: a story saved again before that is not to lose it. */
let kept: Kept | null = null;

/** Reloads the page, which then calls `resume`. */
export function redraw(): void {
  setTimeout(() => {
    const live = document.documentElement.dataset.map === 'live';
    sessionStorage.setItem(KEPT, JSON.stringify(kept ?? { top: scrollY, live }));
    history.scrollRestoration = 'manual';
    location.reload();
  }, SETTLED_MS);
}

/** After a reload by `redraw`: gives back what it kept, once the page can take it. */
export async function resume(): Promise<void> {
  const text = sessionStorage.getItem(KEPT);
  if (text === null) return;
  sessionStorage.removeItem(KEPT);
  kept = JSON.parse(text) as Kept;
  let touched = false;
  const touch = () => {
    touched = true;
  };
  for (const hand of HANDS) addEventListener(hand, touch, { passive: true });
  await atWork();
  await document.fonts.ready;
  if (!(touched && scrollY > 0)) await scrollBack(kept.top);
  for (const hand of HANDS) removeEventListener(hand, touch);
  history.scrollRestoration = 'auto';
  // As if the reader had reached for the map again.
  if (kept.live) {
    document.querySelector('[data-map-box]')?.dispatchEvent(new PointerEvent('pointerenter'));
  }
  kept = null;
}

/** Until the page has its styles and, where it has a map, the script that moves it is there. */
async function atWork(): Promise<void> {
  const waits = () => document.querySelector('.map:not([data-free])') !== null;
  const failed = () => document.documentElement.dataset.map === 'failed';
  while (document.readyState !== 'complete' || (waits() && !failed())) await frame();
}

/**
 * What was never on the screen has only a guess for its height. All is laid out for a moment,
 * after which the browser remembers the heights, so that the place is what it was.
 */
async function scrollBack(top: number): Promise<void> {
  const all = document.createElement('style');
  all.textContent = '* { content-visibility: visible !important; }';
  document.head.append(all);
  scrollTo({ top, behavior: 'instant' });
  await frame();
  await frame();
  all.remove();
}

function frame(): Promise<unknown> {
  return new Promise((drawn) => requestAnimationFrame(drawn));
}
