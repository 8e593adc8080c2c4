import { dayInWords } from '../../core/messages/dateWords';
import { viewed } from '../../core/scene/articleOnly';
import { describe } from '../../core/scene/describe';
import { sceneAt } from '../../core/scene/sceneAt';
import { setClock } from '../../core/state/appState';
import { transition } from '../../core/state/store';
import { useApp, useShared } from '../reader';
import { DateSlider } from './DateSlider';
import { Lanes } from './Lanes';
import { Playback } from './Playback';

/** Under the map: controls, the sentence of the date, axis, lanes and the slider. */
export function Timeline() {
  const { messages } = useShared();
  return (
    <section className="timeline" aria-label={messages.timeline}>
      <div className="timeline__head">
        <Playback />
        <Sentence />
        <ClockSwitch />
      </div>
      <div className="timeline__body">
        <Lanes />
        <div className="timeline__slider">
          <DateSlider />
        </div>
      </div>
      <noscript>
        <p className="timeline__noscript">{messages.noScriptSlider}</p>
      </noscript>
    </section>
  );
}

/** The date, and what the story says of it. The slider reads the same out; this is for the eye. */
function Sentence() {
  const { story, messages, language } = useShared();
  const at = useApp((state) => state.instant);
  const clock = useApp((state) => state.clock);
  const seen = viewed(
    story,
    useApp((state) => state.context),
  );
  return (
    <p className="sentence" aria-hidden="true">
      <b className="sentence__date">{dayInWords(at, messages)}</b>{' '}
      <span>{describe(sceneAt(seen, at, clock), seen, messages, language)}</span>
    </p>
  );
}

function ClockSwitch() {
  const { store, messages } = useShared();
  const clock = useApp((state) => state.clock);
  const choices = [
    ['happened', messages.clockHappened, messages.clockHappenedShort],
    ['reported', messages.clockReported, messages.clockReportedShort],
  ] as const;
  return (
    <fieldset className="switch">
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
