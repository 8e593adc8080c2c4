import { moments } from '../../core/scene/moments';
import { hasItem } from '../../core/scene/related';
import {
  type AppState,
  choose,
  goToDay,
  pause,
  play,
  setClock,
  setContext,
  setTheme,
} from '../../core/state/appState';
import {
  CONTROL_VERSION,
  type EmbedCommand,
  readEmbedRequest,
} from '../../core/state/embedCommand';
import { transition } from '../../core/state/store';
import type { Story } from '../../core/story/types';
import { isoDay } from '../../core/time/instant';
import type { Shared } from '../../views/shared';

/**
 * Lets the page around steer the embed, if it is of the origin that the address names, and
 * tells that page what the reader does. What is no command is left alone.
 */
export function takeCommands({ story, store }: Shared, host: string): void {
  const around = window.parent;
  if (around === window) return;
  const tell = (type: string, payload: object, requestId?: string | number | null) =>
    around.postMessage(
      { v: CONTROL_VERSION, type, payload, ...(requestId != null && { requestId }) },
      host,
    );
  const moment = ({ instant, clock }: AppState) => ({ date: isoDay(instant), clock });

  addEventListener('message', ({ source, origin, data }) => {
    if (source !== around || origin !== host) return;
    const request = readEmbedRequest(data, (id) => hasItem(story, id));
    if (!request) return;
    transition(store, (state) => obey(state, request.command, story));
    tell('ack', { type: request.command.type }, request.requestId);
  });
  store.subscribe((state, before) => {
    if (state.instant !== before.instant || state.clock !== before.clock) {
      tell('momentChanged', moment(state));
    }
    if (state.selection !== before.selection) tell('selectionChanged', { id: state.selection });
  });
  const state = store.getState();
  const { span, version } = story;
  tell('ready', {
    ...moment(state),
    id: state.selection,
    version,
    first: isoDay(span.start),
    last: isoDay(goToDay(state, span.end, span).instant),
  });
}

function obey(state: AppState, command: EmbedCommand, story: Story): AppState {
  switch (command.type) {
    case 'setMoment':
      return goToDay(state, command.at, story.span);
    case 'setClock':
      return setClock(state, command.clock);
    case 'select':
      return choose(state, command.id);
    case 'setContext':
      return setContext(state, command.context);
    case 'setTheme':
      return setTheme(state, command.theme);
    case 'play':
      return play(state, moments(story, state.clock));
    case 'pause':
      return pause(state);
  }
}
