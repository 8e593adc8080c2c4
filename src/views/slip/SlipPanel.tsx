import { useLayoutEffect, useRef } from 'react';
import { isKnown, isPartly } from '../../core/scene/known';
import { papersOf } from '../../core/scene/papersOf';
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
  const { choose, messages, say } = useShared();
  const selection = useApp((state) => state.selection);
  const seen = useViewed();
  const papers = papersOf(seen, selection);
  const unknown = useApp(
    ({ clock, instant }) =>
      selection !== null && clock === 'reported' && !isKnown(seen, selection, instant),
  );
  const partly = useApp(
    ({ clock, instant }) =>
      selection !== null && clock === 'reported' && isPartly(seen, selection, instant),
  );
  const panel = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  const key = papers ? selection : null;

  // With the very change that opens or closes it: a key pressed next goes to the right place.
  useLayoutEffect(() => {
    if (key === null) {
      const back = opener.current;
      opener.current = null;
      if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
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

  if (!papers || key === null) return null;
  const title =
    papers.kind === 'event'
      ? say(papers.event.title)
      : papers.kind === 'leg'
        ? say(papers.leg.label)
        : papers.kind === 'place'
          ? say(papers.place.name)
          : messages.claimTitle;
  return (
    <div
      ref={panel}
      className="waybill"
      role="dialog"
      aria-labelledby="waybill-title"
      tabIndex={-1}
      data-kind={papers.kind}
    >
      <div className="waybill__head">
        <p className="field">{messages.slipKind[papers.kind]}</p>
        <h2 id="waybill-title">{title}</h2>
        <CloseButton onClick={() => choose(null)} />
      </div>
      <div className="waybill__body">
        {unknown && <p className="waybill__none">{messages.notYetReported}</p>}
        {!unknown && papers.kind === 'leg' && <LegFields leg={papers.leg} />}
        {!unknown && papers.kind === 'place' && <PlaceFields place={papers.place} />}
        {!unknown && partly && <p className="waybill__none">{messages.partlyKnown}</p>}
        {!unknown && !partly && papers.kind === 'event' && <EventFields event={papers.event} />}
        {unknown ? null : papers.claims.length === 0 ? (
          <p className="waybill__none">{messages.noClaims}</p>
        ) : (
          <KnownPapers claims={papers.claims} />
        )}
      </div>
    </div>
  );
}
