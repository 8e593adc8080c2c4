import type { Basemap } from '../../core/geo/basemap';
import type { Camera, Size } from '../../core/geo/camera';
import { TILE_SIZE } from '../../core/geo/mercator';
import { scaleBar } from '../../core/geo/scaleBar';
import { placeStage, type Stage, stageOf, WIDE_MAP } from '../../core/geo/stage';
import { edgeSigns } from '../../core/layout/edgeSigns';
import { frameOf } from '../../core/layout/frames';
import { linesOf } from '../../core/layout/homeLayout';
import { labelSpecs } from '../../core/layout/labelSpecs';
import { measureLine } from '../../core/layout/measureLine';
import { placeLabels } from '../../core/layout/placeLabels';
import type { Shared } from '../reader';
import { stillBase, stillViewBox } from './stillBase';

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

  /** @param box the element with `data-map-box`. */
  constructor(box: HTMLElement, shared: Shared) {
    this.#box = box;
    this.#shared = shared;
    this.#stage = stageOf(shared.story.home);
    this.#lines = linesOf(shared.story);
  }

  /** The map's size now, CSS pixels. */
  get size(): Size {
    return { width: this.#box.clientWidth, height: this.#box.clientHeight };
  }

  /** Moves the stage: at every frame of a movement. */
  move(camera: Camera): void {
    const { left, top, unit } = placeStage(this.#stage, camera, this.size);
    const { style } = this.#box;
    style.setProperty('--live-unit', `${unit}px`);
    style.setProperty('--live-left', `${left}px`);
    style.setProperty('--live-top', `${top}px`);
  }

  /** Places labels, signs and scale anew: once a movement has ended. */
  settle(camera: Camera): void {
    const { story, language, messages } = this.#shared;
    const frame = frameOf(camera, this.size);
    const signs = edgeSigns(story, frame, language, measureLine);
    const taken = [...frame.taken, ...signs.map(({ box }) => box)];
    const details = frame.size.width >= WIDE_MAP;
    const specs = labelSpecs(story, language, messages, { details }).map(({ spec }) => spec);
    const placement = placeLabels(specs, [{ ...frame, taken }], this.#lines, measureLine);
    for (const label of this.#box.querySelectorAll('[data-label]')) {
      label.setAttribute('data-side', placement.get(label.getAttribute('data-label') ?? '') ?? 'x');
    }
    const signOf = new Map(signs.map((sign) => [sign.id, sign]));
    for (const element of this.#box.querySelectorAll<HTMLElement>('[data-sign]')) {
      const sign = signOf.get(element.dataset.sign ?? '');
      element.setAttribute('data-side', sign?.side ?? 'x');
      if (!sign) continue;
      element.style.setProperty('--live-x', String(sign.x / frame.size.width));
      element.style.setProperty('--live-y', String(sign.y / frame.size.height));
      element.style.setProperty('--live-angle', `${sign.angle}deg`);
    }
    const { km, px } = scaleBar(camera.center[1], camera.zoom, 90);
    const scale = this.#box.querySelector<HTMLElement>('.scale');
    scale?.style.setProperty('--scale', String(px / (this.#stage.unit * TILE_SIZE * 2 ** camera.zoom)));
    const text = scale?.querySelector('.scale__text');
    if (text) text.textContent = messages.scale(String(km));
  }

  /**
   * On a map larger than the build reckoned with: shows the quiet labels that there is room
   * for besides those of the first view. Nothing that stands moves.
   */
  fillIn(camera: Camera): void {
    const { story, language, messages, layout } = this.#shared;
    const frame = frameOf(camera, this.size);
    if (frame.size.width < WIDE_MAP) return;
    const signs = edgeSigns(story, frame, language, measureLine).map(({ box }) => box);
    const standing = layout.wide.labels;
    const specs = labelSpecs(story, language, messages, { details: true }).map(({ spec }) => {
      const side = standing[spec.id];
      return side ? { ...spec, sides: [side], required: true, priority: 1000 } : spec;
    });
    const taken = [...frame.taken, ...signs];
    const placement = placeLabels(specs, [{ ...frame, taken }], this.#lines, measureLine);
    for (const label of this.#box.querySelectorAll('.label[data-label]')) {
      const side = placement.get(label.getAttribute('data-label') ?? '');
      if (side) label.setAttribute('data-w', side);
    }
  }

  /** Back under the style sheet: the first view at whatever size the map takes. */
  release(): void {
    for (const property of ['--live-unit', '--live-left', '--live-top']) {
      this.#box.style.removeProperty(property);
    }
    for (const label of this.#box.querySelectorAll('[data-side]')) label.removeAttribute('data-side');
    for (const sign of this.#box.querySelectorAll<HTMLElement>('[data-sign]')) {
      for (const property of ['--live-x', '--live-y', '--live-angle']) {
        sign.style.removeProperty(property);
      }
    }
  }

  /**
   * Draws the still ground for where the camera is: the build drew it for the first view.
   * A third of a pixel fine, and half a map beyond every edge, so that a short drag shows
   * no emptiness.
   */
  redrawGround(basemap: Basemap, camera: Camera): void {
    const svg = this.#box.querySelector<SVGElement>('.still__ground');
    if (!svg) return;
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
