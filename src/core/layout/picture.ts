import { type Camera, fitCamera, type Padding, project, type Size, unproject } from '../geo/camera';
import { kmToWorld, TILE_SIZE, toWorld, type WorldPoint } from '../geo/mercator';
import { scaleBar } from '../geo/scaleBar';
import { unwrapPath } from '../geo/unwrap';
import type { Messages } from '../messages/types';
import { CONTEXT_LINE_STYLE, type LineStyle, legStyle, PHASE_OPACITY } from '../scene/lineStyle';
import { looks } from '../scene/looks';
import { relatedIds } from '../scene/related';
import { phaseAt, sceneIndex } from '../scene/sceneIndex';
import type { Clock, ItemKind, Phase } from '../scene/types';
import type { Extent, Leg, Place, Position, Story } from '../story/types';
import type { LabelKind } from '../story/vocabulary';
import type { Instant } from '../time/instant';
import { arrowLength } from './arrowLength';
import { FAR } from './frames';
import { type Leader, labelBox, labelSize, leaderOf } from './labelBox';
import { arrowDirection, markRadius, type NamedLabel, towardsId, wayTo } from './labelSpecs';
import { measureLine } from './measureLine';
import { namesOf, requiredBoxes } from './pictureNames';
import { placeLabels } from './placeLabels';
import { settleCountries } from './settleCountries';
import type { LabelFrame, LabelSpec, Rect } from './types';

/** What a picture is to show. Lengths are CSS pixels. */
export interface PictureOptions {
  readonly extent: Extent;
  readonly size: Size;
  readonly padding: Padding;
  readonly day: Instant;
  readonly clock: Clock;
  /** Ids of places, legs and events; null: all of the story, context left out. */
  readonly show: ReadonlySet<string> | null;
  /** Ids of places and legs that are not drawn, whatever `show` says. */
  readonly hold: ReadonlySet<string>;
  /** Places without names: some, or all and every label with them. */
  readonly unnamed: ReadonlySet<string> | 'all';
  /** A place with a ring around it, which its name keeps off; null: none. */
  readonly ringed: string | null;
  /** How much larger than on the reader's map names, marks and lines are. */
  readonly scale: number;
  /** Labels for orientation that are shown. */
  readonly quiet: readonly LabelKind[];
  /** false: places alone, nothing that moved. */
  readonly legs: boolean;
  /** Coasts and borders inside the picture, which names of countries keep off. */
  readonly shores: readonly (readonly WorldPoint[])[];
}

export interface PictureLine {
  readonly id: string;
  /** `d` of an SVG path. */
  readonly d: string;
  readonly style: LineStyle;
  readonly opacity: number;
}

export interface PicturePlace {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
  /** The colour of its strand, or `quiet`. */
  readonly look: string;
  readonly phase: Phase;
  /** Radius of the circle or half axes of the region, on the ground; null for a point. */
  readonly rx: number | null;
  readonly ry: number | null;
}

export interface PictureArrow {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Degrees clockwise from east. */
  readonly angle: number;
  /** Pixels, before the picture's scale. */
  readonly length: number;
  readonly opacity: number;
  readonly color: LineStyle['color'];
}

export interface PictureText {
  readonly id: string;
  readonly kind: NamedLabel['kind'];
  readonly quiet: boolean;
  readonly box: Rect;
  readonly lines: LabelSpec['lines'];
  /** The line that leads to it from its mark, where it does not stand beside. */
  readonly leader: Leader | null;
}

/** A map as one drawing at one size: all but the ground, in pixels from the top left. */
export interface Picture {
  readonly camera: Camera;
  readonly size: Size;
  readonly lines: readonly PictureLine[];
  readonly places: readonly PicturePlace[];
  readonly arrows: readonly PictureArrow[];
  readonly texts: readonly PictureText[];
  readonly scaleBar: { readonly km: number; readonly px: number };
}

/** The closest a picture looks. */
const MAX_ZOOM = 11;

/** The camera of a picture of an extent: for what lies above it. */
export function pictureCamera(extent: Extent, size: Size, padding: Padding): Camera {
  return fitCamera(extent, size, padding, MAX_ZOOM);
}

/** Lays out a map of the story as a drawing that no longer moves. Pure. */
export function pictureOf(
  story: Story,
  language: string,
  messages: Messages,
  options: PictureOptions,
): Picture {
  const { size, extent, padding, scale } = options;
  const camera = pictureCamera(extent, size, padding);
  const frame: LabelFrame = { camera, size, taken: takenOf(options, camera) };
  const index = sceneIndex(story, options.clock);
  const phase = (kind: ItemKind, ordinal: number) =>
    phaseAt(index, index.offset[kind] + ordinal, options.day);
  const shown = shownIds(story, options);
  const look = looks(story);

  const legs = options.legs
    ? story.legs
        .map((leg, i) => ({ leg, phase: phase('leg', i) }))
        .filter((item) => shown.has(item.leg.id) && item.phase !== 'hidden')
    : [];
  const places = story.places
    .map((place, i) => ({ place, phase: phase('place', i) }))
    .filter((item) => shown.has(item.place.id) && item.phase !== 'hidden')
    .map(({ place, phase: now }): PicturePlace => {
      const at = project(toWorld(place.at), camera, size);
      return {
        place,
        ...at,
        look: place.context ? 'quiet' : (look.get(place.id) ?? 'quiet'),
        phase: now,
        ...halfAxes(place, camera, size),
      };
    });
  const arrows = legs.flatMap(({ leg, phase: now }): PictureArrow[] => {
    const direction = directionOf(leg, story, camera, extent, size);
    const from = story.places.find(({ id }) => id === leg.from);
    if (!direction || !from) return [];
    const at = project(toWorld(from.at), camera, size);
    const away = markRadius(from) * scale;
    const length = arrowLength(leg, story, TILE_SIZE * 2 ** camera.zoom, scale);
    if (length === 0) return [];
    return [
      {
        id: leg.id,
        x: at.x + direction.x * away,
        y: at.y + direction.y * away,
        angle: (Math.atan2(direction.y, direction.x) * 180) / Math.PI,
        length,
        opacity: PHASE_OPACITY[now],
        color: legStyle(leg).color,
      },
    ];
  });
  const names =
    options.unnamed === 'all'
      ? []
      : namesOf(story, language, messages, options, {
          places: new Map(places.map((place) => [place.place.id, place])),
          arrows: new Map(
            legs.flatMap(({ leg }) => {
              const way = directionOf(leg, story, camera, extent, size);
              return way ? [[towardsId(leg), way] as const] : [];
            }),
          ),
        });
  const paths = [
    ...legs.flatMap(({ leg }) => (leg.path ? [worldLine(leg.path)] : [])),
    ...arrows.map((arrow) => arrowLine(arrow, camera, size, scale)),
  ];
  const specs = settleCountries(
    names,
    { ...frame, taken: [...frame.taken, ...requiredBoxes(names, paths, frame)] },
    options.shores,
    [...places.map(({ place }) => toWorld(place.at)), ...paths.flat()],
    measureLine,
  );
  const sides = placeLabels(
    specs.map(({ spec }) => spec),
    [frame],
    paths,
    measureLine,
  );
  const texts = specs.flatMap(({ spec, kind }): PictureText[] => {
    const side = sides.get(spec.id);
    if (!side) return [];
    const { width, height } = labelSize(spec, measureLine, size.width);
    const box = labelBox(spec, { width, height }, side, frame);
    const place = story.places.find(({ id }) => id === spec.id);
    return [
      {
        id: spec.id,
        kind,
        quiet: place?.context ?? false,
        box,
        lines: spec.lines,
        leader: leaderOf(spec, side, frame),
      },
    ];
  });
  return {
    camera,
    size,
    lines: [
      ...story.lines
        .filter(({ kind, minZoom }) => kind === 'river' && camera.zoom >= minZoom)
        .map(({ id, kind, path }) => ({
          id,
          d: pathData(path, camera, size),
          style: scaled(CONTEXT_LINE_STYLE[kind], scale * 0.7),
          opacity: 1,
        })),
      ...legs.flatMap(({ leg, phase: now }): PictureLine[] =>
        leg.path
          ? [
              {
                id: leg.id,
                d: pathData(leg.path, camera, size),
                style: scaled(legStyle(leg), scale),
                opacity: PHASE_OPACITY[now],
              },
            ]
          : [],
      ),
    ],
    places,
    arrows,
    texts,
    scaleBar: scaleBar(camera.center[1], camera.zoom, Math.min(size.width / 4, 90 * scale)),
  };
}

/** Room for the scale bar, bottom left. */
function takenOf({ size, scale }: PictureOptions, camera: Camera): Rect[] {
  const { px } = scaleBar(camera.center[1], camera.zoom, Math.min(size.width / 4, 90 * scale));
  return [{ left: 0, top: size.height - 30 * scale, right: px + 24 * scale, bottom: size.height }];
}

/** What stands on the picture: an event brings its place or leg, a leg its two ends. */
function shownIds(story: Story, { show, hold }: PictureOptions): ReadonlySet<string> {
  const asked =
    show ?? [...story.places, ...story.legs].filter(({ context }) => !context).map(({ id }) => id);
  const shown = new Set<string>();
  for (const id of asked) {
    shown.add(id);
    const leg = story.legs.find((item) => item.id === id);
    if (leg && !hold.has(id)) for (const end of [leg.from, leg.to]) shown.add(end);
    if (story.events.some((event) => event.id === id)) {
      for (const other of relatedIds(story, id)) shown.add(other);
    }
  }
  for (const id of hold) shown.delete(id);
  return shown;
}

function halfAxes(
  place: Place,
  camera: Camera,
  size: Size,
): { readonly rx: number | null; readonly ry: number | null } {
  const { precision } = place;
  if (precision.kind === 'point') return { rx: null, ry: null };
  const side = TILE_SIZE * 2 ** camera.zoom;
  if (precision.kind === 'circle') {
    const r = kmToWorld(precision.radiusKm, place.at[1]) * side;
    return { rx: r, ry: r };
  }
  const [west, south, east, north] = precision.extent;
  const a = project(toWorld([west, north]), camera, size);
  const b = project(toWorld([east < west ? east + 360 : east, south]), camera, size);
  return { rx: Math.abs(b.x - a.x) / 2, ry: Math.abs(b.y - a.y) / 2 };
}

function directionOf(
  leg: Leg,
  story: Story,
  camera: Camera,
  extent: Extent,
  size: Size,
): { x: number; y: number } | null {
  const direction = arrowDirection(leg, story);
  if (!direction) return null;
  // Closer in, the arrow leaves as its bearing says; from afar it points to where it goes.
  const home = fitCamera(story.home, size, undefined, MAX_ZOOM).zoom;
  return camera.zoom < home - FAR && extent !== story.home
    ? (wayTo(leg, story) ?? direction)
    : direction;
}

/** The arrow as a line that names keep off. */
function arrowLine(
  { x, y, angle, length }: PictureArrow,
  camera: Camera,
  size: Size,
  scale: number,
): WorldPoint[] {
  const turn = (angle * Math.PI) / 180;
  return [0, 0.25, 0.5, 0.75, 1].map((part) => {
    const far = length * scale * part;
    return toWorld(
      unproject({ x: x + Math.cos(turn) * far, y: y + Math.sin(turn) * far }, camera, size),
    );
  });
}

function worldLine(path: readonly (readonly number[])[]): WorldPoint[] {
  const positions = path.map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]);
  return unwrapPath(positions).map(toWorld);
}

/** A path in the picture, unbroken across the antimeridian, as the `d` of an SVG path. */
export function pathData(path: readonly (readonly number[])[], camera: Camera, size: Size): string {
  const line = worldLine(path);
  const [first] = line;
  if (!first) return '';
  const side = TILE_SIZE * 2 ** camera.zoom;
  const start = project(first, camera, size);
  return line
    .map(({ x, y }, i) => {
      const px = start.x + (x - first.x) * side;
      const py = start.y + (y - first.y) * side;
      return `${i ? 'L' : 'M'}${Math.round(px * 10) / 10} ${Math.round(py * 10) / 10}`;
    })
    .join('');
}

/** A line drawn `by` times as large, pattern and all. */
function scaled(style: LineStyle, by: number): LineStyle {
  const { sleepers } = style;
  return {
    ...style,
    width: style.width * by,
    dash: style.dash.map((length) => length * by),
    casing: style.casing * by,
    sleepers: sleepers && {
      length: sleepers.length * by,
      every: sleepers.every * by,
      width: sleepers.width * by,
    },
  };
}
