import type { LessonMessages } from '../../core/messages/lesson/types';
import { claimsBy } from '../../core/scene/claimOrder';
import { claimsInStep, type LessonStep } from '../../core/scene/lesson';
import { isContext } from '../../core/scene/papersOf';
import type { Story } from '../../core/story/types';
import { lastDay } from '../../core/time/instant';
import { DateWords } from '../../views/claim/DateWords';
import { Stamp } from '../../views/claim/Stamp';
import type { Grounds } from '../../views/handout/grounds';
import { PaperKey } from '../../views/handout/PaperKey';
import { SheetFoot, SheetLine } from '../../views/handout/SheetFoot';
import { SheetMap } from '../../views/handout/SheetMap';
import { SourceList, Where } from '../../views/handout/SourceList';
import { WriteLines } from '../../views/handout/WriteLines';
import { stepDate } from '../../views/lesson/StepText';
import { useShared } from '../../views/shared';

interface HandoutProps {
  readonly words: LessonMessages;
  readonly steps: readonly LessonStep[];
  readonly grounds: Grounds;
}

/** Maps are drawn at the width that A4 and Letter both leave between their margins. */
const COVER = { width: 680, height: 330 };
const OVERVIEW = { width: 680, height: 560 };
const STEP = { width: 680, height: 400 };
const WORKSHEET = { width: 680, height: 760 };
const NOTHING: ReadonlySet<string> = new Set();

/** The sheets of a lesson, in the order in which they are handed out. Composition only. */
export function Handout({ words, steps, grounds }: HandoutProps) {
  const { story, messages, say } = useShared();
  const end = lastDay(story.span);
  const whole = { show: null, hold: NOTHING, day: end, clock: 'happened' } as const;
  const asked = askedFor(steps);
  return (
    <>
      <section className="sheet sheet--cover">
        {story.kicker && <p className="kicker">{say(story.kicker)}</p>}
        <h1>{say(story.title)}</h1>
        <p className="sheet__standfirst">{say(story.standfirst)}</p>
        <dl className="sheet__names">
          {[words.nameLine, words.classLine, words.dateLine].map((name) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd />
            </div>
          ))}
        </dl>
        <h2>{words.coverMap}</h2>
        <SheetMap
          grounds={grounds}
          size={COVER}
          extent={story.home}
          {...whole}
          hold={asked.hold}
          unnamed={asked.names}
          legs={false}
          label={words.coverMap}
          idPrefix="cover-"
        />
        <h2>{messages.key}</h2>
        <PaperKey words={words} />
        <SheetFoot words={words} />
      </section>
      {steps.map((step, i) => (
        <section className="sheet" key={step.id} data-context={goesBeyond(step, story)}>
          <p className="sheet__step">
            <b>{words.stepTitle(i + 1)}</b> {stepDate(step, messages, words)}
          </p>
          <SheetMap
            grounds={grounds}
            size={STEP}
            extent={step.camera}
            day={step.day}
            clock={step.clock}
            show={step.show}
            hold={step.hold}
            unnamed={step.holdNames}
            legs
            label={words.mapOfStep(stepDate(step, messages, words), [])}
            idPrefix={`step-${i + 1}-`}
          />
          <h2 className="sheet__says">{step.says}</h2>
          <OpenSources step={step} words={words} />
          {step.question && <p className="sheet__question">{step.question}</p>}
          <p className="sheet__write">{words.write}</p>
          <WriteLines />
          <SheetFoot words={words} />
        </section>
      ))}
      <section className="sheet">
        <h2>{words.overview}</h2>
        <p className="sheet__task">{words.overviewTask}</p>
        <SheetMap
          grounds={grounds}
          size={OVERVIEW}
          extent={story.home}
          {...whole}
          unnamed={NOTHING}
          legs
          label={messages.mapLabel(say(story.title))}
          idPrefix="overview-"
        />
        <WriteLines />
        <SheetFoot words={words} />
      </section>
      {(['named', 'blank'] as const).map((kind) => (
        <section className="sheet" key={kind}>
          <h2>{words.worksheet[kind]}</h2>
          <p className="sheet__task">{words.worksheetTask[kind]}</p>
          <SheetMap
            grounds={grounds}
            size={WORKSHEET}
            extent={story.home}
            {...whole}
            unnamed={kind === 'named' ? NOTHING : 'all'}
            legs={false}
            label={words.worksheet[kind]}
            idPrefix={`${kind}-`}
          />
          <SheetFoot words={words} />
        </section>
      ))}
      {story.claims.length > 0 && (
        <section className="sheet sheet--long">
          <h2>{words.allClaims}</h2>
          <Claims words={words} />
        </section>
      )}
      <section className="sheet sheet--long sheet--answers">
        <p className="kicker">{words.forTheTeacher}</p>
        <h2>{words.answers}</h2>
        <p className="sheet__task">{words.answersHint}</p>
        <Answers words={words} steps={steps} />
      </section>
    </>
  );
}

/** The sources of a step, but for those that would give its answer away. */
function OpenSources({ step, words }: { step: LessonStep; words: LessonMessages }) {
  const { open, held } = claimsInStep(step);
  const later = <p className="sheet__source">{open.length ? words.moreHeld : words.sourceHeld}</p>;
  return (
    <>
      {(open.length > 0 || held.length === 0) && <SourceList claims={open} words={words} />}
      {held.length > 0 && later}
    </>
  );
}

/** What the steps ask for: a cover that showed it would give their answers away. */
function askedFor(steps: readonly LessonStep[]) {
  return {
    hold: new Set(steps.flatMap(({ hold }) => [...hold])),
    names: new Set(steps.flatMap(({ holdNames }) => [...holdNames])),
  };
}

/**
 * A step that rests on other sources than the article goes whole, its words and its answer
 * with it. What the editor worked out from the article itself may stay.
 */
function goesBeyond({ claims }: LessonStep, story: Story): '' | undefined {
  const beyond = claims.filter(({ certainty }) => certainty !== 'inferred');
  return beyond.some((claim) => isContext(claim, story)) ? '' : undefined;
}

function Claims({ words }: { words: LessonMessages }) {
  const { story, messages, say } = useShared();
  const claims = claimsBy(story, 'paragraph', (claim) => say(claim.says), messages.locale);
  const { paragraph, says, chain, certainty, about, reported } = messages.claimsColumn;
  return (
    <table className="sheet__claims">
      <thead>
        <tr>
          {[says, chain, certainty, about, reported, paragraph].map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {/* A foot of the table comes on every page it runs over. */}
      <tfoot>
        <tr>
          <td colSpan={6}>
            <SheetLine words={words} />
          </td>
        </tr>
      </tfoot>
      <tbody>
        {claims.map((claim) => (
          <tr key={claim.id} data-context={isContext(claim, story) || undefined}>
            <td>{say(claim.says)}</td>
            <td>{claim.chain.join(' → ')}</td>
            <td>
              <Stamp certainty={claim.certainty} />
            </td>
            <td>
              <DateWords date={claim.about} from={claim.aboutFrom} whole />
            </td>
            <td>
              <DateWords date={claim.reported} from={claim.reportedFrom} whole />
            </td>
            <td>
              <Where claim={claim} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** As a table, for its foot comes on every page it runs over. */
function Answers({ words, steps }: { words: LessonMessages; steps: readonly LessonStep[] }) {
  const { story } = useShared();
  return (
    <table className="sheet__answers">
      <tfoot>
        <tr>
          <td colSpan={2}>
            <SheetLine words={words} />
          </td>
        </tr>
      </tfoot>
      <tbody>
        {steps.map((step, i) => (
          <tr key={step.id} data-context={goesBeyond(step, story)}>
            <th scope="row">{i + 1}</th>
            <td>
              <p className="sheet__says">{step.says}</p>
              {step.question && <p className="sheet__question">{step.question}</p>}
              {step.answer && <p className="sheet__answer">{step.answer}</p>}
              <SourceList claims={step.claims} words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
