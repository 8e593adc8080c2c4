/** A hidden tab has no frames: this long, then. */
const NO_FRAME_MS = 100;

/** Resolves when the page has been laid out for a frame: its sizes then cost nothing to read. */
export function laidOut(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, NO_FRAME_MS);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(late);
        resolve();
      }),
    );
  });
}
