import { useState } from 'react';
import { certaintyOf } from '../../core/scene/certaintyOf';
import { knownInPart } from '../../core/scene/known';
import { looks } from '../../core/scene/looks';
import { eventNumbers, eventsInOrder } from '../../core/scene/numbering';
import { isContext } from '../../core/scene/papersOf';
import { choose } from '../../core/state/appState';
import { openingPhase } from '../../core/state/openingPhase';
import { transition } from '../../core/state/store';
import { claimsOf } from '../../core/story/claimsOf';
import type { Claim, StoryEvent } from '../../core/story/types';
import { Badge } from '../Badge';
import { ContextTag } from '../ContextTag';
import { DateNotes, DateWords } from '../claim/DateWords';
import { Outside } from '../claim/Outside';
import { KnownPapers, Papers } from '../claim/PapersList';
import { Stamp } from '../claim/Stamp';
import { ForecastTag } from '../ForecastTag';
import { viewId } from '../map/viewId';
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
  const [open, setOpen] = useState(false);
  return (
    <li
      className="card"
      data-id={event.id}
      data-phase={openingPhase(story, event.id)}
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
          <time className="later">
            <DateWords date={event.when} from={event.dateFrom} note={event.dateNote} />
          </time>
          {place && <span className="card__place">{say(place.name)}</span>}
          {event.context && <ContextTag />}
          <ForecastTag claims={claims} />
        </p>
        <p className="card__text later">{say(event.text)}</p>
        {event.contextNote && <Outside note={event.contextNote} className="card__text later" />}
        <WhoSays claims={claims} />
        {knownInPart(story).has(event.id) && (
          <p className="card__text partly">{messages.partlyKnown}</p>
        )}
        <noscript>
          <a className="card__map" href={`#${viewId(event.id)}`}>
            {messages.viewOnMap}
          </a>
        </noscript>
        <details
          className="papers"
          onToggle={(toggle) => setOpen((toggle.target as HTMLDetailsElement).open)}
        >
          <summary>
            {certainty && <Stamp certainty={certainty} />}
            <PaperCount claims={claims} />
            <span className="partly">{messages.papersKnown}</span>
          </summary>
          <div className="papers__note later">
            <DateNotes from={event.dateFrom} note={event.dateNote} />
          </div>
          {open ? <KnownPapers claims={claims} /> : <Papers claims={claims} />}
        </details>
      </div>
    </li>
  );
}

/** Who says so first, and how many others: of all, or of the article alone. */
function WhoSays({ claims }: { claims: readonly Claim[] }) {
  const { messages } = useShared();
  if (claims.length === 0) return null;
  const told = (some: readonly Claim[]) => {
    const [first = '', ...others] = new Set(some.map(({ chain }) => chain.join(' → ')));
    return messages.whoFirst(first, others.length);
  };
  return (
    <p className="card__who later">
      <EitherWay claims={claims} tell={told} />
    </p>
  );
}

/** How many papers there are: of all, or of the article alone. */
function PaperCount({ claims }: { claims: readonly Claim[] }) {
  const { messages } = useShared();
  return <EitherWay claims={claims} tell={(some) => messages.papers(some.length)} />;
}

/** Two readings of the same claims: with context and without; the style sheet shows one. */
function EitherWay({
  claims,
  tell,
}: {
  claims: readonly Claim[];
  tell: (claims: readonly Claim[]) => string;
}) {
  const { story } = useShared();
  const own = claims.filter((claim) => !isContext(claim, story));
  if (own.length === claims.length || own.length === 0)
    return <span className="later">{tell(claims)}</span>;
  return (
    <span className="later">
      <span data-context="">{tell(claims)}</span>
      <span className="printed">{tell(own)}</span>
    </span>
  );
}
