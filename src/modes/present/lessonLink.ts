import { type LessonMessage, readMessage, wrapMessage } from '../../core/state/lessonMessage';

/** One end of the line between the lesson's window and its notes. */
export interface LessonLink {
  readonly send: (message: LessonMessage) => void;
  readonly close: () => void;
}

/**
 * Opens the line. A BroadcastChannel finds the other window by itself, whichever of the two
 * was reloaded. A page opened as a file has no origin to share a channel with: there the
 * notes speak to the window that opened them, and that one to whoever last spoke to it.
 *
 * @param story tells lessons apart.
 */
export function openLink(story: string, hear: (message: LessonMessage) => void): LessonLink {
  if (location.protocol !== 'file:' && typeof BroadcastChannel === 'function') {
    const channel = new BroadcastChannel(`waybill-lesson-${story}`);
    channel.onmessage = ({ data }) => {
      const message = readMessage(story, data);
      if (message) hear(message);
    };
    return {
      send: (message) => channel.postMessage(wrapMessage(story, message)),
      close: () => channel.close(),
    };
  }
  let peer: Window | null = window.opener as Window | null;
  const listen = ({ source, data }: MessageEvent) => {
    const message = readMessage(story, data);
    if (!message || !isOurs(source as Window | null)) return;
    peer = source as Window;
    hear(message);
  };
  addEventListener('message', listen);
  return {
    // A file has no origin that could be named.
    send: (message) => peer?.postMessage(wrapMessage(story, message), '*'),
    close: () => removeEventListener('message', listen),
  };
}

/** Only a window that opened this one, or that this one opened, may have a say. */
function isOurs(source: Window | null): boolean {
  if (!source || source === window) return false;
  return source === window.opener || source.opener === window;
}
