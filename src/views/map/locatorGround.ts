import type { Basemap } from '../../core/geo/basemap';
import { clipRing } from '../../core/geo/clip';
import { simplifyLine } from '../../core/geo/simplifyLine';
import { stageOf } from '../../core/geo/stage';
import type { Extent } from '../../core/story/types';
import { stageRings } from './stageLines';

const WIDTH = 132;
const HEIGHT = 100;
/** How much wider than the home extent the locator looks, where the world allows. */
const WIDER = 13;

/**
 * The inside of the locator's SVG (132 × 100): coarse land around the home extent and the
 * frame of the home extent. Pure.
 */
export function locatorGround(basemap: Basemap, home: Extent): string {
  const stage = stageOf(home);
  const world = 1 / stage.unit;
  const wide = Math.min(WIDER, world);
  const scale = WIDTH / wide;
  const half = { x: wide / 2, y: HEIGHT / scale / 2 };
  // Poleward of the projection's edge there is nothing to show: shift the view down.
  const top = -stage.center.y / stage.unit;
  const bottom = (1 - stage.center.y) / stage.unit;
  const shift = Math.max(0, top + half.y) + Math.min(0, bottom - half.y);
  const box = { x0: -half.x, x1: half.x, y0: -half.y + shift, y1: half.y + shift };
  const land = basemap.land.coordinates
    .flatMap((polygon) => polygon.slice(0, 1))
    .flatMap((ring) => stageRings(ring, stage))
    .map((ring) => simplifyLine(clipRing(ring, box), 0.6 / scale))
    .filter((ring) => ring.length > 3)
    .map(
      (ring) =>
        `M${ring
          .map(
            ({ x, y }) => `${Math.round((x - box.x0) * scale)} ${Math.round((y - box.y0) * scale)}`,
          )
          .filter((point, i, all) => point !== all[i - 1])
          .join('L')}Z`,
    )
    .join('');
  const frame = {
    x: (-0.5 - box.x0) * scale,
    y: (-stage.height / 2 - box.y0) * scale,
    width: scale,
    height: stage.height * scale,
  };
  const r = (n: number) => Math.round(n * 10) / 10;
  return (
    `<path class="locator__land" d="${land}"/>` +
    `<rect class="locator__frame" x="${r(frame.x)}" y="${r(frame.y)}" width="${r(frame.width)}" height="${r(frame.height)}"/>`
  );
}
