import type { LessonStep } from '../../core/scene/lesson';
import type { LessonPlace } from '../../core/state/lessonMessage';

/** The name of the notes' window: opening it again brings the same one to the front. */
const WINDOW = 'waybill-notes';

/** Opens the notes of this lesson in a second window. false where the browser forbids it. */
export function openNotes(): boolean {
  const address = new URL(location.href);
  address.searchParams.set('notes', '1');
  const opened = window.open(address.href, WINDOW, 'popup,width=900,height=760');
  opened?.focus();
  return opened !== null;
}

/**
 * From the notes, once the lesson's window is gone: opens it where it was, or, where that is
 * not known, at the step the notes were opened from. false as above.
 */
export function reopenLesson(place: LessonPlace | null, steps: readonly LessonStep[]): boolean {
  const address = new URL(location.href);
  address.searchParams.delete('notes');
  if (place) {
    address.searchParams.set('step', steps[place.at]?.id ?? '1');
    if (place.shown) address.searchParams.set('shown', '1');
    else address.searchParams.delete('shown');
  }
  return window.open(address.href, '_blank') !== null;
}
