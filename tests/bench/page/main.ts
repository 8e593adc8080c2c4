import { Map as GlMap } from 'maplibre-gl';
import { type BasemapTopology, decodeBasemap } from '../../../src/core/geo/basemap';
import { fitCamera } from '../../../src/core/geo/camera';
import { paletteOf } from '../../../src/core/scene/palette';
import { LiveMap } from '../../../src/map/LiveMap';
import { changesByStop, datedStory, phaseAtStop, stopsOf } from './datedStory';

/** Times in milliseconds, a sample each. */
export interface Times {
  /** From the call to the `render` event of the frame it asked for. */
  readonly frame: number[];
  /** The same, with all that was given to WebGL done. */
  readonly finished: number[];
  /** Main thread alone: the call and a frame drawn at once, no waiting for the screen. */
  readonly script: number[];
}

export interface SliderResult {
  readonly events: number;
  readonly legs: number;
  /** Phases that change at a step, on average. */
  readonly changes: number;
  readonly readyMs: number;
  readonly bare: Times;
  readonly step: Times;
}

declare global {
  interface Window {
    measureSlider(events: number, samples: number): Promise<SliderResult>;
  }
}

// LiveMap keeps its map to itself; whoever asks for a frame shows it to the bench.
let glMap: GlMap | null = null;
const triggerRepaint = GlMap.prototype.triggerRepaint;
GlMap.prototype.triggerRepaint = function (this: GlMap) {
  glMap = this;
  triggerRepaint.call(this);
};

window.measureSlider = async (events, samples) => {
  const container = document.getElementById('map');
  if (!container) throw new Error('No #map');
  const answer = await fetch('/basemap.json');
  const basemap = decodeBasemap((await answer.json()) as BasemapTopology);
  const story = datedStory(events);
  const started = performance.now();
  const live = await new Promise<LiveMap>((resolve, reject) => {
    const made: LiveMap = new LiveMap(container, {
      story,
      basemap,
      camera: fitCamera(story.home, { width: innerWidth, height: innerHeight }),
      palette: paletteOf('light'),
      phases: (_, ordinal) => phaseAtStop(ordinal, 0, stopsOf(story)),
      interactive: false,
      onReady: () => resolve(made),
      onError: reject,
    });
  });
  const readyMs = performance.now() - started;
  const map = glMap;
  const gl = live.canvasContainer.querySelector('canvas')?.getContext('webgl2');
  if (!map || !gl) throw new Error('The map has not drawn');

  const changes = changesByStop(story);
  const stops = stopsOf(story);
  let stop = 0;
  const step = () => {
    stop = (stop + 1) % stops;
    // Going round from the last stop to the first changes everything: not a step of a slider.
    if (stop === 0) {
      live.step(changes[0] ?? []);
      map.redraw();
      stop = 1;
    }
    live.step(changes[stop] ?? []);
  };
  const bare = () => map.triggerRepaint();
  const results = { bare: emptyTimes(), step: emptyTimes() };
  for (let i = -10; i < samples; i++) {
    const ways = i % 2 ? (['bare', 'step'] as const) : (['step', 'bare'] as const);
    for (const way of ways) {
      const act = way === 'bare' ? bare : step;
      // Everything of the sample before is done; the wheel of frames stands at the same place.
      gl.finish();
      await nextFrame();
      await nextTask();
      const begun = performance.now();
      const drawn = new Promise<number>((resolve) => {
        map.once('render', () => resolve(performance.now()));
      });
      act();
      const frame = (await drawn) - begun;
      gl.finish();
      const finished = performance.now() - begun;

      await nextFrame();
      await nextTask();
      gl.finish();
      const scriptBegun = performance.now();
      act();
      map.redraw();
      const script = performance.now() - scriptBegun;
      if (i >= 0) {
        results[way].frame.push(frame);
        results[way].finished.push(finished);
        results[way].script.push(script);
      }
    }
  }
  live.destroy();
  const moved = changes.slice(1).reduce((sum, list) => sum + list.length, 0) / (stops - 1);
  return { events, legs: story.legs.length, changes: moved, readyMs, ...results };
};

function emptyTimes(): Times {
  return { frame: [], finished: [], script: [] };
}

function nextFrame(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}

function nextTask(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
