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
      <details className="bar__more" name="lesson">
        <summary className="bar__button">{words.more}</summary>
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
