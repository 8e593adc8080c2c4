import { memo } from 'react';
import { fraction } from '../../core/layout/lanes';
import { dayInWords } from '../../core/messages/dateWords';
import { describe } from '../../core/scene/describe';
import { sceneAt } from '../../core/scene/sceneAt';
import { setClock } from '../../core/state/appState';
import { transition } from '../../core/state/store';
import { DAY_MS, instant } from '../../core/time/instant';
import { useApp, useShared, useViewed } from '../shared';
import { DateSlider } from './DateSlider';
import { Lanes } from './Lanes';
import { Playback } from './Playback';
import { percent } from './percent';

/**
 * Under the map: controls, axis, lanes and the slider, and the sentence of the date: under
 * them on a phone, where its length changes nothing above, beside the controls on a desk.
 */
export function Timeline() {
  const { messages, language, say } = useShared();
  const at = useApp((state) => state.instant);
  const clock = useApp((state) => state.clock);
  const story = useViewed();
  // Worked out once a step: the eye reads it in the head, the ear hears it from the slider.
  const sentence = describe(sceneAt(story, at, clock), story, messages, language);
  // The middle of the day: a day's tick stands there too.
  const middle = fraction(instant(at + DAY_MS / 2), story.span);
  const letters = Math.max(0, ...story.strands.map(({ label }) => say(label).length));
  return (
    <section className="timeline" aria-label={messages.timeline}>
      <div className="timeline__parts">
        <Playback />
        <p className="sentence" aria-hidden="true">
          <b className="sentence__date">{dayInWords(at, messages)}</b> <span>{sentence}</span>
        </p>
        <ClockSwitch />
        <div
          className="timeline__body"
          data-clock={clock}
          style={{ '--at': percent(middle), '--letters': letters } as React.CSSProperties}
        >
          <SteadyLanes />
          <div className="timeline__slider needs-script">
            <DateSlider sentence={sentence} />
          </div>
        </div>
      </div>
      {story.events.some(({ dateFrom }) => dateFrom) && (
        <p className="printed timeline__outside">{messages.daysOutside}</p>
      )}
      <noscript>
        <p className="timeline__noscript">{messages.noScriptSlider}</p>
      </noscript>
    </section>
  );
}

/** The lanes do not change with the date: `bindItems` alone touches them. */
const SteadyLanes = memo(Lanes);

function ClockSwitch() {
  const { store, messages } = useShared();
  const clock = useApp((state) => state.clock);
  const choices = [
    ['happened', messages.clockHappened, messages.clockHappenedShort],
    ['reported', messages.clockReported, messages.clockReportedShort],
  ] as const;
  return (
    <fieldset className="switch needs-script">
      <legend className="unseen">{messages.clock}</legend>
      {choices.map(([value, long, short]) => (
        <label key={value} className="switch__choice">
          <input
            type="radio"
            name="clock"
            value={value}
            className="unseen"
            aria-label={long}
            checked={clock === value}
            onChange={() => transition(store, (state) => setClock(state, value))}
          />
          <span className="switch__long" aria-hidden="true">
            {long}
          </span>
          <span className="switch__short" aria-hidden="true">
            {short}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
