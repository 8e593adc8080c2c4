import { createRoot } from 'react-dom/client';
import { loadWords } from '../../core/messages/languages';
import { lessonMessagesFor } from '../../core/messages/lesson/catalogue';
import type { LessonStep } from '../../core/scene/lesson';
import { lessonOf } from '../../core/scene/lesson';
import { loadBasemap } from '../shared/loadBasemap';
import type { PageData } from '../shared/page';
import { shareOf } from '../shared/shareOf';
import { openLink } from './lessonLink';
import { changeBy, type LessonStore, openLesson, placeOf, writeLesson } from './lessonStore';
import { Notes } from './Notes';
import { Presenter } from './Presenter';

/**
 * Takes over the page: the lesson, or with `?notes=1` the teacher's notes. `leave`: the
 * address of the story from here.
 */
export async function startLesson(root: HTMLElement, page: PageData, leave: string): Promise<void> {
  await loadWords(page.language)?.catch(() => {});
  const shared = shareOf(page);
  const { story, language, messages, say } = shared;
  const words = lessonMessagesFor(language);
  const steps = lessonOf(story, language, messages, words);
  const view = createRoot(root);
  document.documentElement.dataset.script = '';
  if (new URLSearchParams(location.search).get('notes') === '1') {
    document.title = words.notesTitle(say(story.title));
    view.render(<Notes shared={shared} words={words} steps={steps} />);
    return;
  }
  document.title = words.lesson(say(story.title));
  const store = openLesson(steps, Date.now());
  keepNotesInStep(story.id, store, steps);
  writeLesson(store, steps);
  const render = (basemap: Awaited<ReturnType<typeof loadBasemap>> | null) =>
    view.render(
      <Presenter
        shared={shared}
        words={words}
        steps={steps}
        store={store}
        basemap={basemap}
        leave={leave}
      />,
    );
  // Without its ground the map still has places, lines and names: the lesson goes on.
  loadBasemap(page.addresses.basemap).then(render, () => render(null));
}

const CALL_MS = 1000;
/** Notes greet every second: after this long without, there are none that know of this window. */
const SILENCE_MS = 2500;

/** Tells the notes of every step, and does what their keys ask. */
function keepNotesInStep(story: string, store: LessonStore, steps: readonly LessonStep[]): void {
  // A window opened anew goes on with the clock of the one before and, with no step in its
  // address, comes in where the notes saw that one last.
  let fresh = history.state === null;
  const asked = new URLSearchParams(location.search).has('step');
  let heardAt = 0;
  const link = openLink(story, (message) => {
    switch (message.kind) {
      case 'hello': {
        heardAt = Date.now();
        const { last } = message;
        if (fresh && last && last.at < steps.length) {
          const place = asked ? { started: last.started } : last;
          store.setState({ ...store.getState(), ...place }, true);
        }
        fresh = false;
        link.send({ kind: 'place', place: placeOf(store.getState()) });
        return;
      }
      case 'ask':
        if (message.ask === 'restart') store.setState({ started: Date.now() });
        else changeBy(store, message.ask, steps);
        return;
      case 'here':
      case 'place':
        return;
    }
  });
  // Notes that opened this window cannot know it before it speaks, nor after their own reload.
  // It says no more than that it is there: the notes then tell what the clock was.
  const call = () => {
    if (Date.now() - heardAt > SILENCE_MS) link.send({ kind: 'here' });
  };
  call();
  setInterval(call, CALL_MS);
  store.subscribe((state) => {
    fresh = false;
    link.send({ kind: 'place', place: placeOf(state) });
  });
}
