import type { StartedPage } from '../shared/startPage';

/** How long a live map out of sight, or out of the reader's hands, is kept. */
const UNSEEN_MS = 15_000;
const UNUSED_MS = 60_000;
/** How many live maps the embeds of one page have among them. */
const MOST_LIVE = 3;

/**
 * Gives the graphics card back when the live map has been out of sight for long, when the
 * reader has turned elsewhere, or when enough other embeds of the page have gone live since.
 * Browsers have few WebGL contexts for a page, and take the oldest when they run out.
 */
export function spareGraphics({ root, control }: StartedPage): void {
  const box = root.querySelector('[data-map-box]');
  if (!box) return;
  const release = () => control.map?.release();
  const unseen = timer(UNSEEN_MS, release);
  const unused = timer(UNUSED_MS, release);
  new IntersectionObserver(([entry]) =>
    entry?.isIntersecting ? unseen.stop() : unseen.start(),
  ).observe(box);
  document.addEventListener('visibilitychange', () =>
    document.hidden ? unseen.start() : unseen.stop(),
  );
  addEventListener('blur', unused.start);
  addEventListener('focus', unused.stop);
  box.addEventListener('pointermove', unused.stop);
  takeTurns(release);
}

/** Hears of other embeds of the same origin that go live; inside a sandbox there is none. */
function takeTurns(release: () => void): void {
  const channel = openChannel();
  if (!channel) return;
  const page = document.documentElement;
  let live = false;
  let since = 0;
  new MutationObserver(() => {
    const now = page.dataset.map === 'live';
    if (now && !live) {
      since = 0;
      channel.postMessage('live');
    }
    live = now;
  }).observe(page, { attributeFilter: ['data-map'] });
  channel.addEventListener('message', () => {
    since += 1;
    if (live && since >= MOST_LIVE) release();
  });
}

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel('waybill-live-maps');
  } catch {
    return null;
  }
}

function timer(ms: number, run: () => void) {
  let pending: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(pending);
  return {
    stop,
    start: () => {
      stop();
      pending = setTimeout(run, ms);
    },
  };
}
