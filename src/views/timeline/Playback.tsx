import { useEffect, useEffectEvent, useState } from 'react';
import { dayInWords } from '../../core/messages/dateWords';
import { describe } from '../../core/scene/describe';
import { moments, stepMoment } from '../../core/scene/moments';
import { sceneAt } from '../../core/scene/sceneAt';
import type { Moment } from '../../core/scene/types';
import { pause, play, showDay } from '../../core/state/appState';
import { transition } from '../../core/state/store';
import { daysBetween } from '../../core/time/instant';
import { useApp, useShared, useViewed } from '../shared';

/** How long a moment stays, long enough to read its sentence. */
const HOLD_MS = 3200;

/** Play, previous and next: from moment to moment, telling how much time was skipped. */
export function Playback() {
  const { store, messages, language } = useShared();
  const playing = useApp((state) => state.playing);
  const clock = useApp((state) => state.clock);
  const at = useApp((state) => state.instant);
  const story = useViewed();
  const [skipped, setSkipped] = useState('');
  const [told, setTold] = useState('');
  const stops = moments(story, clock);

  const leaveFor = (stop: Moment | null, goOn: boolean) =>
    transition(store, (state) => {
      if (!stop) return pause(state);
      const days = daysBetween(state.instant, stop.at);
      setSkipped(days > 0 ? messages.daysLater(days) : '');
      const sentence = describe(sceneAt(story, stop.at, state.clock), story, messages, language);
      setTold(messages.onDate(dayInWords(stop.at, messages), sentence));
      return { ...showDay(state, stop.at, story.span), playing: goOn };
    });
  // One timer a moment: each is held equally long, whatever else renders meanwhile.
  const onward = useEffectEvent(() => leaveFor(stepMoment(stops, at, 'next'), true));
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(onward, HOLD_MS);
    return () => clearInterval(timer);
  }, [playing]);
  useEffect(() => {
    if (!skipped) return;
    const timer = setTimeout(() => setSkipped(''), HOLD_MS * 0.8);
    return () => clearTimeout(timer);
  }, [skipped]);

  return (
    <div className="playback needs-script">
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
      <StepButton
        label={messages.previousMoment}
        d="M4-7L-4 0L4 7"
        onClick={() => leaveFor(stepMoment(stops, at, 'previous'), false)}
      />
      <StepButton
        label={messages.nextMoment}
        d="M-4-7L4 0L-4 7"
        onClick={() => leaveFor(stepMoment(stops, at, 'next'), false)}
      />
      <span className="skipped" aria-hidden="true">
        {skipped}
      </span>
      {/* The focus stays on the button: what the day brings is told here. */}
      <span className="unseen" role="status">
        {told}
      </span>
    </div>
  );
}

function StepButton({ label, d, onClick }: { label: string; d: string; onClick: () => void }) {
  return (
    <button type="button" className="step" aria-label={label} title={label} onClick={onClick}>
      <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
        <path d={d} />
      </svg>
    </button>
  );
}
