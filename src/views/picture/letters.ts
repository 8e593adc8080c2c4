import { project } from '../../core/geo/camera';
import { TILE_SIZE } from '../../core/geo/mercator';
import type { LabelFrame, LabelSpec, Rect } from '../../core/layout/types';
import type { Palette } from '../../core/scene/palette';
import { px, textLine } from './xml';

/** A name that has no room on the map: its letter there, and its text for the key. */
export interface Lettered {
  readonly id: string;
  readonly letter: string;
  readonly name: string;
  /** The middle of the mark or of the arrow's tip, and of the letter, CSS pixels. */
  readonly of: { readonly x: number; readonly y: number };
  readonly at: { readonly x: number; readonly y: number };
}

const RADIUS = 9;
const DIRECTIONS = 16;
/** How far from the rim of its mark a letter may stand; farther out a line leads to it. */
const AWAY = [2, 12, 24, 40, 60, 90, 130] as const;

/** A letter for each name, as close to its mark as it stands free of names, marks and letters. */
export function letters(
  lost: readonly LabelSpec[],
  {
    frame,
    boxes,
    marks,
  }: {
    readonly frame: LabelFrame;
    readonly boxes: readonly Rect[];
    readonly marks: readonly LabelSpec[];
  },
): Lettered[] {
  const { camera, size } = frame;
  const discs = marks.map((spec) => ({ ...project(spec.at, camera, size), r: reach(spec, frame) }));
  const placed: Lettered[] = [];
  for (const spec of lost) {
    const mark = project(spec.at, camera, size);
    const of = { x: mark.x + (spec.offset?.x ?? 0), y: mark.y + (spec.offset?.y ?? 0) };
    const spots = AWAY.flatMap((away) =>
      Array.from({ length: DIRECTIONS }, (_, i) => {
        const angle = (i * 2 * Math.PI) / DIRECTIONS;
        const far = (spec.offset ? 4 : reach(spec, frame)) + RADIUS + away;
        return { x: of.x + Math.cos(angle) * far, y: of.y + Math.sin(angle) * far };
      }),
    );
    // Where all is taken, the nearest has to do: the letter is seen, whatever it lies on.
    const at = spots.find(isFree) ?? (spots[0] as { x: number; y: number });
    placed.push({
      id: spec.id,
      letter: letterOf(placed.length),
      name: spec.lines[0]?.text ?? '',
      of,
      at,
    });
  }
  return placed;

  function isFree({ x, y }: { x: number; y: number }): boolean {
    const r = RADIUS + 1;
    return (
      x >= r &&
      y >= r &&
      x <= size.width - r &&
      y <= size.height - r &&
      boxes.every(
        ({ left, top, right, bottom }) =>
          x + r <= left || x - r >= right || y + r <= top || y - r >= bottom,
      ) &&
      discs.every((disc) => Math.hypot(disc.x - x, disc.y - y) >= disc.r + r) &&
      placed.every((other) => Math.hypot(other.at.x - x, other.at.y - y) >= 2 * r)
    );
  }
}

function reach({ clear, clearWorld }: LabelSpec, { camera }: LabelFrame): number {
  return Math.max(clear, clearWorld * TILE_SIZE * 2 ** camera.zoom);
}

/** A, B, … Z, AA, AB, … */
function letterOf(n: number): string {
  const last = String.fromCharCode(65 + (n % 26));
  return n < 26 ? last : letterOf(Math.floor(n / 26) - 1) + last;
}

/** The letters on the map, each with a line to its mark where it stands off it. */
export function lettersSvg(lettered: readonly Lettered[], palette: Palette): string {
  const leads = lettered.map(
    ({ of, at }) =>
      `<path d="M${px(of.x)} ${px(of.y)}L${px(at.x)} ${px(at.y)}" stroke="${palette.ink}" fill="none"/>`,
  );
  return (
    leads.join('') +
    lettered
      .map(
        ({ letter, at }) =>
          `<g transform="translate(${px(at.x)} ${px(at.y)})">${letterSvg(letter, palette)}</g>`,
      )
      .join('')
  );
}

/** A letter as it stands on the map and in the key, about its own middle. */
export function letterSvg(letter: string, palette: Palette): string {
  return (
    `<circle r="${RADIUS}" fill="${palette.panel}" stroke="${palette.ink}" stroke-width="1.5"/>` +
    textLine(letter, 0, 4, { font: 'sans600', size: 11.5, fill: palette.ink, anchor: 'middle' })
  );
}
