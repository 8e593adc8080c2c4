import { moments } from '../../core/scene/moments';
import { play } from '../../core/state/appState';
import type { EmbedOptions } from '../../core/state/embedOptions';
import { transition } from '../../core/state/store';
import type { StartedPage } from '../shared/startPage';
import { reportHeight } from './reportHeight';
import { spareGraphics } from './spareGraphics';
import { takeCommands } from './takeCommands';

/** What an embed does once its slider works. */
export function startEmbed(page: StartedPage, options: EmbedOptions): void {
  const { root, shared } = page;
  const { story, store } = shared;
  const sheet = root.querySelector<HTMLElement>('.embed__sheet') as HTMLElement;
  reportHeight(root);
  if (options.host !== null) takeCommands(shared, options.host);
  if (options.still) {
    for (const part of sheet.querySelectorAll<HTMLElement>('[data-map-box], .timeline__body')) {
      part.inert = true;
    }
    return;
  }
  spareGraphics(page);
  if (options.autoplay && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
    onceSeen(sheet, () => transition(store, (state) => play(state, moments(story, state.clock))));
  }
}

/** Far down in another's page it would be over before the reader comes. */
function onceSeen(part: HTMLElement, run: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      run();
    },
    { threshold: 0.3 },
  );
  observer.observe(part);
}
