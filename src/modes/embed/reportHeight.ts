import {
  asksForHeight,
  heightMessages,
  hostSigns,
  RESIZER_READY,
  resizerId,
  resizerMessage,
} from './heightMessages';

/** How often a hidden frame looks whether it is shown. */
const WAIT_MS = 250;
/** The height of a frame that nobody has said one for. */
const UNKNOWN = 150;

/**
 * Tells the page around how tall the embed is: when that changes, or when it is asked. The
 * height follows from the width alone, so that no answer can set off another.
 */
export function reportHeight(root: HTMLElement): void {
  const host = window.parent;
  if (host === window) return;
  const signs = hostSigns(new URL(location.href));
  // A height is no secret: it goes to whoever holds the frame.
  const tell = (message: unknown) => host.postMessage(message, '*');
  let told = 0;
  let resizer: string | null = null;
  const measure = () => Math.ceil(root.getBoundingClientRect().height);
  const tellAll = (height: number) => {
    told = height;
    for (const message of heightMessages(signs, height)) tell(message);
    if (resizer !== null) tell(resizerMessage(resizer, { width: innerWidth, height }, 'size'));
  };

  const tellChange = () => {
    const height = measure();
    // Inside a hidden tab there is no width to go by: told once it shows.
    if (innerWidth > 0 && height > 0 && height !== told) tellAll(height);
  };

  // Some hosts hide the frame until they are told, and browsers do not observe what is hidden.
  const waiting = setInterval(() => {
    tellChange();
    if (told > 0) clearInterval(waiting);
  }, WAIT_MS);
  tellChange();
  new ResizeObserver(tellChange).observe(root);
  addEventListener('message', ({ source, data }) => {
    if (source !== host) return;
    const id = resizerId(data);
    if (id !== null && id !== resizer) {
      resizer = id;
      tell(resizerMessage(id, { width: innerWidth, height: told || UNKNOWN }, 'init'));
    } else if (asksForHeight(data, signs) && innerWidth > 0) {
      tellAll(measure());
    }
  });
  tell(RESIZER_READY);
}
