import { useRef, useState } from 'react';
import { CLAIM_KEYS, type ClaimKey, claimsBy } from '../../core/scene/claimOrder';
import { isContext } from '../../core/scene/papersOf';
import type { Certainty } from '../../core/story/certainties';
import { CERTAINTIES } from '../../core/story/certaintyNames';
import { claimsOf } from '../../core/story/claimsOf';
import type { Claim } from '../../core/story/types';
import { ContextTag } from '../ContextTag';
import { Choice } from '../choices/Choices';
import { DateWords } from '../claim/DateWords';
import { Stamp } from '../claim/Stamp';
import { ForecastTag } from '../ForecastTag';
import { useShared } from '../shared';
import { DOWNLOADS } from './downloads';
import { useNear } from './useNear';

/** Every claim of the story in one table, to sort, filter and take away. */
export function ClaimsTable() {
  const { story, messages, say } = useShared();
  const [key, setKey] = useState<ClaimKey>('paragraph');
  const [down, setDown] = useState(false);
  const [words, setWords] = useState('');
  const [sure, setSure] = useState<Certainty | ''>('');
  const section = useRef<HTMLElement>(null);
  // A browser that fills in forms looks for fields once a page is there, and lays out all that
  // is around them: far down, they would take the time of the first view.
  const near = useNear(section);
  if (story.claims.length === 0) return null;

  const sorted = claimsBy(story, key, (claim) => say(claim.says), messages.locale);
  if (down) sorted.reverse();
  const wanted = words.trim().toLocaleLowerCase(messages.locale);
  const shown = sorted.filter(
    (claim) =>
      (sure === '' || claim.certainty === sure) &&
      (wanted === '' ||
        `${say(claim.says)} ${claim.chain.join(' ')}`
          .toLocaleLowerCase(messages.locale)
          .includes(wanted)),
  );
  const ofArticle = (claims: readonly Claim[]) =>
    claims.filter((claim) => !isContext(claim, story)).length;
  const sortBy = (next: ClaimKey) => {
    setDown(next === key && !down);
    setKey(next);
  };
  return (
    <section
      ref={section}
      className="claims"
      aria-labelledby="claims-title"
      style={{ '--claims': story.claims.length } as React.CSSProperties}
    >
      <h2 id="claims-title">
        <span data-context="">{messages.claimsTitle(story.claims.length)}</span>
        <span className="printed">{messages.claimsTitle(ofArticle(story.claims))}</span>
      </h2>
      <div className="claims__tools needs-script">
        {near && (
          <>
            <label className="choice">
              <span>{messages.claimsFilter}</span>
              <input
                type="search"
                value={words}
                onChange={(change) => setWords(change.target.value)}
              />
            </label>
            <Choice
              label={messages.howSure}
              value={sure}
              options={[
                ['', messages.claimsAll],
                ...CERTAINTIES.map(
                  (certainty) => [certainty, messages.certainty[certainty]] as const,
                ),
              ]}
              onChoose={setSure}
            />
          </>
        )}
        <span className="claims__count" role="status">
          <span data-context="">{messages.claimsShown(shown.length, story.claims.length)}</span>
          <span className="printed">
            {messages.claimsShown(ofArticle(shown), ofArticle(story.claims))}
          </span>
        </span>
      </div>
      <table>
        <thead>
          <tr>
            {CLAIM_KEYS.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={column === key ? (down ? 'descending' : 'ascending') : undefined}
              >
                <button type="button" className="field" onClick={() => sortBy(column)}>
                  {messages.claimsColumn[column]}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((claim) => (
            <Row key={claim.id} claim={claim} />
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p className="claims__none">{messages.claimsNone}</p>}
      <p className="claims__take">
        {messages.download}{' '}
        {DOWNLOADS.map(([name, file]) => (
          <a key={file} href={file} download>
            {name}
          </a>
        ))}{' '}
        {story.claims.some((claim) => isContext(claim, story)) && (
          <small className="printed">{messages.downloadHolds}</small>
        )}
      </p>
    </section>
  );
}

function Row({ claim }: { claim: Claim }) {
  const { story, choose, messages, say } = useShared();
  const context = isContext(claim, story);
  const source = story.sources.find(({ id }) => id === claim.source);
  return (
    <tr data-context={context || undefined}>
      <td data-column={messages.claimsColumn.paragraph}>
        {context ? (
          <ContextTag source={source?.title} />
        ) : (
          claim.paragraph !== undefined &&
          (claim.paragraph === 0 ? messages.headline : messages.paragraph(claim.paragraph))
        )}
      </td>
      <td className="claims__says">
        <button type="button" onClick={() => choose(claim.id)}>
          {say(claim.says)}
        </button>
        {claimsOf(story, claim.differsFrom).map((other) => (
          <small key={other.id} data-context={isContext(other, story) ? '' : undefined}>
            <span className="field">{messages.differs}</span> {say(other.says)}
          </small>
        ))}
      </td>
      <td data-column={messages.whoSaysSo}>{claim.chain.join(' → ')}</td>
      <td data-column={messages.howSure}>
        <Stamp certainty={claim.certainty} />
        <ForecastTag claims={[claim]} />
      </td>
      <td data-column={messages.claimsColumn.about}>
        <DateWords date={claim.about} from={claim.aboutFrom} note={claim.aboutNote} whole />
      </td>
      <td data-column={messages.reported}>
        <DateWords date={claim.reported} from={claim.reportedFrom} whole />
      </td>
    </tr>
  );
}
