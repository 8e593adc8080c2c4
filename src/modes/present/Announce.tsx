import type { LessonMessages } from '../../core/messages/lesson/types';
import type { Messages } from '../../core/messages/types';
import type { LessonStep } from '../../core/scene/lesson';
import { stepDate } from '../../views/lesson/StepText';

interface AnnounceProps {
  readonly step: LessonStep;
  readonly state: { readonly at: number; readonly shown: boolean; readonly blank: boolean };
  readonly all: number;
  readonly messages: Messages;
  readonly words: LessonMessages;
  readonly measured: string | null;
}

/** Tells a screen reader what has come onto the screen: the step, then its answer. */
export function Announce({ step, state, all, messages, words, measured }: AnnounceProps) {
  const parts = state.blank
    ? [words.blanked]
    : state.shown
      ? [step.answer, measured]
      : [
          words.stepOfSpoken(state.at + 1, all),
          stepDate(step, messages, words),
          step.says,
          step.question,
        ];
  return (
    <p className="unseen" role="status">
      {parts.filter(Boolean).join(' ')}
    </p>
  );
}
