import { useMemo } from 'react';

/**
 * One stop of the keyboard for a group of buttons: the focus comes to the first that is seen,
 * or to where it was, and arrow keys, Home and End take it from one to the next.
 */
export function useArrowKeys() {
  return useMemo(() => {
    let last: HTMLElement | null = null;
    const buttons = (group: HTMLElement) =>
      [...group.querySelectorAll<HTMLElement>('button')].filter((at) => at.offsetParent !== null);
    return {
      onFocus(event: React.FocusEvent<HTMLElement>) {
        const group = event.currentTarget;
        if (event.target !== group) {
          // Going back out must not lead in again.
          group.tabIndex = -1;
          last = event.target;
          return;
        }
        const all = buttons(group);
        const at = last && all.includes(last) ? last : all[0];
        at?.focus();
      },
      onBlur(event: React.FocusEvent<HTMLElement>) {
        event.currentTarget.tabIndex = 0;
      },
      onKeyDown(event: React.KeyboardEvent<HTMLElement>) {
        const all = buttons(event.currentTarget);
        const at = all.indexOf(event.target as HTMLElement);
        const to = {
          ArrowRight: at + 1,
          ArrowDown: at + 1,
          ArrowLeft: at - 1,
          ArrowUp: at - 1,
          Home: 0,
          End: all.length - 1,
        }[event.key];
        if (to === undefined) return;
        event.preventDefault();
        all[Math.max(0, Math.min(all.length - 1, to))]?.focus();
      },
    };
  }, []);
}
