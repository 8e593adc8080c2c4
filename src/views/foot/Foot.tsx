import { dateInWords } from '../../core/messages/dateWords';
import { setContext, setTheme, THEME_CHOICES, type ThemeChoice } from '../../core/state/appState';
import { transition } from '../../core/state/store';
import { SourceName } from '../cards/Papers';
import { Cite } from '../cite/Cite';
import { useApp, useShared } from '../shared';

/** Above the cards: what is shown, in which colours, and a way to cite it. */
export function Choices() {
  const { story, messages } = useShared();
  const asked = useApp((state) => state.version);
  return (
    <div className="foot__choices">
      <ContextChoice />
      <ThemeChoiceField />
      <Cite />
      {asked !== null && asked !== story.version && (
        <p className="older" role="status">
          {messages.olderVersion(asked, story.version)}
        </p>
      )}
    </div>
  );
}

/** Under the cards: sources, version, what changed. */
export function Foot() {
  const { story, messages, say } = useShared();
  return (
    <footer className="foot">
      <details>
        <summary>{messages.sources}</summary>
        <ul className="sources">
          {story.sources.map((source) => (
            <li key={source.id}>
              <SourceName title={source.title} url={source.url} />
              {source.publisher && `, ${source.publisher}`}
              {source.published && `, ${dateInWords(source.published, messages)}`}
              {source.licence && ` (${source.licence})`}
              {source.kind !== 'article' && <span className="tag">{messages.context}</span>}
              {source.note && <small>{say(source.note)}</small>}
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{messages.changes}</summary>
        <ul className="sources">
          {story.changes.map((change) => (
            <li key={change.version}>
              {`${messages.version(change.version)}, ${dateInWords(change.date, messages)}: ${say(change.text)}`}
            </li>
          ))}
        </ul>
      </details>
      <p className="foot__line">
        {messages.lastChecked(dateInWords(story.checked, messages))}
        {' · '}
        {messages.version(story.version)}
        {' · '}
        {messages.disputedNote}
      </p>
    </footer>
  );
}

function ContextChoice() {
  const { store, messages } = useShared();
  const context = useApp((state) => state.context);
  return (
    <label className="theme" title={messages.contextMeans}>
      <span>{messages.contextSwitch}</span>
      <select
        value={context ? '1' : '0'}
        onChange={(change) =>
          transition(store, (state) => setContext(state, change.target.value === '1'))
        }
      >
        <option value="1">{messages.contextShown}</option>
        <option value="0">{messages.contextHidden}</option>
      </select>
    </label>
  );
}

function ThemeChoiceField() {
  const { store, messages } = useShared();
  const theme = useApp((state) => state.theme);
  return (
    <label className="theme">
      <span>{messages.theme}</span>
      <select
        value={theme}
        onChange={(change) =>
          transition(store, (state) => setTheme(state, change.target.value as ThemeChoice))
        }
      >
        {THEME_CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {messages.themeNames[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
