import { isContext } from '../../core/scene/papersOf';
import { claimsOf } from '../../core/story/claimsOf';
import type { Claim } from '../../core/story/types';
import { ContextTag } from '../ContextTag';
import { ForecastTag } from '../ForecastTag';
import { SourceName } from '../SourceName';
import { useShared } from '../shared';
import { DateNotes, DateWords } from './DateWords';
import { Stamp } from './Stamp';

interface ClaimSlipProps {
  readonly claim: Claim;
  /** Whether a reader can know of another claim by now; by default of each. */
  readonly known?: (claim: Claim) => boolean;
}

/** A claim laid out like a field of a shipping document. */
export function ClaimSlip({ claim, known = () => true }: ClaimSlipProps) {
  const { story, messages, say } = useShared();
  const source = story.sources.find(({ id }) => id === claim.source);
  const outside = isContext(claim, story);
  const differing = claimsOf(story, claim.differsFrom).filter(known);
  return (
    <li className="slip" data-claim={claim.id} data-context={outside || undefined}>
      <div className="slip__what">
        <span className="field">{messages.what}</span>
        <Stamp certainty={claim.certainty} />
        <p>
          {say(claim.says)}
          <ForecastTag claims={[claim]} />
        </p>
      </div>
      <dl className="slip__fields">
        <div>
          <dt className="field">{messages.whoSaysSo}</dt>
          <dd>{claim.chain.join(' → ')}</dd>
        </div>
        <div>
          <dt className="field">{messages.when}</dt>
          <dd>
            <DateWords date={claim.about} from={claim.aboutFrom} note={claim.aboutNote} />
            <DateNotes from={claim.aboutFrom} note={claim.aboutNote} />
          </dd>
        </div>
        <div>
          <dt className="field">{messages.reported}</dt>
          <dd>
            <DateWords date={claim.reported} from={claim.reportedFrom} />
            <DateNotes from={claim.reportedFrom} />
          </dd>
        </div>
        <div>
          <dt className="field">{messages.source}</dt>
          <dd>
            {source && <SourceName title={source.title} url={source.url} />}
            {claim.paragraph !== undefined &&
              ` ${claim.paragraph === 0 ? messages.headline : messages.paragraph(claim.paragraph)}`}
            {outside && <ContextTag />}
          </dd>
        </div>
        {claim.ambiguous && (
          <div className="slip__wide">
            <dt className="field">{messages.unclear}</dt>
            <dd>{say(claim.ambiguous)}</dd>
          </div>
        )}
        {claim.contextNote && (
          <div className="slip__wide" data-context="">
            <dt className="field">{messages.added}</dt>
            <dd>
              {say(claim.contextNote)}
              <ContextTag />
            </dd>
          </div>
        )}
        {claim.inferred && (
          <div className="slip__wide">
            <dt className="field">{messages.inferredLabel}</dt>
            <dd>{say(claim.inferred)}</dd>
          </div>
        )}
        {differing.length > 0 && (
          <div
            className="slip__wide"
            data-context={differing.every((other) => isContext(other, story)) ? '' : undefined}
          >
            <dt className="field">{messages.differs}</dt>
            <dd>
              {differing.map((other) => (
                <p key={other.id} data-context={isContext(other, story) ? '' : undefined}>
                  {messages.saidBy(say(other.says), other.chain.join(' → '))}
                  {isContext(other, story) && <ContextTag />}
                </p>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </li>
  );
}
