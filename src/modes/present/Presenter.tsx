import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Basemap } from '../../core/geo/basemap';
import type { LessonMessages } from '../../core/messages/lesson/types';
import type { LessonStep } from '../../core/scene/lesson';
import { jumpTo, press, turn } from '../../core/state/lessonState';
import type { Tool } from '../../views/lesson/DrawLayer';
import { paletteStyle } from '../../views/lesson/paletteStyle';
import { StepText } from '../../views/lesson/StepText';
import { type Shared, SharedContext } from '../../views/shared';
import { Announce } from './Announce';
import { Bar } from './Bar';
import { KeyTable } from './KeyTable';
import { change, changeBy, type LessonStore } from './lessonStore';
import { longestMeasured, measuredTo } from './measured';
import { openNotes } from './openNotes';
import { StepStage } from './StepStage';
import { useFit } from './useFit';
import { type KeyCommand, useLessonKeys } from './useKeys';
import { useSize } from './useSize';

interface PresenterProps {
  readonly shared: Shared;
  readonly words: LessonMessages;
  readonly steps: readonly LessonStep[];
  readonly store: LessonStore;
  readonly basemap: Basemap | null;
  /** Where the story is, as seen from this page. */
  readonly leave: string;
}

/** Where large or wide text leaves a map little room, names as large as it would be cut. */
const NAME_ROOM = 260;

/** The lesson on the screen at the front: one step at a time. */
export function Presenter({ shared, words, steps, store, basemap, leave }: PresenterProps) {
  const { story, messages, say } = shared;
  const state = useStore(store);
  const [tool, setTool] = useState<Tool>('none');
  const [keys, setKeys] = useState(false);
  const [notice, setNotice] = useState('');
  const map = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const size = useSize(map);
  const step = steps[state.at] as LessonStep;
  const target = story.places.find(({ id }) => id === step.find);
  const measured = measuredTo(target, state.shown ? state.pressed : null, words, say);
  const emPx = useFit(text, [step.id, state.captions, state.spacing, size]);

  const run = useCallback(
    (command: KeyCommand) => {
      setNotice('');
      switch (command) {
        case 'fullscreen':
          toggleFullScreen();
          break;
        case 'notes':
          if (!openNotes()) setNotice(words.notesBlocked);
          break;
        case 'pen':
        case 'ruler':
          setTool((now) => (now === command ? 'none' : command));
          break;
        case 'away':
          setTool('none');
          break;
        case 'keys':
          setKeys(true);
          break;
        default:
          changeBy(store, command, steps);
      }
    },
    [store, steps, words],
  );
  const jump = useCallback(
    (number: number) => change(store, (now) => jumpTo(now, number - 1, steps)),
    [store, steps],
  );
  useLessonKeys(run, jump, steps.length);
  // Whoever came by a key hears where they are; the keys of the lesson work from there.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, []);

  return (
    <SharedContext value={shared}>
      <main
        className="present"
        style={paletteStyle(state.contrast ? 'contrast' : 'light')}
        data-captions={state.captions}
        data-spacing={state.spacing}
        data-script=""
      >
        <h1 className="unseen" ref={title} tabIndex={-1}>
          {words.lesson(say(story.title))}
        </h1>
        <Announce
          step={step}
          state={state}
          all={steps.length}
          messages={messages}
          words={words}
          measured={measured}
        />
        <div className="present__map" ref={map}>
          {size && (
            <StepStage
              step={step}
              shown={state.shown}
              pressed={state.pressed}
              size={size}
              scale={Math.min(emPx / 19, size.width / NAME_ROOM)}
              basemap={basemap}
              words={words}
              tool={tool}
              onPoint={(at) => change(store, (now) => press(now, at))}
              onGo={() => run('on')}
            />
          )}
          <p className="present__credit">{messages.credit}</p>
        </div>
        {/* The keyboard has keys of its own for this; a press on the text is a further way. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
        <div className="present__text" ref={text} onClick={() => run('on')}>
          <StepText
            step={step}
            shown={state.shown}
            messages={messages}
            words={words}
            measured={target && { now: measured, longest: longestMeasured(target, words, say) }}
          />
        </div>
        <Bar
          words={words}
          state={state}
          steps={steps.length}
          tool={tool}
          leave={leave}
          onCommand={run}
          onSwitch={(what) => change(store, (now) => turn(now, what))}
        />
        {notice && (
          <p className="present__notice" role="status">
            {notice}
          </p>
        )}
        {state.blank && (
          <button
            type="button"
            className="present__blank"
            aria-label={words.blanked}
            onClick={() => run('on')}
          />
        )}
        {keys && <KeyTable words={words} onClose={() => setKeys(false)} />}
      </main>
    </SharedContext>
  );
}

function toggleFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen?.().catch(() => {});
}
