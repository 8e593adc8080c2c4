import { dateInWords } from '../../core/messages/dateWords';
import { stillMessagesFor } from '../../core/messages/still/catalogue';
import { hostOf } from '../../core/share/hostOf';
import { ContextTag } from '../ContextTag';
import { SourceName } from '../SourceName';
import { useShared } from '../shared';

/** Under the cards: sources, version, what changed. Drawn by the build. */
export function Foot() {
  const { story, language, messages, say, addresses } = useShared();
  const words = stillMessagesFor(language);
  return (
    <>
      <details>
        <summary>{words.sources}</summary>
        <ul className="sources">
          {story.sources.map((source) => (
            <li key={source.id} data-context={source.kind === 'article' ? undefined : ''}>
              <SourceName title={source.title} url={source.url} />
              {source.publisher && `, ${source.publisher}`}
              {source.published && (
                <span data-context={source.kind === 'article' ? '' : undefined}>
                  {`, ${dateInWords(source.published, messages)}`}
                </span>
              )}
              {source.licence && ` (${source.licence})`}
              {source.kind !== 'article' && <ContextTag />}
              {source.note && <small data-context="">{say(source.note)}</small>}
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{words.changes}</summary>
        <ul className="sources">
          {story.changes.map((change) => (
            <li key={change.version}>
              {`${messages.version(change.version)}, ${dateInWords(change.date, messages)}: ${say(change.text)}`}
            </li>
          ))}
        </ul>
      </details>
      <p className="foot__line">
        {words.lastChecked(dateInWords(story.checked, messages))}
        {' · '}
        {messages.version(story.version)}
        {' · '}
        {words.disputedNote}
      </p>
      {story.liveMap && addresses.liveMap && (
        <p className="foot__line">
          {messages.liveMapNote(hostOf(story.liveMap.url), story.liveMap.credit)}
        </p>
      )}
      {addresses.stories && (
        <p className="foot__line">
          <a href={addresses.stories}>{words.allStories}</a>
        </p>
      )}
    </>
  );
}
