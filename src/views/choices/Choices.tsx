import { hasContext } from '../../core/scene/articleOnly';
import { setContext, setTheme, THEME_CHOICES } from '../../core/state/appState';
import { transition } from '../../core/state/store';
import { Cite } from '../cite/Cite';
import { useApp, useShared } from '../shared';

/** Above the cards: what is shown, in which colours, and a way to cite it. */
export function Choices() {
  const { story, store, messages } = useShared();
  const asked = useApp((state) => state.version);
  const context = useApp((state) => state.context);
  const theme = useApp((state) => state.theme);
  return (
    <div className="choices">
      {hasContext(story) && (
        <Choice
          label={messages.contextSwitch}
          value={context ? 'shown' : 'hidden'}
          options={[
            ['shown', messages.contextShown],
            ['hidden', messages.contextHidden],
          ]}
          onChoose={(value) => transition(store, (state) => setContext(state, value === 'shown'))}
        />
      )}
      <Choice
        label={messages.theme}
        value={theme}
        options={THEME_CHOICES.map((choice) => [choice, messages.themeNames[choice]] as const)}
        onChoose={(value) => transition(store, (state) => setTheme(state, value))}
      />
      <Cite />
      {asked !== null && asked !== story.version && (
        <p className="older" role="status">
          {messages.olderVersion(asked, story.version)}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onChoose: (value: T) => void;
}

/** A labelled list to choose one of. */
export function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  return (
    <label className="choice needs-script">
      <span>{label}</span>
      <select value={value} onChange={(change) => onChoose(change.target.value as T)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
