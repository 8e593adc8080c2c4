import { useLayoutEffect, useRef } from 'react';
import { isKnown, isPartly } from '../../core/scene/known';
import { type Papers as PapersOf, papersOf } from '../../core/scene/papersOf';
import { setContext } from '../../core/state/appState';
import { transition } from '../../core/state/store';
import { CloseButton } from '../CloseButton';
import { KnownPapers } from '../claim/PapersList';
import { useApp, useShared, useViewed } from '../shared';
import { EventFields, LegFields, PlaceFields } from './SlipFields';

/**
 * The waybill: the papers of what is selected, laid out like a shipping document. Beside
 * the map on a desk, a sheet over the lower half of a phone. Not modal: the map and the
 * slider go on working. Focus moves in when a person opened it, and back when it closes.
 */
export function SlipPanel() {
  const { story, choose, messages, say } = useShared();
  const selection = useApp((state) => state.selection);
  const seen = useViewed();
  const papers = papersOf(seen, selection);
  // A link may ask for what is context while only the article is shown: it says so.
  const hidden = papers ? null : papersOf(story, selection);
  const unknown = useApp(
    ({ clock, instant }) =>
      selection !== null && clock === 'reported' && !isKnown(seen, selection, instant),
  );
  const partly = useApp(
    ({ clock, instant }) =>
      selection !== null && clock === 'reported' && isPartly(seen, selection, instant),
  );
  const titleOf = (of: PapersOf) => {
    switch (of.kind) {
      case 'event':
        return say(of.event.title);
      case 'leg':
        return say(of.leg.label);
      case 'place':
        return say(of.place.name);
      case 'claim':
        return messages.claimTitle;
    }
  };
  const panel = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  const key = papers || hidden ? selection : null;

  // With the very change that opens or closes it: a key pressed next goes to the right place.
  useLayoutEffect(() => {
    if (key === null) {
      const back = opener.current;
      opener.current = null;
      if (back instanceof HTMLElement) giveBack(back);
      return;
    }
    const active = document.activeElement;
    const inside = panel.current?.contains(active);
    if (inside) return;
    // Opened by a link, nothing had the focus: it stays where the page begins.
    if (!active || active === document.body) return;
    opener.current = active;
    panel.current?.focus({ preventScroll: true });
  }, [key]);

  const kind = (papers ?? hidden)?.kind;
  if (!kind || key === null) return null;
  return (
    <div
      ref={panel}
      className="waybill"
      role="dialog"
      aria-labelledby="waybill-title"
      tabIndex={-1}
      data-kind={kind}
    >
      <div className="waybill__head">
        <p className="field">{messages.slipKind[kind]}</p>
        <h2 id="waybill-title">{papers ? titleOf(papers) : messages.contextTitle}</h2>
        <CloseButton onClick={() => choose(null)} />
      </div>
      <div className="waybill__body">
        {papers ? (
          <Body papers={papers} unknown={unknown} partly={partly} />
        ) : (
          <HiddenContext onShow={() => panel.current?.focus({ preventScroll: true })} />
        )}
      </div>
    </div>
  );
}

interface BodyProps {
  readonly papers: PapersOf;
  /** Nothing, or not all, of it was known on the date shown. */
  readonly unknown: boolean;
  readonly partly: boolean;
}

function Body({ papers, unknown, partly }: BodyProps) {
  const { messages } = useShared();
  if (unknown) return <p className="waybill__none">{messages.notYetReported}</p>;
  return (
    <>
      {papers.kind === 'leg' && <LegFields leg={papers.leg} />}
      {papers.kind === 'place' && <PlaceFields place={papers.place} />}
      {partly && <p className="waybill__none">{messages.partlyKnown}</p>}
      {!partly && papers.kind === 'event' && <EventFields event={papers.event} />}
      {papers.claims.length === 0 ? (
        <p className="waybill__none">{messages.noClaims}</p>
      ) : (
        <KnownPapers claims={papers.claims} />
      )}
    </>
  );
}

/** In place of papers that the article does not hold, while only the article is shown. */
function HiddenContext({ onShow }: { onShow: () => void }) {
  const { store, messages } = useShared();
  return (
    <div className="waybill__none">
      <p>{messages.contextIsHidden}</p>
      <button
        type="button"
        className="waybill__show"
        onClick={() => {
          // Before the button goes: the focus stays in the slip.
          onShow();
          transition(store, (state) => setContext(state, true));
        }}
      >
        {messages.showContext}
      </button>
    </div>
  );
}

/** Focus to what opened the slip; where that has gone out of sight since, to its map. */
function giveBack(opener: HTMLElement): void {
  opener.focus({ preventScroll: true });
  if (document.activeElement === opener) return;
  opener.closest<HTMLElement>('[data-map-box]')?.focus({ preventScroll: true });
}
