import { hostOf } from '../../core/share/hostOf';
import { applyLink } from '../../views/applyLink';
import { useShared } from '../../views/shared';

/** The page of the story, as seen from its embed. */
const FULL_PAGE = '../';

/** Where it comes from, and the way to all of it, at the date and selection shown. */
export function EmbedFoot() {
  const { story, store, messages, addresses } = useShared();
  const host = story.liveMap && addresses.liveMap ? hostOf(story.liveMap.url) : null;
  const article = story.sources.find(({ id }) => id === story.article);
  // Written when it is used, so that a step of the slider renders nothing here.
  const aim = (event: { currentTarget: HTMLAnchorElement }) => {
    const url = new URL(FULL_PAGE, location.href);
    applyLink(url.searchParams, store.getState(), story.span);
    event.currentTarget.href = url.href;
  };
  return (
    <footer className="embed__foot">
      {article && <span className="embed__source">{messages.basedOn(article.title)}</span>}
      {story.liveMap && host !== null && (
        <span className="embed__source">{messages.liveMapNote(host, story.liveMap.credit)}</span>
      )}
      <a href={FULL_PAGE} className="embed__full" onPointerDown={aim} onFocus={aim} onClick={aim}>
        {messages.fullPage}
      </a>
    </footer>
  );
}
