import { dayInWords } from '../../core/messages/dateWords';
import { moments, stepMoment } from '../../core/scene/moments';
import { nextOnDay } from '../../core/scene/onDay';
import { dayAt, dayCount, dayIndex, goToDay, select } from '../../core/state/appState';
import { transition } from '../../core/state/store';
import { instant } from '../../core/time/instant';
import { useApp, useShared, useViewed } from '../shared';

/**
 * The slider itself: a native range input over the lanes, one step a day. Its thumb is
 * drawn apart (a line through the lanes and a plate with the date), so that the input can
 * be as tall as the lanes and a tap anywhere on them is a date. Page keys go from moment to
 * moment, which the platform does not do by itself.
 */
export function DateSlider({ sentence }: { sentence: string }) {
  const { store, messages } = useShared();
  const at = useApp((state) => state.instant);
  const clock = useApp((state) => state.clock);
  const story = useViewed();
  const { span } = story;
  const years = new Date(span.start).getUTCFullYear() !== new Date(span.end - 1).getUTCFullYear();
  const show = (day: number) => transition(store, (state) => goToDay(state, instant(day), span));
  return (
    <div className="slider">
      <input
        type="range"
        className="slider__input"
        aria-label={messages.dateSlider}
        aria-valuetext={messages.onDate(dayInWords(at, messages), sentence)}
        min={0}
        max={dayCount(span) - 1}
        step={1}
        value={dayIndex(at, span)}
        onChange={(change) => show(dayAt(Number(change.target.value), span))}
        onKeyDown={(key) => {
          if (key.key === 'Enter') {
            transition(store, (state) => select(state, nextOnDay(story, state)));
            return;
          }
          if (key.key !== 'PageUp' && key.key !== 'PageDown') return;
          key.preventDefault();
          const stop = stepMoment(
            moments(story, clock),
            at,
            key.key === 'PageUp' ? 'next' : 'previous',
          );
          if (stop) show(stop.at);
        }}
      />
      <span className="slider__line" aria-hidden="true" />
      <span className="slider__plate" data-year={years || undefined} aria-hidden="true">
        {dayInWords(at, messages, years ? 'withYear' : 'withoutYear')}
      </span>
    </div>
  );
}
