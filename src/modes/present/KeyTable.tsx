import { useEffect, useRef } from 'react';
import type { LessonMessages } from '../../core/messages/lesson/types';

/** The keys of the lesson, over it until closed. */
export function KeyTable({ words, onClose }: { words: LessonMessages; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      className="keys"
      ref={dialog}
      aria-label={words.keys}
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key === '?') dialog.current?.close();
      }}
    >
      <h2>{words.keys}</h2>
      <dl>
        {words.keyTable.map(([keys, what]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="bar__button" onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  );
}
