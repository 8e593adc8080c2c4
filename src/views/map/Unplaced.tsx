import { useRef } from 'react';
import { certaintyOf } from '../../core/scene/certaintyOf';
import { looks } from '../../core/scene/looks';
import { eventNumbers, eventsInOrder } from '../../core/scene/numbering';
import { openingPhase } from '../../core/state/openingPhase';
import { Badge } from '../Badge';
import { useShared } from '../shared';
import { closeOnEscape } from './closeOnEscape';

/** More than this are not listed on the map; the cards have them all. */
const MOST = 60;

/**
 * What is told without a place: a map cannot draw it, and says so. From here, too, one
 * comes to its papers.
 */
export function Unplaced() {
  const { story, choose, messages, say } = useShared();
  const list = useRef<HTMLDetailsElement>(null);
  const events = eventsInOrder(story).filter(
    ({ place, leg }) => place === undefined && leg === undefined,
  );
  if (events.length === 0) return null;
  const numbers = eventNumbers(story);
  const look = looks(story);
  return (
    <details
      className="key unplaced"
      ref={list}
      onKeyDown={(event) => closeOnEscape(event, list.current)}
    >
      <summary title={messages.unplacedMeans}>{messages.unplaced}</summary>
      <ul aria-label={messages.unplacedMeans}>
        {events.slice(0, MOST).map((event) => (
          <li key={event.id} data-context={event.context ? '' : undefined}>
            <button
              type="button"
              className="unplaced__item"
              data-id={event.id}
              data-phase={openingPhase(story, event.id)}
              data-look={look.get(event.id)}
              onClick={() => {
                if (list.current) list.current.open = false;
                choose(event.id);
              }}
            >
              <Badge
                number={numbers.get(event.id) ?? 0}
                certainty={certaintyOf(story, event)}
                context={event.context}
              />
              <span>{say(event.title)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
