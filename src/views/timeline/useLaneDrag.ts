import { useRef } from 'react';
import { dayAt, dayCount, goToDay } from '../../core/state/appState';
import { transition } from '../../core/state/store';
import { useShared } from '../shared';

const MOVED = 6;

/**
 * A drag that starts on a bar or a tick is a drag of the slider: the items lie above the
 * input, and a finger cannot tell. A press without movement stays a click on the item.
 */
export function useLaneDrag() {
  const { story, store } = useShared();
  const start = useRef<{ id: number; x: number; moved: boolean } | null>(null);

  const show = (element: Element, x: number) => {
    const box = element.getBoundingClientRect();
    const days = dayCount(story.span);
    const part = Math.max(0, Math.min(1, (x - box.left) / box.width));
    const day = dayAt(Math.min(days - 1, Math.floor(part * days)), story.span);
    transition(store, (state) => goToDay(state, day, story.span));
  };
  return {
    onPointerDown: (event: React.PointerEvent) => {
      start.current = { id: event.pointerId, x: event.clientX, moved: false };
    },
    onPointerMove: (event: React.PointerEvent) => {
      const from = start.current;
      if (!from || from.id !== event.pointerId) return;
      if (!from.moved && Math.abs(event.clientX - from.x) < MOVED) return;
      if (!from.moved) event.currentTarget.setPointerCapture(event.pointerId);
      from.moved = true;
      show(event.currentTarget, event.clientX);
    },
    onPointerUp: () => {
      if (start.current && !start.current.moved) start.current = null;
    },
    onPointerCancel: () => {
      start.current = null;
    },
    // The click that ends a drag selects nothing.
    onClickCapture: (event: React.MouseEvent) => {
      if (start.current?.moved) event.stopPropagation();
      start.current = null;
    },
  };
}
