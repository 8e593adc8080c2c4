import { dateInWords } from '../../core/messages/dateWords';
import { certaintyOf } from '../../core/scene/certaintyOf';
import { looks } from '../../core/scene/looks';
import { eventNumbers, eventsInOrder } from '../../core/scene/numbering';
import { choose } from '../../core/state/appState';
import { transition } from '../../core/state/store';
import { claimsOf } from '../../core/story/claimsOf';
import type { StoryEvent } from '../../core/story/types';
import { Badge } from '../Badge';
import { ContextTag } from '../ContextTag';
import { ClaimSlip } from '../claim/ClaimSlip';
import { Stamp } from '../claim/Stamp';
import { useShared } from '../shared';

/** From this many on, the browser lays out only the cards in view. */
const MANY = 100;

/** The events in order, numbered as on the map; each unfolds into its papers. */
export function Cards() {
  const { story, messages } = useShared();
  const ordered = eventsInOrder(story);
  if (ordered.length === 0) return null;
  return (
    <section
      className="cards"
      id="events"
      tabIndex={-1}
      aria-label={messages.events}
      data-many={ordered.length > MANY || undefined}
    >
      <h2 className="unseen">{messages.events}</h2>
      <ol>
        {ordered.map((event) => (
          <Card key={event.id} event={event} />
        ))}
      </ol>
    </section>
  );
}

function Card({ event }: { event: StoryEvent }) {
  const { story, store, messages, say } = useShared();
  const number = eventNumbers(story).get(event.id) ?? 0;
  const place = story.places.find(({ id }) => id === event.place);
  const certainty = certaintyOf(story, event);
  const claims = claimsOf(story, event.claims);
  return (
    <li
      className="card"
      data-id={event.id}
      data-look={looks(story).get(event.id)}
      data-context={event.context || undefined}
    >
      <Badge
        number={number}
        certainty={certainty}
        context={event.context}
        className="badge badge--card"
      />
      <div className="card__body">
        <h3 className="card__title">
          <button
            type="button"
            className="card__button"
            // Pressed again, a card lets go.
            onClick={() =>
              transition(store, (state) =>
                choose(state, state.selection === event.id ? null : event.id),
              )
            }
          >
            {say(event.title)}
          </button>
        </h3>
        <p className="card__when">
          <time>{dateInWords(event.when, messages)}</time>
          {event.dateNote && (
            <abbr className="star" title={say(event.dateNote)}>
              *
            </abbr>
          )}
          {place && <span className="card__place">{say(place.name)}</span>}
          {event.context && <ContextTag />}
        </p>
        <p className="card__text">{say(event.text)}</p>
        <details className="papers">
          <summary>
            {certainty && <Stamp certainty={certainty} />}
            <span>{messages.papers(claims.length)}</span>
          </summary>
          {event.dateNote && <p className="papers__note">{say(event.dateNote)}</p>}
          <ul>
            {claims.map((claim) => (
              <ClaimSlip key={claim.id} claim={claim} />
            ))}
          </ul>
        </details>
      </div>
    </li>
  );
}
