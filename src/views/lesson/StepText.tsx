import { dayInWords } from '../../core/messages/dateWords';
import type { LessonMessages } from '../../core/messages/lesson/types';
import type { Messages } from '../../core/messages/types';
import { claimsInStep, type LessonStep } from '../../core/scene/lesson';
import { type Saying, sayings } from '../../core/scene/sayings';

interface StepTextProps {
  readonly step: LessonStep;
  readonly shown: boolean;
  readonly messages: Messages;
  readonly words: LessonMessages;
  /** What was measured in a “where is it?” step: now, and as long as it can get. */
  readonly measured?:
    | { readonly now: string | null; readonly longest: readonly string[] }
    | undefined;
}

/** More than this many different speakers would leave no room for the question. */
const MOST = 4;

/** Who stands behind a step, from the start and with its answer; nobody twice. */
export function sayingsOf(step: LessonStep): { now: Saying[]; withAnswer: Saying[] } {
  const { open } = claimsInStep(step);
  const now = sayings(open);
  const known = new Set(now.map(nameOf));
  return { now, withAnswer: sayings(step.claims).filter((saying) => !known.has(nameOf(saying))) };
}

function nameOf({ certainty, who }: Saying): string {
  return `${certainty} ${who}`;
}

/** The date of a step in words: of the map, or of what was known. */
export function stepDate(step: LessonStep, messages: Messages, words: LessonMessages): string {
  const date = dayInWords(step.day, messages);
  return step.clock === 'reported' ? words.knownOn(date) : date;
}

/**
 * Date, sentence, all who say so and how sure, question, answer. An answer that is held back,
 * and what may be measured, have their room already, so that nothing moves when they come.
 */
export function StepText({ step, shown, messages, words, measured }: StepTextProps) {
  const { now, withAnswer } = sayingsOf(step);
  const held = (hidden: boolean) => (hidden ? { 'data-held': '', 'aria-hidden': true } : {});
  return (
    <>
      <p className="step__date">{stepDate(step, messages, words)}</p>
      <p className="step__says">{step.says}</p>
      <Who said={now} messages={messages} words={words} />
      <div {...held(!shown)}>
        <Who said={withAnswer} messages={messages} words={words} />
      </div>
      {step.question && <p className="step__question">{step.question}</p>}
      {step.answer && (
        <p className="step__answer" {...held(!shown)}>
          {step.answer}
        </p>
      )}
      {measured && (
        <p className="step__measured">
          <b>{measured.now}</b>
          {measured.longest.map((text) => (
            <b key={text} data-held="" aria-hidden="true">
              {text}
            </b>
          ))}
        </p>
      )}
    </>
  );
}

function Who({
  said,
  messages,
  words,
}: {
  said: readonly Saying[];
  messages: Messages;
  words: LessonMessages;
}) {
  if (said.length === 0) return null;
  return (
    <div className="step__claims">
      {said.slice(0, MOST).map(({ certainty, who }) => (
        <p key={`${certainty} ${who}`} className="step__who" data-certainty={certainty}>
          <span className="step__stamp">{messages.certainty[certainty]}</span> <span>{who}</span>
        </p>
      ))}
      {said.length > MOST && <p className="step__who">{words.moreClaims(said.length - MOST)}</p>}
    </div>
  );
}
