import { useEffect } from 'react';
import type { Move } from '../../core/state/lessonState';

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
const NUMBER_MS = 900;

/** Listens to the keys of a window; `jump` gets the number of a step, counted from 1. */
export function useKeys<C extends KeyCommand>(
  keys: Readonly<Record<string, C>>,
  run: (command: C) => void,
  jump: (step: number) => void,
): void {
  useEffect(() => {
    let typed = '';
    let typedAt = 0;
    const onKey = (event: KeyboardEvent) => {
      if (!isForLesson(event)) return;
      const { key } = event;
      if (/^\d$/.test(key)) {
        typed = event.timeStamp - typedAt < NUMBER_MS ? `${typed}${key}`.slice(-2) : key;
        typedAt = event.timeStamp;
        jump(typed === '0' ? 10 : Number(typed));
        return;
      }
      const command = keys[key.length === 1 ? key.toLowerCase() : key];
      if (!command) return;
      event.preventDefault();
      run(command);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [keys, run, jump]);
}

/** The keys of the lesson's own window. */
export function useLessonKeys(
  run: (command: KeyCommand) => void,
  jump: (step: number) => void,
): void {
  useKeys(KEYS, run, jump);
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
