import { useEffect, useRef, useState } from 'react';
import { viewed } from '../../core/scene/articleOnly';
import { moments, stepMoment } from '../../core/scene/moments';
import { pause, play, showDay } from '../../core/state/appState';
import { transition } from '../../core/state/store';
import { daysBetween } from '../../core/time/instant';
import { useApp, useShared } from '../reader';

/** How long a moment stays, long enough to read its sentence. */
export const HOLD_MS = 3200;

/** Play, previous and next: from moment to moment, telling how much time was skipped. */
export function Playback() {
  const { story, store, messages } = useShared();
  const playing = useApp((state) => state.playing);
  const at = useApp((state) => state.instant);
  const clock = useApp((state) => state.clock);
  const [skipped, setSkipped] = useState('');
  const context = useApp((state) => state.context);
  const stops = moments(viewed(story, context), clock);

  const go = (direction: 'next' | 'previous', goOn: boolean) =>
    transition(store, (state) => {
      const stop = stepMoment(stops, state.instant, direction);
      if (!stop) return pause(state);
      const moved = { ...showDay(state, stop.at, story.span), playing: goOn };
      setSkipped(
        direction === 'next' ? messages.daysLater(daysBetween(state.instant, moved.instant)) : '',
      );
      return moved;
    });

  const onward = useRef(go);
  onward.current = go;
  // One timer a moment: each is held equally long, whatever else renders meanwhile.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `at` starts the next timer.
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => onward.current('next', true), HOLD_MS);
    return () => clearTimeout(timer);
  }, [playing, at]);
  useEffect(() => {
    if (!skipped) return;
    const timer = setTimeout(() => setSkipped(''), HOLD_MS * 0.8);
    return () => clearTimeout(timer);
  }, [skipped]);

  return (
    <div className="playback">
      <button
        type="button"
        className="play"
        aria-label={playing ? messages.pause : messages.play}
        title={playing ? messages.pause : messages.play}
        disabled={stops.length < 2}
        onClick={() =>
          transition(store, (state) => (state.playing ? pause(state) : play(state, stops)))
        }
      >
        <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
          <path d={playing ? 'M-6-7H-2V7H-6ZM2-7H6V7H2Z' : 'M-5-8L8 0L-5 8Z'} />
        </svg>
      </button>
      <button
        type="button"
        className="step"
        aria-label={messages.previousMoment}
        title={messages.previousMoment}
        onClick={() => go('previous', false)}
      >
        <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
          <path d="M4-7L-4 0L4 7" />
        </svg>
      </button>
      <button
        type="button"
        className="step"
        aria-label={messages.nextMoment}
        title={messages.nextMoment}
        onClick={() => go('next', false)}
      >
        <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
          <path d="M-4-7L4 0L-4 7" />
        </svg>
      </button>
      <span className="skipped" role="status">
        {skipped}
      </span>
    </div>
  );
}
