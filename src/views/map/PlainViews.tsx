import { useShared } from '../shared';
import { viewId } from './viewId';

/** What the cards' links name in a page without scripts, and the way back to the whole map. */
export function PlainViews() {
  const { story, messages } = useShared();
  return (
    <noscript>
      {story.events.map(({ id }) => (
        <span key={id} id={viewId(id)} className="view" />
      ))}
      <a className="view__whole" href="#map">
        {messages.wholeMap}
      </a>
    </noscript>
  );
}
