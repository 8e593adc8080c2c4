import { useRef } from 'react';
import { DrawnList } from '../Drawn';
import { useShared } from '../shared';
import { closeOnEscape } from './closeOnEscape';

/** The key, closed at first. `rows` are drawn by the build. */
export function Key({ rows }: { rows: string }) {
  const { messages } = useShared();
  const list = useRef<HTMLDetailsElement>(null);
  return (
    <details className="key" ref={list} onKeyDown={(event) => closeOnEscape(event, list.current)}>
      <summary>{messages.key}</summary>
      <DrawnList aria-label={messages.key} inside={rows} />
    </details>
  );
}
