import { dateInWords } from '../../core/messages/dateWords';
import { hostOf } from '../../core/share/hostOf';
import { ContextTag } from '../ContextTag';
import { SourceName } from '../SourceName';
import { useShared } from '../shared';

/** Under the cards: sources, version, what changed. Drawn by the build. */
export function Foot() {
  const { story, messages, say, addresses } = useShared();
  return (
    <>
      <details>
        <summary>{messages.sources}</summary>
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
      {story.liveMap && addresses.liveMap && (
        <p className="foot__line">
          {messages.liveMapNote(hostOf(story.liveMap.url), story.liveMap.credit)}
        </p>
      )}
      {addresses.stories && (
        <p className="foot__line">
          <a href={addresses.stories}>{messages.allStories}</a>
        </p>
      )}
    </>
  );
}
