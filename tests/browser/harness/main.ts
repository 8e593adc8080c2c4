import { type BasemapTopology, decodeBasemap } from '../../../src/core/geo/basemap';
import type { Camera } from '../../../src/core/geo/camera';
import { paletteOf, type Theme } from '../../../src/core/scene/palette';
import type { ItemKind, Phase } from '../../../src/core/scene/types';
import type { LiveMap, LiveMapProps } from '../../../src/map/LiveMap';
import { sampleStory } from './sampleStory';
import { smallBasemap } from './smallBasemap';

export interface HarnessOptions {
  readonly camera: Camera;
  readonly theme?: Theme;
  readonly basemap?: 'small' | 'real';
  readonly interactive?: boolean;
  /** By `kind-ordinal`; all else is `now`. */
  readonly phases?: Readonly<Record<string, Phase>>;
}

/** What the tests see of the page. Everything told is kept, in order. */
export interface Harness {
  readonly told: string[];
  readonly workerMessages: { sent: number; got: number; made: string[]; ended: number };
  /** Every camera told of. */
  readonly cameras: Camera[];
  live: LiveMap | null;
  /** What a test has taken away. */
  lost: WEBGL_lose_context | null;
  mount(options: HarnessOptions): Promise<void>;
  setTheme(theme: Theme): void;
  /** Jumps, and waits until what is there is drawn. */
  jump(camera: Camera): Promise<void>;
  supported(): Promise<boolean>;
}

declare global {
  interface Window {
    harness: Harness;
  }
}

const workerMessages: Harness['workerMessages'] = { sent: 0, got: 0, made: [], ended: 0 };
window.Worker = class extends Worker {
  constructor(url: string | URL, options?: WorkerOptions) {
    super(url, options);
    workerMessages.made.push(
      `${new URL(url, location.href).pathname} ${options?.type ?? 'classic'}`,
    );
    this.addEventListener('message', () => workerMessages.got++);
  }

  override postMessage(
    message: unknown,
    transfer?: Transferable[] | StructuredSerializeOptions,
  ): void {
    workerMessages.sent++;
    super.postMessage(message, transfer as Transferable[]);
  }

  override terminate(): void {
    workerMessages.ended++;
    super.terminate();
  }
};

const told: string[] = [];
const cameras: Camera[] = [];

window.harness = {
  told,
  workerMessages,
  cameras,
  live: null,
  lost: null,

  async mount({ camera, theme = 'light', basemap = 'small', interactive = true, phases = {} }) {
    const ground = basemap === 'small' ? smallBasemap : await realBasemap();
    // As the page does: the live map is its own chunk, asked for when wanted.
    const { LiveMap } = await import('../../../src/map/LiveMap');
    const container = document.getElementById('map');
    if (!container) throw new Error('The harness page has no #map');
    await new Promise<void>((resolve) => {
      const props: LiveMapProps = {
        story: sampleStory,
        basemap: ground,
        camera,
        palette: paletteOf(theme),
        phases: (kind: ItemKind, ordinal: number) => phases[`${kind}-${ordinal}`] ?? 'now',
        interactive,
        onReady() {
          told.push('ready');
          resolve();
        },
        onCamera(at) {
          told.push('camera');
          cameras.push(at);
        },
        onCameraEnd: () => told.push('cameraEnd'),
        onContextLost: () => told.push('lost'),
        onContextRestored: () => told.push('restored'),
        onError(error) {
          told.push(`error: ${error.message}`);
          resolve();
        },
      };
      window.harness.live = new LiveMap(container, props);
    });
  },

  setTheme(theme) {
    window.harness.live?.setProps({ palette: paletteOf(theme) });
  },

  async jump(camera) {
    const before = { ...workerMessages };
    window.harness.live?.jumpTo(camera);
    // Quiet: as many answers as questions, and no more of them for ten frames.
    for (let calm = 0; calm < 10; calm++) {
      await new Promise(requestAnimationFrame);
      const { sent, got } = workerMessages;
      if (sent !== got || sent !== before.sent) calm = 0;
      Object.assign(before, workerMessages);
    }
  },

  async supported() {
    const { LiveMap } = await import('../../../src/map/LiveMap');
    return LiveMap.supported();
  },
};

async function realBasemap() {
  const answer = await fetch('/basemap.json');
  return decodeBasemap((await answer.json()) as BasemapTopology);
}
