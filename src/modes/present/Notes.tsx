import { useCallback, useEffect, useRef, useState } from 'react';
import type { LessonMessages } from '../../core/messages/lesson/types';
import type { LessonStep } from '../../core/scene/lesson';
import { type Ask, type LessonPlace, readPlace } from '../../core/state/lessonMessage';
import { stepDate } from '../../views/lesson/StepText';
import type { Shared } from '../../views/shared';
import { type LessonLink, openLink } from './lessonLink';
import { reopenLesson } from './openNotes';
import { MOVE_KEYS, useKeys } from './useKeys';

interface NotesProps {
  readonly shared: Shared;
  readonly words: LessonMessages;
  readonly steps: readonly LessonStep[];
}

const GREET_MS = 1000;
/** Without a word for this long the other window is gone. */
const LOST_MS = 3500;

/** The teacher's own window: notes, what comes next, the clock. It follows the lesson. */
export function Notes({ shared, words, steps }: NotesProps) {
  const { story, messages, say } = shared;
  const [place, setPlace] = useState(keptPlace);
  const [openedAt] = useState(() => Date.now());
  const [now, setNow] = useState(() => Date.now());
  const [heardAt, setHeardAt] = useState(0);
  const line = useRef<LessonLink>(null);
  const ask = useCallback((what: Ask) => line.current?.send({ kind: 'ask', ask: what }), []);

  useEffect(() => {
    let last = keptPlace();
    const link = openLink(story.id, (message) => {
      if (message.kind === 'here') greet();
      if (message.kind !== 'place') return;
      last = message.place;
      keepPlace(last);
      setPlace(message.place);
      setHeardAt(Date.now());
    });
    const greet = () => {
      setNow(Date.now());
      link.send({ kind: 'hello', last });
    };
    greet();
    const timer = setInterval(greet, GREET_MS);
    line.current = link;
    return () => {
      clearInterval(timer);
      link.close();
    };
  }, [story.id]);

  useKeys(MOVE_KEYS, ask, nowhere, 0);

  const step = place && steps[Math.min(place.at, steps.length - 1)];
  const next = place && steps[place.at + 1];
  const alive = now - heardAt < LOST_MS;
  const lost = !alive && now - openedAt > LOST_MS;
  return (
    <main className="notes">
      <h1 className="unseen">{words.notesTitle(say(story.title))}</h1>
      <p className="notes__state" role="status" data-alive={alive || undefined}>
        {alive ? words.inStep : lost ? words.lost : words.searching}
      </p>
      {lost && (
        <button type="button" className="bar__button" onClick={() => reopenLesson(place, steps)}>
          {words.reopen}
        </button>
      )}
      <dl className="notes__clock">
        <div>
          <dt>{words.time}</dt>
          <dd>
            {new Intl.DateTimeFormat(messages.locale, {
              hour: '2-digit',
              minute: '2-digit',
            }).format(now)}
          </dd>
        </div>
        <div>
          <dt>{words.elapsed}</dt>
          <dd>{place ? elapsed(now - place.started) : '–'}</dd>
        </div>
        <div>
          <dt>{words.controls}</dt>
          <dd>{place ? words.stepOf(place.at + 1, steps.length) : '–'}</dd>
        </div>
      </dl>
      {step && place && (
        <>
          <section className="notes__now" aria-label={words.now}>
            <h2>{words.now}</h2>
            {place.blank && <p className="notes__blank">{words.blanked}</p>}
            <p className="field">{stepDate(step, messages, words)}</p>
            <p>{step.says}</p>
            {step.question && <p className="notes__question">{step.question}</p>}
            {step.answer && (
              <p className="notes__answer" data-shown={place.shown || undefined}>
                <span className="field">{words.answer}</span> {step.answer}
              </p>
            )}
          </section>
          <section className="notes__text" aria-label={words.notes}>
            <h2>{words.notes}</h2>
            <p>{step.notes ?? words.noNotes}</p>
          </section>
          <section className="notes__next" aria-label={words.nextStep}>
            <h2>{words.nextStep}</h2>
            {next ? (
              <>
                <p>{next.says}</p>
                {next.question && <p className="notes__question">{next.question}</p>}
              </>
            ) : (
              <p>{words.lastStep}</p>
            )}
          </section>
          <nav className="notes__bar" aria-label={words.controls}>
            <button type="button" className="bar__button" onClick={() => ask('back')}>
              {words.back}
            </button>
            <button type="button" className="bar__button" onClick={() => ask('on')}>
              {words.on}
            </button>
            <button type="button" className="bar__button" onClick={() => ask('restart')}>
              {words.restart}
            </button>
          </nav>
        </>
      )}
    </main>
  );
}

/** Where the lesson stood before a reload of this window; null where nothing is known. */
function keptPlace(): LessonPlace | null {
  return readPlace((history.state as { notes?: unknown } | null)?.notes);
}

/** The browser's history keeps it, as nothing else does for a page opened as a file. */
function keepPlace(notes: LessonPlace): void {
  try {
    history.replaceState({ notes }, '');
  } catch {
    // In a sandboxed frame, or asked too often: the notes work without.
  }
}

/** Numbers jump on the lesson's own window alone: there one sees where to. */
function nowhere(): void {}

/** Minutes and seconds, hours where there are any: 4:05, 1:04:05. */
function elapsed(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (n: number) => String(n).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const clock = `${minutes % 60}:${two(seconds % 60)}`;
  return minutes < 60
    ? clock
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}
