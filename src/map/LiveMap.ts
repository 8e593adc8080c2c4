import { Map as GlMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Basemap } from '../core/geo/basemap';
import { type Camera, MAX_ZOOM, MIN_ZOOM } from '../core/geo/camera';
import type { NumbersAt } from '../core/layout/legNumbers';
import type { Palette } from '../core/scene/palette';
import type { Story } from '../core/story/types';
import { constrain } from './constrain';
import './liveMap.css';
import type { PhaseChange } from '../core/scene/types';
import type { Ground } from './ground';
import type { loadGround } from './loadGround';
import { type PhaseOf, phaseIndex } from './phase';
import { PhaseBook } from './phaseBook';
import { repaint } from './repaint';
import { type MapGeometry, mapGeometry, mapLayers, mapStyle, SOURCES } from './style';

export interface LiveMapProps {
  readonly story: Story;
  /** Decoded, see `decodeBasemap`. */
  readonly basemap: Basemap;
  /** What is shown in place of the basemap; null or left out: the basemap. */
  readonly ground?: Ground | null;
  /** Where to look at first; set again, the map jumps there. */
  readonly camera: Camera;
  readonly palette: Palette;
  /** Where everything stands now. Given anew, only what differs is drawn anew. */
  readonly phases: PhaseOf;
  /** Where legs carry their numbers, where it is not a third of the way. */
  readonly numbersAt?: NumbersAt;
  /** Whether railways for orientation are drawn; rivers are always. Default true. */
  readonly context?: boolean;
  /** Whether the reader's pointer moves the map. */
  readonly interactive: boolean;
  /** Leave one-finger drags and the wheel to the page (two fingers, or Ctrl with the wheel). */
  readonly cooperative?: boolean;
  /** Once: the first frame with all its land and legs is painted. */
  readonly onReady?: () => void;
  /** At every change of the camera, in the frame that shows it. */
  readonly onCamera?: (camera: Camera) => void;
  readonly onCameraEnd?: (camera: Camera) => void;
  /** `cooperative` kept a gesture from moving the map: the page may say what to do instead. */
  readonly onGesturePrevented?: (by: 'touch' | 'wheel') => void;
  readonly onContextLost?: () => void;
  /** The map is painted again as it was. */
  readonly onContextRestored?: () => void;
  /** The ground does not answer: the page may set `ground` to null. */
  readonly onGroundError?: () => void;
  /** At most once: the map cannot go on, the static map should stand in. */
  readonly onError?: (error: Error) => void;
}

/**
 * `starting`: style and sources load. `live`: painted. `lost`: the browser took the WebGL
 * context away; calls are noted and done when it is back.
 */
type State = 'starting' | 'live' | 'lost' | 'destroyed';

/**
 * The WebGL map: land, water, lines, legs and dots of events, no words. North is up. It
 * holds the GL map and nothing else: no store, no clock; what it is told through props it
 * passes to public setters of MapLibre, and only where a value changed.
 */
export class LiveMap {
  #props: LiveMapProps;
  #geometry: MapGeometry;
  #book: PhaseBook;
  #state: State = 'starting';
  #failed = false;
  /** Whether there is a style to set things on. */
  #styled = false;
  /** Whether story or basemap changed while the context was lost. */
  #stale = false;
  /** Whether any of it is on the screen; what changes while it is not waits in `#late`. */
  #seen = true;
  readonly #late = new Map<string, PhaseChange>();
  readonly #sight: IntersectionObserver;
  readonly #map: GlMap;

  /** Whether the browser gives a WebGL 2 context. Makes one and lets it go again. */
  static supported(): boolean {
    const gl = document.createElement('canvas').getContext('webgl2');
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
    return gl !== null;
  }

  /**
   * A ground from elsewhere, to be given as `ground`, see `loadGround`. Its script comes only
   * then, and finds here what it shares with this map.
   */
  static async loadGround(...asked: Parameters<typeof loadGround>): Promise<Ground> {
    const loaded = await import('./loadGround');
    return loaded.loadGround(...asked);
  }

  /**
   * `container` must be positioned; it is filled. Throws MapLibre's GPUInitializationError
   * where there is no WebGL 2, after leaving the container as it was: see `supported`.
   */
  constructor(container: HTMLElement, props: LiveMapProps) {
    this.#props = props;
    this.#geometry = mapGeometry(
      props.story,
      props.basemap,
      props.phases,
      props.ground,
      props.numbersAt,
    );
    this.#book = new PhaseBook(props.story, props.phases);
    setWorkerUrl(workerUrl);
    this.#map = new GlMap({
      container,
      style: mapStyle(props.palette, this.#geometry, props.camera),
      center: [...props.camera.center],
      zoom: props.camera.zoom,
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      maxPitch: 0,
      transformConstrain: constrain,
      renderWorldCopies: true,
      // The page draws the credit and the notice of gestures, and handles the keyboard.
      attributionControl: false,
      maplibreLogo: false,
      keyboard: false,
      boxZoom: false,
      dragRotate: false,
      touchPitch: false,
      pitchWithRotate: false,
      fadeDuration: 0,
      // Tests validate the style; here it would only cost time.
      validateStyle: false,
      canvasContextAttributes: { powerPreference: 'default' },
    });
    this.#map.touchZoomRotate.disableRotation();
    const canvas = this.#map.getCanvas();
    // A picture under the page's own labelled marks: nothing to focus, nothing to read out.
    canvas.tabIndex = -1;
    canvas.removeAttribute('role');
    canvas.removeAttribute('aria-label');
    canvas.setAttribute('aria-hidden', 'true');
    this.#setGestures();
    this.#listen();
    this.#sight = new IntersectionObserver((entries) => this.#look(entries.at(-1)));
    this.#sight.observe(container);
  }

  /** The element that takes the pointer; the page may dispatch to it or lay marks over it. */
  get canvasContainer(): HTMLElement {
    return this.#map.getCanvasContainer();
  }

  setProps(next: Partial<LiveMapProps>): void {
    if (this.#state === 'destroyed') return;
    const before = this.#props;
    this.#props = { ...before, ...next };
    const { story, basemap, palette, phases, camera, interactive, cooperative } = this.#props;
    const ground = this.#props.ground ?? null;
    if (
      story !== before.story ||
      basemap !== before.basemap ||
      ground !== (before.ground ?? null)
    ) {
      this.#rebuild();
    } else {
      if (phases !== before.phases) this.step(this.#book.differences(phases));
      if (palette !== before.palette) this.#paint();
    }
    if (this.#props.context !== before.context) this.#showContext();
    if (interactive !== before.interactive || cooperative !== before.cooperative) {
      this.#setGestures();
    }
    if (camera !== before.camera && !sameCamera(camera, this.#camera())) this.jumpTo(camera);
  }

  /**
   * One tick of the slider. Sets feature-state for what changed; nothing is parsed, no tile
   * is made again, no message goes to the worker. Off the screen, nothing is drawn.
   */
  step(changes: readonly PhaseChange[]): void {
    for (const change of changes) {
      // While the style loads or the context is lost, the book remembers for `#restore`.
      if (!this.#book.note(change) || !this.#styled) continue;
      if (this.#seen) this.#setState(change);
      else this.#late.set(`${change.kind}-${change.ordinal}`, change);
    }
  }

  jumpTo(camera: Camera): void {
    if (this.#state === 'destroyed') return;
    this.#map.jumpTo({ center: [...camera.center], zoom: camera.zoom });
  }

  /** Moves there in `durationMs`; at once where the reader asked for reduced motion. */
  easeTo(camera: Camera, { durationMs }: { readonly durationMs: number }): void {
    if (this.#state === 'destroyed') return;
    this.#map.easeTo({ center: [...camera.center], zoom: camera.zoom, duration: durationMs });
  }

  /** Moves the view by CSS pixels, as the arrow keys do. */
  panBy(pixels: { readonly x: number; readonly y: number }, durationMs = 0): void {
    if (this.#state === 'destroyed') return;
    this.#map.panBy([pixels.x, pixels.y], { duration: durationMs });
  }

  /** Zooms by `levels` about the middle, as the keys + and - do. */
  zoomBy(levels: number, durationMs = 0): void {
    if (this.#state === 'destroyed') return;
    const zoom = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, this.#map.getZoom() + levels));
    this.#map.zoomTo(zoom, { duration: durationMs });
  }

  /** Takes the container's new size at once; otherwise the map follows within 50 ms. */
  resize(): void {
    if (this.#state !== 'destroyed') this.#map.resize();
  }

  /** Ends the map, gives the WebGL context back and leaves the container empty. */
  destroy(): void {
    if (this.#state === 'destroyed') return;
    this.#state = 'destroyed';
    this.#styled = false;
    this.#sight.disconnect();
    this.canvasContainer.classList.remove(INTERACTIVE_CLASS);
    document.removeEventListener('securitypolicyviolation', this.#onRefused);
    this.#map.remove();
  }

  #listen(): void {
    const map = this.#map;
    map.on('move', () => this.#props.onCamera?.(this.#camera()));
    map.on('moveend', () => this.#props.onCameraEnd?.(this.#camera()));
    // Before MapLibre draws the frame of this zoom: dashes keep their length while it moves.
    map.on('zoom', () => this.#paint());
    map.on('style.load', () => this.#restore());
    map.on('render', () => {
      if (this.#state === 'starting' && map.loaded()) this.#becomeLive(this.#props.onReady);
    });
    map.on('webglcontextlost', () => {
      if (this.#state === 'destroyed') return;
      this.#state = 'lost';
      this.#styled = false;
      this.#props.onContextLost?.();
    });
    // MapLibre builds its style again from what it had; our `style.load` does the rest.
    map.on('webglcontextrestored', () => {
      if (this.#stale) this.#rebuild();
      const painted = () => {
        if (this.#state !== 'lost' || !map.loaded()) return;
        map.off('render', painted);
        this.#becomeLive(this.#props.onContextRestored);
      };
      map.on('render', painted);
    });
    map.on('cooperativegestureprevented', ({ gestureType }) =>
      this.#props.onGesturePrevented?.(gestureType === 'touch_pan' ? 'touch' : 'wheel'),
    );
    map.on('error', (event) => {
      const { error } = event;
      if (this.#props.ground && !ofTheStory(event)) {
        // A tile that is not there is nothing to draw, and no fault.
        if ((error as { status?: number }).status !== 404) this.#props.onGroundError?.();
        return;
      }
      this.#fail(error instanceof Error ? error : new Error(error.message));
    });
    document.addEventListener('securitypolicyviolation', this.#onRefused);
  }

  /** Where a host's policy forbids the worker, MapLibre would wait for it for ever. */
  #onRefused = ({ effectiveDirective }: SecurityPolicyViolationEvent): void => {
    if (effectiveDirective !== 'worker-src' || this.#state !== 'starting') return;
    this.#fail(new Error('The policy of the page forbids the worker of the map.'));
  };

  #fail(error: Error): void {
    if (this.#failed || this.#state === 'destroyed') return;
    this.#failed = true;
    this.#props.onError?.(error);
  }

  /** The style is there, for the first time or again: brings it to where the props are. */
  #restore(): void {
    this.#styled = true;
    this.#late.clear();
    this.#showContext();
    this.#paint();
    for (const change of this.#book.unwritten()) this.#setState(change);
  }

  /** The map has come into sight or gone out of it. */
  #look(entry: IntersectionObserverEntry | undefined): void {
    this.#seen = entry?.isIntersecting ?? true;
    if (!this.#seen) return;
    if (this.#styled) for (const change of this.#late.values()) this.#setState(change);
    this.#late.clear();
  }

  #showContext(): void {
    if (!this.#styled) return;
    const visibility = this.#props.context === false ? 'none' : 'visible';
    for (const { id } of this.#map.getStyle().layers) {
      if (id.startsWith('context-rail')) this.#map.setLayoutProperty(id, 'visibility', visibility);
    }
  }

  /** Another story or another basemap: the one change that makes every tile again. */
  #rebuild(): void {
    const { story, basemap, palette, phases, ground, numbersAt } = this.#props;
    this.#geometry = mapGeometry(story, basemap, phases, ground, numbersAt);
    this.#book = new PhaseBook(story, phases);
    this.#stale = this.#state === 'lost';
    if (this.#stale) return;
    this.#styled = false;
    this.#map.setStyle(mapStyle(palette, this.#geometry, this.#camera()), { diff: false });
  }

  /** Colours by the palette, widths of dashed lines by the zoom. */
  #paint(): void {
    if (!this.#styled) return;
    repaint(this.#map, mapLayers(this.#props.palette, this.#geometry, this.#map.getZoom()));
  }

  #setState({ kind, ordinal, phase }: PhaseChange): void {
    if (kind === 'place') return;
    this.#map.setFeatureState({ source: SOURCES[kind], id: ordinal }, { phase: phaseIndex(phase) });
  }

  #setGestures(): void {
    const { interactive, cooperative = false } = this.#props;
    const map = this.#map;
    for (const handler of [map.dragPan, map.scrollZoom, map.touchZoomRotate, map.doubleClickZoom]) {
      if (interactive) handler.enable();
      else handler.disable();
    }
    map.touchZoomRotate.disableRotation();
    if (interactive && cooperative) map.cooperativeGestures.enable();
    else map.cooperativeGestures.disable();
    this.canvasContainer.classList.toggle(INTERACTIVE_CLASS, interactive);
  }

  #becomeLive(tell: (() => void) | undefined): void {
    this.#state = 'live';
    tell?.();
  }

  #camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { center: [lng, lat], zoom: this.#map.getZoom() };
  }
}

const INTERACTIVE_CLASS = 'waybill-live-map--interactive';

/** Whether an error is about one of our own sources, which hold no address. */
function ofTheStory(event: object): boolean {
  const { sourceId } = event as { sourceId?: string };
  return Object.values<string | undefined>(SOURCES).includes(sourceId);
}

function sameCamera(a: Camera, b: Camera): boolean {
  return a.zoom === b.zoom && a.center[0] === b.center[0] && a.center[1] === b.center[1];
}
