import { hostOf } from '../../core/share/hostOf';
import { applyLink } from '../../views/applyLink';
import { useShared } from '../../views/shared';
import { fullPage } from './fullPage';

/** Where it comes from, and the way to all of it, at the date and selection shown. */
export function EmbedFoot() {
  const { story, language, store, messages, addresses } = useShared();
  const full = fullPage({ story, language });
  const host = story.liveMap && addresses.liveMap ? hostOf(story.liveMap.url) : null;
  const article = story.sources.find(({ id }) => id === story.article);
  // Written when it is used, so that a step of the slider renders nothing here.
  const aim = (event: { currentTarget: HTMLAnchorElement }) => {
    const url = new URL(full, location.href);
    applyLink(url.searchParams, store.getState(), story.span);
    event.currentTarget.href = url.href;
  };
  return (
    <footer className="embed__foot">
      {article && <span className="embed__source">{messages.basedOn(article.title)}</span>}
      {story.liveMap && host !== null && (
        <span className="embed__source">{messages.liveMapNote(host, story.liveMap.credit)}</span>
      )}
      <a href={full} className="embed__full" onPointerDown={aim} onFocus={aim} onClick={aim}>
        {messages.fullPage}
      </a>
    </footer>
  );
}
