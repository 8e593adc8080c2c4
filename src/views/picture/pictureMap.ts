import type { Basemap } from '../../core/geo/basemap';
import { type Camera, fitCamera, project, type Size } from '../../core/geo/camera';
import { kmToWorld, TILE_SIZE, toWorld } from '../../core/geo/mercator';
import { placeStage, type Stage, stageOf } from '../../core/geo/stage';
import { arrowLength } from '../../core/layout/arrowLength';
import { HOME_MAX_ZOOM } from '../../core/layout/frames';
import { arrowDirection, markRadius } from '../../core/layout/labelSpecs';
import {
  CONTEXT_LINE_STYLE,
  type LineStyle,
  legStyle,
  PHASE_OPACITY,
} from '../../core/scene/lineStyle';
import { looks } from '../../core/scene/looks';
import type { Palette } from '../../core/scene/palette';
import type { Phase } from '../../core/scene/types';
import type { Leg, Place, Story } from '../../core/story/types';
import { stageLine } from '../map/stageLines';
import { stillBase } from '../map/stillBase';
import { px } from './xml';

/** What a picture's map shows. */
export interface PictureView {
  readonly story: Story;
  readonly basemap: Basemap;
  readonly palette: Palette;
  readonly size: Size;
  /** Where an item stands at the date shown. */
  readonly phase: (id: string) => Phase;
}

/** The first view of the story in a map of that size. */
export function pictureCamera({ story, size }: Pick<PictureView, 'story' | 'size'>): Camera {
  const padding = { top: 36, right: 48, bottom: 36, left: 48 };
  return fitCamera(story.home, size, padding, HOME_MAX_ZOOM);
}

/** Ground, lines, legs and marks, without words; in pixels from the map's top left. */
export function pictureMap(view: PictureView): string {
  const camera = pictureCamera(view);
  const stage = stageOf(view.story.home);
  return (
    ground(view, camera, stage) + regions(view) + lines(view, camera, stage) + marks(view, camera)
  );
}

/** What only some pictures show, and their key explains. */
export function shownBy(view: Omit<PictureView, 'basemap' | 'palette'>): {
  readonly arrows: readonly Leg[];
  readonly regions: readonly Ellipse[];
} {
  const { story, size, phase } = view;
  const camera = pictureCamera(view);
  return {
    arrows: story.legs.filter(
      (leg) => arrowDirection(leg, story) && PHASE_OPACITY[phase(leg.id)] > 0,
    ),
    regions: story.places.flatMap(({ id, precision }) => {
      if (precision.kind !== 'region' || phase(id) === 'hidden') return [];
      const [west, south, east, north] = precision.extent;
      const a = project(toWorld([west, north]), camera, size);
      const b = project(toWorld([east, south]), camera, size);
      const [rx, ry] = [Math.abs(b.x - a.x) / 2, Math.abs(b.y - a.y) / 2];
      const [cx, cy] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
      const onMap = cx + rx > 0 && cx - rx < size.width && cy + ry > 0 && cy - ry < size.height;
      return onMap ? [{ cx, cy, rx, ry }] : [];
    }),
  };
}

/** Pixels from the map's top left. */
interface Ellipse {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
}

/** The fill of a region that no source bounds: it fades towards its edge. */
export function softFill(id: string, palette: Palette): string {
  const stop = (offset: number, opacity: number) =>
    `<stop offset="${offset}" stop-color="${palette.rail}" stop-opacity="${opacity}"/>`;
  return `<defs><radialGradient id="${id}">${stop(0, 0.42)}${stop(0.5, 0.26)}${stop(1, 0)}</radialGradient></defs>`;
}

function regions(view: PictureView): string {
  const { regions: soft } = shownBy(view);
  if (soft.length === 0) return '';
  const drawn = soft.map(
    ({ cx, cy, rx, ry }) =>
      `<ellipse cx="${px(cx)}" cy="${px(cy)}" rx="${px(rx)}" ry="${px(ry)}" fill="url(#p-soft)"/>`,
  );
  return softFill('p-soft', view.palette) + drawn.join('');
}

function ground({ basemap, palette, size }: PictureView, camera: Camera, stage: Stage): string {
  const { left, top, unit } = placeStage(stage, camera, size);
  const step = 1 / unit / 2;
  const box = {
    x0: -left / unit - 20 * step,
    x1: (size.width - left) / unit + 20 * step,
    y0: -top / unit - 20 * step,
    y1: (size.height - top) / unit + 20 * step,
  };
  const wide = (width: number) => `stroke-width:${px(width / (unit * step))}px`;
  const { land, shore, coast, border } = palette;
  const dash = (...lengths: number[]) => lengths.map((n) => px(n / (unit * step))).join(' ');
  return (
    `<style>.land{fill:${land}}.shore,.coast,.border,.disputed{fill:none;stroke-linejoin:round}` +
    `.shore{stroke:${shore}}.shore--far{${wide(14)};opacity:.4}.shore--mid{${wide(9)};opacity:.5}` +
    `.shore--near{${wide(5)};opacity:.9}.coast{stroke:${coast};${wide(0.8)}}` +
    `.border{stroke:${border};${wide(1)};stroke-dasharray:${dash(4, 3)}}` +
    `.disputed{stroke:${border};${wide(1)};stroke-dasharray:${dash(1, 3)}}</style>` +
    `<g transform="translate(${px(left)} ${px(top)}) scale(${unit * step})">` +
    `${stillBase(basemap, stage, { box, step }, 'p-')}</g>`
  );
}

function lines({ story, palette, size, phase }: PictureView, camera: Camera, stage: Stage): string {
  const { left, top, unit } = placeStage(stage, camera, size);
  const data = (path: readonly (readonly number[])[]) =>
    stageLine(path, stage)
      .map(({ x, y }, i) => `${i ? 'L' : 'M'}${px(x * unit + left)} ${px(y * unit + top)}`)
      .join('');
  const context = story.lines.map((line) =>
    stroked(data(line.path), CONTEXT_LINE_STYLE[line.kind], palette),
  );
  const legs = story.legs.map((leg) => {
    const opacity = PHASE_OPACITY[phase(leg.id)];
    if (!leg.path || opacity === 0) return '';
    return `<g opacity="${opacity}">${stroked(data(leg.path), legStyle(leg), palette)}</g>`;
  });
  return `<g fill="none">${context.join('')}${legs.join('')}</g>`;
}

/** A line with its casing, its pattern and its sleepers. */
export function stroked(d: string, style: LineStyle, palette: Palette): string {
  const { width, casing, dash, cap, sleepers } = style;
  const color = palette[style.color];
  const under = casing
    ? `<path d="${d}" stroke="${palette.halo}" stroke-width="${px(width + 2 * casing)}" stroke-linecap="round"/>`
    : '';
  const pattern = dash.length ? ` stroke-dasharray="${dash.map(px).join(' ')}"` : '';
  const over = `<path d="${d}" stroke="${color}" stroke-width="${px(width)}" stroke-linecap="${cap}"${pattern}/>`;
  const ties = sleepers
    ? `<path d="${d}" stroke="${color}" stroke-width="${sleepers.length}" stroke-dasharray="${sleepers.width} ${sleepers.every - sleepers.width}"/>`
    : '';
  return under + over + ties;
}

function marks(view: PictureView, camera: Camera): string {
  const { story, palette, size, phase } = view;
  const look = looks(story);
  const places = [...story.places].sort((a, b) => Number(b.context) - Number(a.context));
  const drawn = places.map((place) => {
    if (place.precision.kind === 'region' || phase(place.id) === 'hidden') return '';
    const { x, y } = project(toWorld(place.at), camera, size);
    const color = place.context ? palette.quiet : palette[look.get(place.id) ?? 'quiet'];
    const opacity = phase(place.id) === 'ahead' ? ' opacity="0.45"' : '';
    return `<g transform="translate(${px(x)} ${px(y)})"${opacity}>${sign(place, color, view, camera)}</g>`;
  });
  const arrows = story.legs.map((leg) => {
    const direction = arrowDirection(leg, story);
    const from = story.places.find(({ id }) => id === leg.from);
    const opacity = PHASE_OPACITY[phase(leg.id)];
    if (!direction || !from || opacity === 0) return '';
    const { x, y } = project(toWorld(from.at), camera, size);
    const angle = (Math.atan2(direction.y, direction.x) * 180) / Math.PI;
    const color = palette[legStyle(leg).color];
    const long = Math.floor(arrowLength(leg, story, TILE_SIZE * 2 ** camera.zoom));
    if (long === 0) return '';
    return (
      `<g transform="translate(${px(x)} ${px(y)}) rotate(${px(angle)}) translate(${markRadius(from)} 0)" opacity="${opacity}">` +
      `<path d="M4 0H${Math.max(4, long - 9)}" stroke="${color}" stroke-width="3" stroke-linecap="round" stroke-dasharray="0 6.2" fill="none"/>` +
      `<path d="M${long - 10} -6L${long} 0L${long - 10} 6Z" fill="${color}"/></g>`
    );
  });
  return drawn.join('') + arrows.join('');
}

/** The sign of a place, as on the page's map: see `MarkIcon`. */
function sign(place: Place, color: string, { palette }: PictureView, camera: Camera): string {
  const { precision } = place;
  if (precision.kind === 'circle') {
    const radius = kmToWorld(precision.radiusKm, place.at[1]) * TILE_SIZE * 2 ** camera.zoom;
    return `<circle r="${px(Math.max(8, radius))}" fill="${color}" fill-opacity="0.16" stroke="${color}" stroke-width="2" stroke-dasharray="4 3"/>`;
  }
  if (place.context)
    return `<circle r="3.5" fill="${color}" stroke="${palette.halo}" stroke-width="1.5"/>`;
  const ring = `fill="${palette.panel}" stroke="${color}" stroke-width="3"`;
  switch (place.kind) {
    case 'station':
      return `<rect x="-4.75" y="-4.75" width="9.5" height="9.5" ${ring}/>`;
    case 'bridge':
      return `<path d="M-7-3.5L-5-5.5L5-5.5L7-3.5M-7 3.5L-5 5.5L5 5.5L7 3.5" transform="rotate(-40)" fill="none" stroke="${palette.ink}" stroke-width="2"/>`;
    case 'base':
      return `<path d="M0-6L5.75 4.5H-5.75Z" ${ring}/>`;
    case 'site':
      return `<path d="M0-6.5L6.5 0L0 6.5L-6.5 0Z" ${ring}/>`;
    case 'city':
      return `<circle r="5" fill="${color}" stroke="${palette.halo}" stroke-width="1.5"/>`;
    default:
      return `<circle r="5.5" ${ring}/>`;
  }
}
