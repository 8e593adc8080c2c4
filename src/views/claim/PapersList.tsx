import { isKnown } from '../../core/scene/known';
import { isContext } from '../../core/scene/papersOf';
import type { Claim } from '../../core/story/types';
import { useApp, useShared } from '../shared';
import { ClaimSlip } from './ClaimSlip';

/**
 * Claims as papers. By the clock of reports only those that a reader could know on the date
 * shown; how many came later is said. It follows each step of the slider, so it belongs
 * where the reader has opened it.
 */
export function KnownPapers({ claims }: { claims: readonly Claim[] }) {
  const { story, messages } = useShared();
  // A string, not a list: it renders again only when what is known changes.
  const known = useApp(({ clock, instant }) =>
    story.claims
      .map(({ id }) => (clock === 'happened' || isKnown(story, id, instant) ? 1 : 0))
      .join(''),
  );
  const context = useApp((state) => state.context);
  const ids = new Set(story.claims.filter((_, at) => known[at] === '1').map(({ id }) => id));
  const isNow = ({ id }: Claim) => ids.has(id);
  const looked = context ? claims : claims.filter((claim) => !isContext(claim, story));
  const shown = looked.filter(isNow);
  return (
    <>
      <Papers claims={shown} known={isNow} />
      {shown.length < looked.length && (
        <p className="papers__note" role="status">
          {messages.papersLater(looked.length - shown.length)}
        </p>
      )}
    </>
  );
}

/** All claims as papers. */
export function Papers({
  claims,
  known,
}: {
  claims: readonly Claim[];
  known?: (claim: Claim) => boolean;
}) {
  return (
    <ol className="papers__list">
      {claims.map((claim) => (
        <ClaimSlip key={claim.id} claim={claim} {...(known && { known })} />
      ))}
    </ol>
  );
}
