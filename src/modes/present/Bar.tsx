import { useEffect, useRef } from 'react';
import type { LessonMessages } from '../../core/messages/lesson/types';
import type { LessonState, Switch } from '../../core/state/lessonState';
import type { Tool } from '../../views/lesson/DrawLayer';
import type { KeyCommand } from './useKeys';

interface BarProps {
  readonly words: LessonMessages;
  readonly state: LessonState;
  readonly steps: number;
  readonly tool: Tool;
  readonly leave: string;
  readonly onCommand: (command: KeyCommand) => void;
  readonly onSwitch: (what: Switch) => void;
}

/** The strip under a step: back, where we are, on; pen, ruler, and the rest in a list. */
export function Bar({ words, state, steps, tool, leave, onCommand, onSwitch }: BarProps) {
  const more = useRef<HTMLDetailsElement>(null);
  // An open list would lie over the text of the next step.
  // biome-ignore lint/correctness/useExhaustiveDependencies: closes as the lesson moves.
  useEffect(() => shut(more.current), [state.at, state.shown, state.blank]);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') shut(more.current);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const button = (command: KeyCommand, label: string, pressed?: boolean) => (
    <button
      type="button"
      className="bar__button"
      aria-pressed={pressed}
      // The keyboard stays with the lesson: a press by mouse takes no focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onCommand(command)}
    >
      {label}
    </button>
  );
  const toggle = (what: Switch, on: boolean) => (
    <button
      type="button"
      className="bar__button"
      aria-pressed={on}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onSwitch(what)}
    >
      {words[what]}
    </button>
  );
  return (
    <nav className="bar" aria-label={words.controls}>
      {button('back', words.back)}
      <span className="bar__count">{words.stepOf(state.at + 1, steps)}</span>
      {button('on', words.on)}
      <span className="bar__room" />
      {button('pen', words.pen, tool === 'pen')}
      {button('ruler', words.ruler, tool === 'ruler')}
      {button('notes', words.notesWindow)}
      <details className="bar__more" ref={more}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: as with the buttons */}
        <summary className="bar__button" onMouseDown={(event) => event.preventDefault()}>
          {words.more}
        </summary>
        <div className="bar__list">
          {toggle('captions', state.captions === 'large')}
          {toggle('contrast', state.contrast)}
          {toggle('spacing', state.spacing === 'wide')}
          {button('fullscreen', words.fullScreen)}
          {button('keys', words.keys)}
          <a className="bar__button" href={leave}>
            {words.leave}
          </a>
        </div>
      </details>
    </nav>
  );
}

/** Closes a list; the keyboard, if it was inside, goes to what opened it. */
function shut(list: HTMLDetailsElement | null): void {
  if (!list?.open) return;
  if (list.contains(document.activeElement)) list.querySelector('summary')?.focus();
  list.open = false;
}
