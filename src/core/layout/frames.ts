import { type Camera, fitCamera, type Size } from '../geo/camera';
import { homePadding, WIDE_MAP } from '../geo/stage';
import type { Extent } from '../story/types';
import type { LabelFrame, Rect } from './types';

/**
 * What the controls take of a map, CSS pixels; the CSS says the same: the locator at the
 * top left, lists, key and scale at the bottom right, the credit at the bottom left, the buttons
 * at the top right or, on narrow maps, in a row above the credit.
 */
export function takenByControls({ width, height }: Size): Rect[] {
  const wide = width >= WIDE_MAP;
  if (!wide) {
    return [
      { left: 0, top: height - 66, right: 168, bottom: height },
      { left: 0, top: 0, right: 82, bottom: 62 },
      { left: width - 152, top: height - 68, right: width, bottom: height },
    ];
  }
  return [
    { left: width - 52, top: 0, right: width, bottom: 172 },
    { left: 0, top: 0, right: 142, bottom: 110 },
    { left: width - 160, top: height - 70, right: width, bottom: height },
    { left: 0, top: height - 24, right: 190, bottom: height },
  ];
}

export function frameOf(camera: Camera, size: Size): LabelFrame {
  return { camera, size, taken: takenByControls(size) };
}

/** The first view in a map of some size. */
export function homeCamera(home: Extent, size: Size): Camera {
  return fitCamera(home, size, homePadding(size.width), HOME_MAX_ZOOM);
}

/**
 * Zoom levels out from the first view, from which its names would stand on each other, and an
 * arrow points straight to its end.
 */
export const FAR = 1.5;

/** A story of one place does not open on its doorstep. */
export const HOME_MAX_ZOOM = 11;

/** Map sizes that the labels of the first view are made to fit, before any script. */
export const NARROW_SIZES: readonly Size[] = [
  { width: 320, height: 300 },
  { width: 360, height: 300 },
  { width: 390, height: 363 },
  { width: 430, height: 401 },
  { width: 600, height: 420 },
];
/** The map of a wide page, and how high the window is: the timeline below takes its part. */
const WIDE_WINDOWS = [
  { width: 921, window: 800 },
  { width: 1050, window: 900 },
  { width: 1480, window: 1080 },
] as const;
/** Whatever the timeline would take, the style sheet leaves the map about so much. */
const LEAST_HEIGHT = 380;

/** @param timelineHeight what the story's timeline takes in a map's width, CSS pixels. */
export function wideSizes(timelineHeight: (width: number) => number): Size[] {
  return WIDE_WINDOWS.map(({ width, window }) => ({
    width,
    height: Math.max(LEAST_HEIGHT, window - timelineHeight(width)),
  }));
}

export function homeFrames(home: Extent, sizes: readonly Size[]): LabelFrame[] {
  return sizes.map((size) => frameOf(homeCamera(home, size), size));
}
