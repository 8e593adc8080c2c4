import { dayInWords } from '../../core/messages/dateWords';
import type { LessonMessages } from '../../core/messages/lesson/types';
import type { Messages } from '../../core/messages/types';
import type { LessonStep } from '../../core/scene/lesson';

interface StepTextProps {
  readonly step: LessonStep;
  readonly shown: boolean;
  readonly messages: Messages;
  readonly words: LessonMessages;
  /** What was measured in a “where is it?” step. */
  readonly measured?: string | null;
}

/** The date of a step in words: of the map, or of what was known. */
export function stepDate(step: LessonStep, messages: Messages, words: LessonMessages): string {
  const date = dayInWords(step.day, messages);
  return step.clock === 'reported' ? words.knownOn(date) : date;
}

/**
 * Date, sentence, who says so, question, answer. An answer that is held back has its room
 * already, so that nothing moves when it comes.
 */
export function StepText({ step, shown, messages, words, measured }: StepTextProps) {
  const [claim] = step.claims;
  const held = (hidden: boolean) => (hidden ? { 'data-held': '', 'aria-hidden': true } : {});
  return (
    <>
      <p className="step__date">{stepDate(step, messages, words)}</p>
      <p className="step__says">{step.says}</p>
      {claim && (
        <p
          className="step__who"
          data-certainty={claim.certainty}
          {...held(step.holdSure && !shown)}
        >
          <span className="step__stamp">{messages.certainty[claim.certainty]}</span>{' '}
          <span>{claim.chain[0]}</span>
        </p>
      )}
      {step.question && <p className="step__question">{step.question}</p>}
      {step.answer && (
        <p className="step__answer" {...held(!shown)}>
          {step.answer}
          {measured && <b> {measured}</b>}
        </p>
      )}
    </>
  );
}
