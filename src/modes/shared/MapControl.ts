import type { Basemap } from '../../core/geo/basemap';
import { type Camera, MAX_ZOOM, MIN_ZOOM, project, unproject } from '../../core/geo/camera';
import { toWorld } from '../../core/geo/mercator';
import { homeCamera } from '../../core/layout/frames';
import { selectionCamera } from '../../core/layout/selectionCamera';
import { extentOf } from '../../core/scene/extentOf';
import { paletteOf, type Theme } from '../../core/scene/palette';
import { sceneIndex, seenPhase } from '../../core/scene/sceneIndex';
import type { PhaseChange } from '../../core/scene/types';
import type { LiveMap } from '../../map/LiveMap';
import { listenToGestures } from '../../views/map/gestures';
import type { MapCommand } from '../../views/map/MapFurniture';
import { StageControl } from '../../views/map/stageControl';
import type { Shared } from '../../views/shared';
import { coveredByPapers } from './coveredByPapers';
import { laidOut } from './laidOut';
import { loadBasemap } from './loadBasemap';
import { moveKeepingFocus } from './moveKeepingFocus';
import { showNotice } from './notice';
import { OwnGround } from './OwnGround';
import { sameView } from './sameView';
import { tweenCamera } from './tweenCamera';
import { watchSize } from './watchSize';
import { whenQuiet } from './whenQuiet';

/** What `<html data-map>` says. */
type MapState = 'static' | 'loading' | 'live' | 'failed';

const EASE_MS = 700;
const STEP_PX = 80;
/** How long a hint on gestures stays. */
const HINT_MS = 1800;
/** What cannot be mended is said this long: it lies over the map. */
const FINAL_MS = 15_000;

export interface MapControlOptions {
  readonly basemapAddress: string;
  /** Whether one finger and the bare wheel belong to the page around the map. */
  readonly cooperative: boolean;
}

/**
 * The map of a page in the browser: the still one until the reader reaches for it, then
 * the live one, and the still one again where that fails. Owns the camera; both maps and
 * the marks above them follow it.
 */
export class MapControl {
  readonly #shared: Shared;
  readonly #root: HTMLElement;
  readonly #box: HTMLElement;
  readonly #overlay: HTMLElement;
  readonly #stage: StageControl;
  readonly #options: MapControlOptions;
  #state: MapState = 'static';
  #live: LiveMap | null = null;
  readonly #ground: OwnGround;
  /** null: the first view, which follows the size of the map by itself. */
  #camera: Camera | null = null;
  #basemap: Promise<Basemap> | null = null;
  #stopTween: () => void = () => {};
  /** Where a movement under way will end: the next key goes on from there. */
  #target: Camera | null = null;
  #theme: Theme = 'light';
  #hint: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, shared: Shared, options: MapControlOptions) {
    this.#root = root;
    this.#shared = shared;
    this.#options = options;
    this.#box = root.querySelector<HTMLElement>('[data-map-box]') as HTMLElement;
    this.#overlay = root.querySelector<HTMLElement>('[data-overlay]') as HTMLElement;
    this.#stage = new StageControl(this.#box, shared);
    const ground = { live: () => this.#live, tell: (text: string) => this.#notice(text) };
    this.#ground = new OwnGround(shared, ground);
    // Sizes are read before anything is written: the page is laid out once.
    watchSize(
      this.#box,
      () => this.#stage.size,
      () => this.#onResize(),
    );
    const filled = this.#stage.isFilled;
    // Labels that could not be placed are no reason to keep the map from the reader.
    void this.#stage.fillInSoon(this.#home()).finally(async () => {
      // What a pointer may do here is styled anew for all the map holds: in a frame of its own.
      await laidOut();
      this.#box.parentElement?.setAttribute('data-free', '');
    });
    if (!filled) this.#drawGround(this.#home());
    this.#setState('static');
    listenToGestures(this.#box, {
      enabled: () => this.#state !== 'live',
      pan: (dx, dy) => this.#panStill(dx, dy),
      zoom: (factor, x, y) => this.#zoomStill(factor, x, y),
      end: () => this.#settle(),
      ...(options.cooperative && { cooperative: (by) => this.#showHint(by) }),
    });
    this.#box.addEventListener('keydown', (event) => this.#onKey(event));
    // A guest in another's page takes nothing unasked.
    if (!options.cooperative) whenQuiet(this.#box, () => void this.goLive());
  }

  /** The camera now: the first view's where the reader has not moved. */
  get camera(): Camera {
    return this.#camera ?? this.#home();
  }

  /** Brings up the live map; while there is one, calls do nothing. Never throws. */
  async goLive(): Promise<void> {
    if (this.#state !== 'static' || this.#live) return;
    this.#setState('loading');
    this.#notice('');
    try {
      const [{ LiveMap }, basemap] = await Promise.all([
        import('../../map/LiveMap'),
        this.#loadBasemap(),
      ]);
      if (!LiveMap.supported()) {
        this.#fail(this.#shared.messages.noWebgl, false);
        return;
      }
      const ground = await this.#ground.load(LiveMap);
      const container = this.#box.querySelector<HTMLElement>('[data-live]') as HTMLElement;
      const { story, store } = this.#shared;
      this.#live = new LiveMap(container, {
        story,
        basemap,
        ground,
        numbersAt: this.#shared.layout.numbersAt,
        onGroundError: () => this.#ground.drop(),
        camera: this.camera,
        palette: paletteOf(this.#theme),
        phases: (kind, ordinal) => {
          const state = store.getState();
          const index = sceneIndex(story, state.clock);
          return seenPhase(index, index.offset[kind] + ordinal, state);
        },
        interactive: true,
        cooperative: this.#options.cooperative,
        onGesturePrevented: (by) => this.#showHint(by),
        context: store.getState().context,
        onReady: () => this.#takeOver(),
        // Until it has taken over, the live map follows the still one, not the other way round.
        onCamera: (camera) => {
          if (this.#state === 'live') this.#follow(camera);
        },
        onCameraEnd: () => {
          if (this.#state === 'live') this.#settle();
        },
        onContextLost: () => {
          this.#setState('static');
          this.#notice(this.#shared.messages.contextLost);
          this.#settle();
        },
        onContextRestored: () => {
          // The reader may have moved the still map meanwhile.
          this.#live?.jumpTo(this.camera);
          this.#setState('live');
          this.#notice('');
        },
        onError: () => this.#fail(this.#shared.messages.mapFailed, true),
      });
    } catch {
      this.#fail(this.#shared.messages.mapFailed, true);
    }
  }

  /** Passes on what a step of the slider changed. */
  step(changes: readonly PhaseChange[]): void {
    this.#live?.step(changes);
  }

  setContext(context: boolean): void {
    this.#live?.setProps({ context });
  }

  setTheme(theme: Theme): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    this.#live?.setProps({ palette: paletteOf(theme) });
  }

  /** Shows a selection; null or one without a place leaves the view where it is. */
  show(selection: string | null): void {
    const { story, store } = this.#shared;
    const extent = extentOf(story, selection);
    if (!extent) return;
    // Its papers come first, and the page scrolls: then it is seen what they lie over.
    requestAnimationFrame(() => {
      if (store.getState().selection !== selection) return;
      const covered = coveredByPapers(this.#root, this.#box);
      this.#goTo(selectionCamera(extent, story.home, this.#stage.size, covered));
    });
  }

  command(command: MapCommand): void {
    if (command === 'reset') {
      this.#goTo(null);
      return;
    }
    if (command === 'fullscreen') {
      const map = this.#box.parentElement;
      if (document.fullscreenElement) void document.exitFullscreen();
      else void map?.requestFullscreen?.().catch(() => {});
      return;
    }
    const { center, zoom } = this.#target ?? this.camera;
    const next = zoom + (command === 'in' ? 1 : -1);
    this.#goTo({ center, zoom: Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, next)) }, 250);
  }

  #home(): Camera {
    return homeCamera(this.#shared.story.home, this.#stage.size);
  }

  /** null goes home. */
  #goTo(camera: Camera | null, durationMs = EASE_MS): void {
    this.#stopTween();
    const to = camera ?? this.#home();
    this.#target = to;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (this.#state === 'live' && this.#live) {
      this.#live.easeTo(to, { durationMs: still ? 0 : durationMs });
      return;
    }
    if (still) {
      this.#follow(to);
      this.#settle();
      return;
    }
    this.#stopTween = tweenCamera(this.camera, to, durationMs, {
      draw: (between) => this.#follow(between),
      end: () => this.#settle(),
    });
  }

  #panStill(dx: number, dy: number): void {
    this.#stopTween();
    this.#target = null;
    const { size } = this.#stage;
    const { zoom } = this.camera;
    const middle = { x: size.width / 2 - dx, y: size.height / 2 - dy };
    this.#follow({ center: unproject(middle, this.camera, size), zoom });
  }

  #zoomStill(factor: number, x: number, y: number): void {
    this.#stopTween();
    this.#target = null;
    const { size } = this.#stage;
    const before = this.camera;
    const zoom = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, before.zoom + Math.log2(factor)));
    const under = unproject({ x, y }, before, size);
    const moved = project(toWorld(under), { ...before, zoom }, size);
    const middle = { x: size.width / 2 + moved.x - x, y: size.height / 2 + moved.y - y };
    this.#follow({ center: unproject(middle, { ...before, zoom }, size), zoom });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pans: Record<string, [number, number]> = {
      ArrowLeft: [STEP_PX, 0],
      ArrowRight: [-STEP_PX, 0],
      ArrowUp: [0, STEP_PX],
      ArrowDown: [0, -STEP_PX],
    };
    const pan = pans[event.key];
    if (pan) {
      event.preventDefault();
      const { size } = this.#stage;
      const from = this.#target ?? this.camera;
      const middle = { x: size.width / 2 - pan[0], y: size.height / 2 - pan[1] };
      this.#goTo({ center: unproject(middle, from, size), zoom: from.zoom }, 180);
    } else if (event.key === '+' || event.key === '=') this.command('in');
    else if (event.key === '-') this.command('out');
    else if (event.key === '0') this.command('reset');
  }

  /** The camera is elsewhere now: moves the stage along. */
  #follow(camera: Camera): void {
    // At home the style sheet keeps the view, and labels stand as the page came.
    if (sameView(camera, this.#home())) {
      this.#camera = null;
      this.#standAtHome();
      return;
    }
    this.#camera = camera;
    this.#stage.move(camera);
  }

  #standAtHome(): void {
    const home = this.#home();
    this.#stage.release();
    this.#stage.fillIn(home);
    // A window may be flatter or taller than the build reckoned with, as in full screen.
    if (this.#state !== 'live' && !this.#stage.isFilled) this.#drawGround(home);
  }

  /** A movement has ended. */
  #settle(): void {
    this.#target = null;
    if (!this.#camera) return;
    this.#stage.settle(this.#camera, this.#shared.store.getState().selection);
    if (this.#state === 'live') return;
    if (this.#live && this.#state === 'loading') this.#live.jumpTo(this.#camera);
    this.#drawGround(this.#camera);
  }

  /** Draws the still ground for a view that the build's does not fill, unless it is left meanwhile. */
  #drawGround(view: Camera): void {
    const camera = this.#camera;
    void this.#loadBasemap().then(
      (basemap) => {
        if (camera === this.#camera && this.#state !== 'live') {
          this.#stage.redrawGround(basemap, view);
        }
      },
      () => this.#notice(this.#shared.messages.mapFailed),
    );
  }

  #onResize(): void {
    if (!this.#camera) {
      this.#live?.resize();
      this.#live?.jumpTo(this.#home());
      this.#standAtHome();
      return;
    }
    this.#live?.resize();
    this.#stage.move(this.#camera);
    this.#settle();
  }

  /** The live map has painted: it takes the place of the still one, marks and all. */
  #takeOver(): void {
    if (!this.#live) return;
    this.#live.jumpTo(this.camera);
    this.#setState('live');
    moveKeepingFocus(this.#overlay, this.#live.canvasContainer);
    performance.mark('waybill:map-live');
  }

  /** Gives the graphics card back: the still map stands in where the live one stood. */
  release(): void {
    if (this.#state !== 'live') return;
    this.#standIn();
    this.#setState('static');
    this.#settle();
  }

  #standIn(): void {
    moveKeepingFocus(this.#overlay, this.#root.querySelector('.map__home') as Element);
    this.#live?.destroy();
    this.#live = null;
  }

  #showHint(by: 'touch' | 'wheel'): void {
    const { messages } = this.#shared;
    clearTimeout(this.#hint);
    this.#notice(by === 'touch' ? messages.gestureTouch : messages.gestureWheel);
    this.#hint = setTimeout(() => this.#notice(''), HINT_MS);
  }

  #fail(text: string, retry: boolean): void {
    clearTimeout(this.#hint);
    this.#standIn();
    this.#basemap = null;
    this.#setState('failed');
    this.#notice(
      text,
      retry
        ? {
            label: this.#shared.messages.retry,
            run: () => {
              this.#setState('static');
              void this.goLive();
            },
          }
        : undefined,
    );
    if (!retry) this.#hint = setTimeout(() => this.#notice(''), FINAL_MS);
  }

  #loadBasemap(): Promise<Basemap> {
    this.#basemap ??= loadBasemap(this.#options.basemapAddress);
    return this.#basemap;
  }

  #setState(state: MapState): void {
    this.#state = state;
    document.documentElement.dataset.map = state === 'loading' ? 'static' : state;
    this.#ground.mark(state === 'live');
  }

  #notice(text: string, action?: { label: string; run: () => void }): void {
    showNotice(this.#root.querySelector('[data-notice]'), text, action);
  }
}
