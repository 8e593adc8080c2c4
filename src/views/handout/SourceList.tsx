import type { LessonMessages } from '../../core/messages/lesson/types';
import { isContext } from '../../core/scene/papersOf';
import type { Claim } from '../../core/story/types';
import { ContextTag } from '../ContextTag';
import { Stamp } from '../claim/Stamp';
import { useShared } from '../shared';

/** The claims behind a step: how sure, what, who says so, and where it stands. */
export function SourceList({ claims, words }: { claims: readonly Claim[]; words: LessonMessages }) {
  const { story, say } = useShared();
  if (claims.length === 0) return <p className="sheet__source">{words.restsOnNothing}</p>;
  return (
    <ul className="sheet__source">
      {claims.map((claim) => (
        <li key={claim.id} data-context={isContext(claim, story) || undefined}>
          <Stamp certainty={claim.certainty} /> {say(claim.says)}{' '}
          <span className="sheet__who">{claim.chain.join(' → ')}</span>{' '}
          <span className="sheet__where">
            <Where claim={claim} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Where a claim stands: its source, and the paragraph of the article. */
export function Where({ claim }: { claim: Claim }) {
  const { story, messages } = useShared();
  const source = story.sources.find(({ id }) => id === claim.source);
  const paragraph =
    claim.paragraph === undefined
      ? null
      : claim.paragraph === 0
        ? messages.headline
        : messages.paragraph(claim.paragraph);
  // The article is named at the foot of every sheet; its paragraph does here.
  if (source?.kind === 'article' && paragraph !== null) return paragraph;
  const where = [source?.publisher ?? source?.title, paragraph].filter(Boolean).join(', ');
  return (
    <>
      {where}
      {source?.kind !== 'article' && <ContextTag />}
    </>
  );
}
