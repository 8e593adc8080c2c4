import { extentToBox, type WorldBox } from '../../core/geo/mercator';
import { type Stage, stageOf, toStage } from '../../core/geo/stage';
import { readerMaps } from '../../core/layout/readerMaps';
import { extentOf } from '../../core/scene/extentOf';
import type { Extent, Story } from '../../core/story/types';
import { homeFrame } from './stillFrame';
import { round } from './units';
import { viewId } from './viewId';

/** Most stage units across the map's shorter side: the ground is drawn for little more. */
const CLOSEST = 4;
/** How much of the map's shorter side the item fills. */
const FILLS = 0.6;

/**
 * Rules for a page without scripts: each event that is somewhere within the drawn ground has
 * a view of its own, shown while the address names it. The still map is moved as a script
 * would move it; signs and scale, which hold for the first view, are left out.
 */
export function plainViewsCss(story: Story): string {
  const stage = stageOf(story.home);
  const ground = homeFrame(story.home, readerMaps(story)).box;
  const rules = story.events.flatMap(({ id }) => {
    const extent = extentOf(story, id);
    const view = extent && viewOf(extent, stage, ground);
    if (!view) return [];
    const named = `[id="${viewId(id)}"]`;
    return [
      `.map:has(${named}:target) .stage{--live-unit:calc(min(100cqw,100cqh)*${view.scale});--live-left:calc(50% - var(--live-unit)*${view.x});--live-top:calc(50% - var(--live-unit)*${view.y})}`,
      `.card__map[href="#${viewId(id)}"]{display:inline-block}`,
    ];
  });
  return rules.join('');
}

/** Middle of the view in stage units, and units across the shorter side; null: off the ground. */
function viewOf(
  extent: Extent,
  stage: Stage,
  ground: WorldBox,
): { readonly x: number; readonly y: number; readonly scale: number } | null {
  const box = extentToBox(extent);
  const { x, y } = toStage(stage, { x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2 });
  const across = Math.max(box.x1 - box.x0, box.y1 - box.y0) / stage.unit;
  const half = across / 2 / FILLS;
  const inside =
    x - half >= ground.x0 &&
    x + half <= ground.x1 &&
    y - half >= ground.y0 &&
    y + half <= ground.y1;
  if (!inside) return null;
  const scale = Math.min(CLOSEST, FILLS / Math.max(across, 1e-9));
  return { x: round(x), y: round(y), scale: Math.round(scale * 1000) / 1000 };
}
