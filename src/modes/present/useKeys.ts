import { useEffect } from 'react';
import type { Move } from '../../core/state/lessonState';
import { typeDigit } from '../../core/state/stepNumber';

/** Clickers send page keys, some of them arrows; B and the point are their black button. */
export const MOVE_KEYS: Readonly<Record<string, Move>> = {
  ArrowRight: 'on',
  ArrowDown: 'on',
  PageDown: 'on',
  ' ': 'on',
  Enter: 'on',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  b: 'blank',
  '.': 'blank',
};

/** What else the lesson's own window can do. */
export type KeyCommand = Move | 'fullscreen' | 'notes' | 'pen' | 'ruler' | 'away' | 'keys';

const KEYS: Readonly<Record<string, KeyCommand>> = {
  ...MOVE_KEYS,
  f: 'fullscreen',
  n: 'notes',
  d: 'pen',
  r: 'ruler',
  Escape: 'away',
  '?': 'keys',
};

/** A second digit within this time makes the number longer: 1, 2 is twelve. */
const NUMBER_MS = 600;

/**
 * Listens to the keys of a window; `jump` gets the number of a step, counted from 1, of the
 * `count` there are.
 */
export function useKeys<C extends KeyCommand>(
  keys: Readonly<Record<string, C>>,
  run: (command: C) => void,
  jump: (step: number) => void,
  count: number,
): void {
  useEffect(() => {
    let typed = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    /** Goes to the step whose number waits for a second digit, if any. */
    const settle = () => {
      clearTimeout(timer);
      if (typed) jump(Number(typed));
      typed = '';
    };
    const type = (digit: string) => {
      clearTimeout(timer);
      const number = typeDigit(typed, digit, count);
      typed = number.typed;
      if (number.waits) timer = setTimeout(settle, NUMBER_MS);
      else jump(number.step);
    };
    const onKey = (event: KeyboardEvent) => {
      if (!isForLesson(event)) return;
      const { key } = event;
      if (/^\d$/.test(key)) {
        type(key);
        return;
      }
      const command = keys[key.length === 1 ? key.toLowerCase() : key];
      if (!command) return;
      // Escape is the browser's too: it leaves the full screen.
      if (key !== 'Escape') event.preventDefault();
      settle();
      run(command);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', onKey);
    };
  }, [keys, run, jump, count]);
}

/** The keys of the lesson's own window. */
export function useLessonKeys(
  run: (command: KeyCommand) => void,
  jump: (step: number) => void,
  count: number,
): void {
  useKeys(KEYS, run, jump, count);
}

/**
 * Nothing runs away under a key that is held down; a focused button keeps Space and Enter,
 * a field all its keys, and an open dialog the whole keyboard.
 */
function isForLesson(event: KeyboardEvent): boolean {
  if (event.repeat || event.defaultPrevented) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (document.querySelector('dialog[open]')) return false;
  const { target, key } = event;
  if (!(target instanceof Element)) return true;
  if (target.matches('input, select, textarea')) return false;
  return !((key === ' ' || key === 'Enter') && target.closest('button, a, summary'));
}
