import type { LessonMessages } from '../../core/messages/lesson/types';
import type { Messages } from '../../core/messages/types';
import type { LessonStep } from '../../core/scene/lesson';
import type { Saying } from '../../core/scene/sayings';
import { sayingsOf, stepDate } from '../../views/lesson/StepText';

interface AnnounceProps {
  readonly step: LessonStep;
  readonly state: { readonly at: number; readonly shown: boolean; readonly blank: boolean };
  readonly all: number;
  readonly messages: Messages;
  readonly words: LessonMessages;
  readonly measured: string | null;
}

/**
 * Tells a screen reader what has come onto the screen: the step, then its answer; who says
 * so, and how sure, with the one or the other, as it is seen.
 */
export function Announce({ step, state, all, messages, words, measured }: AnnounceProps) {
  const { now, withAnswer } = sayingsOf(step);
  const told = (said: readonly Saying[]) =>
    said.map(({ certainty, who }) => words.saidBy(messages.certainty[certainty], who));
  const parts = state.blank
    ? [words.blanked]
    : state.shown
      ? [...told(withAnswer), step.answer, measured]
      : [
          words.stepOfSpoken(state.at + 1, all),
          stepDate(step, messages, words),
          step.says,
          ...told(now),
          step.question,
        ];
  return (
    <p className="unseen" role="status">
      {parts.filter(Boolean).join(' ')}
    </p>
  );
}
