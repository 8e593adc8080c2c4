import type { Basemap } from '../../core/geo/basemap';
import type { Camera, Size } from '../../core/geo/camera';
import { TILE_SIZE } from '../../core/geo/mercator';
import { scaleBar } from '../../core/geo/scaleBar';
import { placeStage, type Stage, stageOf, WIDE_MAP } from '../../core/geo/stage';
import { arrange, arranging } from '../../core/layout/arrange';
import { collide } from '../../core/layout/collide';
import type { EdgeSign } from '../../core/layout/edgeSigns';
import { FAR, frameOf, homeCamera } from '../../core/layout/frames';
import { labelSpecs, type NamedLabel } from '../../core/layout/labelSpecs';
import { legLines } from '../../core/layout/legLines';
import { legNumbers, numberSpecs } from '../../core/layout/legNumbers';
import { measureLine } from '../../core/layout/measureLine';
import { outsidePlaces } from '../../core/layout/outsidePlaces';
import { allAtOnce, type Pausing } from '../../core/layout/pausing';
import type { LabelSpec, Side } from '../../core/layout/types';
import { relatedIds } from '../../core/scene/related';
import type { Shared } from '../shared';
import { hangLabels } from './hangLabels';
import { inTasks } from './inTasks';
import { stillBase } from './stillBase';
import { stillViewBox } from './stillFrame';

/** Zoom levels out from which a name that has no room is left out. */
const SPARE = 0.25;

/**
 * The map's DOM once the camera moves: where the stage lies, on which sides the labels
 * hang, the signs, the scale. Until then the style sheet and the build have placed
 * everything, and nothing here is called. One write of three properties moves it all.
 */
export class StageControl {
  readonly #box: HTMLElement;
  readonly #shared: Shared;
  readonly #stage: Stage;
  readonly #lines;
  readonly #numbers;
  #named: readonly NamedLabel[] | null = null;
  /** Ends what `fillInSoon` is still about. */
  #filling = new AbortController();
  /** The ground as the build drew it, kept once another has taken its place. */
  #homeScale: { value: string; text: string } | null = null;
  #homeGround: { inside: string; viewBox: string; style: string } | null = null;

  /** @param box the element with `data-map-box`. */
  constructor(box: HTMLElement, shared: Shared) {
    this.#box = box;
    this.#shared = shared;
    this.#stage = stageOf(shared.story.home);
    this.#lines = legLines(shared.story);
    this.#numbers = legNumbers(shared.story, shared.layout.numbersAt);
  }

  /** The map's size now, CSS pixels. */
  get size(): Size {
    return { width: this.#box.clientWidth, height: this.#box.clientHeight };
  }

  /** Whether the ground that stands in the page reaches to every edge of the map. */
  get isFilled(): boolean {
    const ground = this.#ground?.getBoundingClientRect();
    const box = this.#box.getBoundingClientRect();
    return (
      !ground ||
      (ground.left <= box.left &&
        ground.top <= box.top &&
        ground.right >= box.right &&
        ground.bottom >= box.bottom)
    );
  }

  /** A mark that is hidden with the focus on it would take the keyboard off the map. */
  #keepFocus(): void {
    const focused = document.activeElement;
    if (!focused || focused === this.#box || !this.#box.contains(focused)) return;
    if (getComputedStyle(focused).visibility === 'hidden') this.#box.focus({ preventScroll: true });
  }

  get #ground(): SVGElement | null {
    return this.#box.querySelector<SVGElement>('.still__ground');
  }

  /** Moves the stage: at every frame of a movement. */
  move(camera: Camera): void {
    const { left, top, unit } = placeStage(this.#stage, camera, this.size);
    const { style } = this.#box;
    style.setProperty('--live-unit', `${unit}px`);
    style.setProperty('--live-left', `${left}px`);
    style.setProperty('--live-top', `${top}px`);
  }

  /** Places labels, signs and scale anew: once a movement has ended. What is selected comes first. */
  settle(camera: Camera, selection: string | null): void {
    this.#filling.abort();
    const { story, language, messages } = this.#shared;
    const frame = frameOf(camera, this.size);
    const out = homeCamera(story.home, frame.size).zoom - camera.zoom;
    const far = out > FAR;
    this.#box.toggleAttribute('data-far', far);
    this.#box.setAttribute('data-moved', '');
    const wanted = relatedIds(story, selection);
    const specs = this.#specs().map((spec) => {
      if (wanted.has(spec.id)) return { ...spec, priority: spec.priority + 500 };
      return out > SPARE ? { ...spec, required: false } : spec;
    });
    const { labels, signs } = arrange({
      story,
      language,
      specs,
      frames: [frame],
      lines: this.#lines,
      measure: measureLine,
      numbers: far ? new Map() : this.#numbers,
    });
    const outside = outsidePlaces(story, [frame]);
    this.#hang(labels);
    for (const label of this.#box.querySelectorAll('[data-label]')) {
      const id = label.getAttribute('data-label') ?? '';
      label.setAttribute('data-side', labels.get(id) ?? (outside.has(id) ? 'o' : 'x'));
    }
    for (const sign of this.#box.querySelectorAll('[data-sign]'))
      sign.setAttribute('data-side', 'x');
    this.#showSigns(signs);
    this.#keepFocus();
    const { km, px } = scaleBar(camera.center[1], camera.zoom, 90);
    const scale = this.#box.querySelector<HTMLElement>('.scale');
    this.#homeScale ??= {
      value: scale?.style.getPropertyValue('--scale') ?? '',
      text: scale?.textContent ?? '',
    };
    scale?.style.setProperty(
      '--scale',
      String(px / (this.#stage.unit * TILE_SIZE * 2 ** camera.zoom)),
    );
    const text = scale?.querySelector('.scale__text');
    if (text) text.textContent = messages.scale(String(km));
  }

  /**
   * What the build could not know: on this very size of map there may be room for signs
   * and quiet labels besides those that every size has. Nothing that stands moves.
   */
  fillIn(camera: Camera): void {
    this.#filling.abort();
    allAtOnce(this.#fillingIn(camera));
  }

  /**
   * The same a part at a time, so that a reader who is there already is not kept waiting.
   * Resolves when it is done, or labels are placed for something else meanwhile.
   */
  fillInSoon(camera: Camera): Promise<void> {
    this.#filling.abort();
    this.#filling = new AbortController();
    return inTasks(this.#fillingIn(camera), this.#filling.signal);
  }

  *#fillingIn(camera: Camera): Pausing<void> {
    const { story, language, layout } = this.#shared;
    const frame = frameOf(camera, this.size);
    const wide = frame.size.width >= WIDE_MAP;
    const home = wide ? layout.wide : layout.narrow;
    // Between the sizes that the build reckoned with, names may meet: then all are placed anew.
    const all = [...this.#specs(), ...numberSpecs(this.#numbers)];
    yield;
    const clash = collide(all, home.labels, frame, measureLine);
    yield;
    // A name that the build left out, to keep it off another, comes only where there is room.
    const specs = this.#specs().map((spec) =>
      clash || spec.id in home.labels ? spec : { ...spec, required: false },
    );
    const { labels, signs } = yield* arranging({
      story,
      language,
      specs,
      frames: [frame],
      lines: this.#lines,
      measure: measureLine,
      numbers: this.#numbers,
      standing: clash ? {} : home.labels,
    });
    yield;
    if (clash) {
      for (const label of this.#box.querySelectorAll('.mark[data-label]')) {
        const side = labels.get(label.getAttribute('data-label') ?? '');
        if (side) label.setAttribute('data-side', side);
      }
    }
    this.#showSigns(signs.filter(({ id }) => !home.signs.some((sign) => sign.id === id)));
    this.#hang(labels);
    for (const label of this.#box.querySelectorAll('[data-label]')) {
      const side = labels.get(label.getAttribute('data-label') ?? '');
      if (side) label.setAttribute(wide ? 'data-w' : 'data-n', side);
    }
  }

  #showSigns(signs: readonly EdgeSign[]): void {
    for (const sign of signs) {
      const element = this.#box.querySelector<HTMLElement>(`[data-sign="${CSS.escape(sign.id)}"]`);
      element?.setAttribute('data-side', sign.side);
      element?.style.setProperty('--live-x', String(sign.x));
      element?.style.setProperty('--live-y', String(sign.y));
      element?.style.setProperty('--live-angle', `${sign.angle}deg`);
    }
  }

  #labels(): readonly NamedLabel[] {
    const { story, language, messages } = this.#shared;
    this.#named ??= labelSpecs(story, language, messages);
    return this.#named;
  }

  #specs(): LabelSpec[] {
    return this.#labels().map(({ spec }) => spec);
  }

  /** Puts those names into the page that have a side now, and that the build left out. */
  #hang(sides: ReadonlyMap<string, Side>): void {
    const quiet = this.#labels().filter(({ kind }) => kind !== 'place' && kind !== 'towards');
    hangLabels(
      this.#box,
      quiet.filter(({ spec }) => sides.has(spec.id)),
      this.#stage,
    );
  }

  /** Back under the style sheet: the first view at whatever size the map takes. */
  release(): void {
    this.#box.removeAttribute('data-far');
    this.#box.removeAttribute('data-moved');
    for (const property of ['--live-unit', '--live-left', '--live-top']) {
      this.#box.style.removeProperty(property);
    }
    for (const label of this.#box.querySelectorAll('[data-side]'))
      label.removeAttribute('data-side');
    for (const sign of this.#box.querySelectorAll<HTMLElement>('[data-sign]')) {
      for (const property of ['--live-x', '--live-y', '--live-angle']) {
        sign.style.removeProperty(property);
      }
    }
    this.#keepFocus();
    if (this.#homeScale) {
      const scale = this.#box.querySelector<HTMLElement>('.scale');
      scale?.style.setProperty('--scale', this.#homeScale.value);
      const text = scale?.querySelector('.scale__text');
      if (text) text.textContent = this.#homeScale.text;
    }
    const svg = this.#ground;
    if (!svg || !this.#homeGround) return;
    svg.innerHTML = this.#homeGround.inside;
    svg.setAttribute('viewBox', this.#homeGround.viewBox);
    // Not as an attribute: a strict policy of the host forbids those.
    svg.style.cssText = this.#homeGround.style;
    this.#homeGround = null;
  }

  /**
   * Draws the still ground for where the camera is: the build drew it for the first view.
   * A third of a pixel fine, and half a map beyond every edge, so that a short drag shows
   * no emptiness.
   */
  redrawGround(basemap: Basemap, camera: Camera): void {
    const svg = this.#ground;
    if (!svg) return;
    this.#homeGround ??= {
      inside: svg.innerHTML,
      viewBox: svg.getAttribute('viewBox') ?? '',
      style: svg.style.cssText,
    };
    const { width, height } = this.size;
    const { left, top, unit } = placeStage(this.#stage, camera, this.size);
    const box = {
      x0: (-left - width / 2) / unit,
      x1: (-left + width * 1.5) / unit,
      y0: (-top - height / 2) / unit,
      y1: (-top + height * 1.5) / unit,
    };
    const frame = { box, step: 1 / unit / 3 };
    svg.innerHTML = stillBase(basemap, this.#stage, frame, 'g-');
    svg.setAttribute('viewBox', stillViewBox(frame));
    svg.style.left = `calc(var(--unit) * ${box.x0})`;
    svg.style.top = `calc(var(--unit) * ${box.y0})`;
    svg.style.width = `calc(var(--unit) * ${box.x1 - box.x0})`;
    svg.style.height = `calc(var(--unit) * ${box.y1 - box.y0})`;
  }
}
