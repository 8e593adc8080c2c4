import { hostOf } from '../../core/share/hostOf';
import type { Ground } from '../../map/ground';
import type { LiveMap } from '../../map/LiveMap';
import type { Shared } from '../../views/shared';

/** How long a story's own ground has to answer before the embedded one stands in. */
const PATIENCE_MS = 8000;

interface OwnGroundOptions {
  /** The map that stands on it, once there is one. */
  readonly live: () => LiveMap | null;
  readonly tell: (text: string) => void;
}

/**
 * What a story shows under its lines in place of the embedded basemap, and what happens
 * where it does not answer: the embedded one stands in, and that is said.
 */
export class OwnGround {
  readonly #shared: Shared;
  readonly #options: OwnGroundOptions;
  #stands = false;

  constructor(shared: Shared, options: OwnGroundOptions) {
    this.#shared = shared;
    this.#options = options;
  }

  /** null: the story has none, or it cannot be had. Never rejects. */
  async load(map: Pick<typeof LiveMap, 'loadGround'>): Promise<Ground | null> {
    const { story, addresses } = this.#shared;
    if (!story.liveMap || !addresses.liveMap) return null;
    try {
      const address = new URL(addresses.liveMap, location.href).href;
      const signal = AbortSignal.timeout(PATIENCE_MS);
      const ground = await map.loadGround(story.liveMap.kind, address, signal);
      this.#stands = true;
      // Its tiles, too, may never come.
      setTimeout(() => {
        if (document.documentElement.dataset.map === 'static') this.drop();
      }, PATIENCE_MS);
      return ground;
    } catch (error) {
      console.warn(error);
      this.#say();
      return null;
    }
  }

  /** The embedded basemap takes its place. */
  drop(): void {
    if (!this.#stands) return;
    this.#stands = false;
    this.#options.live()?.setProps({ ground: null });
    this.mark(document.documentElement.dataset.map === 'live');
    this.#say();
  }

  /** The credit on the map is that of what is shown. */
  mark(live: boolean): void {
    const { dataset } = document.documentElement;
    if (live && this.#stands) dataset.ground = 'own';
    else delete dataset.ground;
  }

  #say(): void {
    const { story, messages } = this.#shared;
    this.#options.tell(messages.liveMapFailed(hostOf(story.liveMap?.url ?? '')));
  }
}
