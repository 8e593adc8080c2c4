import type { Size } from '../geo/camera';
import type { Story } from '../story/types';
import { timelineHeight } from './embedSize';

/**
 * Windows of a reader's browser, CSS pixels: the flattest and the tallest that phones, tablets
 * and desks have for their width, bars and tabs taken off.
 */
const WINDOWS: readonly Size[] = [
  { width: 320, height: 480 },
  { width: 390, height: 844 },
  { width: 430, height: 932 },
  { width: 719, height: 360 },
  { width: 720, height: 320 },
  { width: 768, height: 1024 },
  { width: 844, height: 350 },
  { width: 932, height: 390 },
  { width: 800, height: 1280 },
  { width: 1024, height: 690 },
  { width: 1024, height: 1366 },
  { width: 1280, height: 600 },
  { width: 1366, height: 620 },
  { width: 1536, height: 700 },
  { width: 1920, height: 850 },
  { width: 2560, height: 1000 },
  { width: 3440, height: 1300 },
];

/** On paper the map is as wide as a sheet and 105 mm high. */
const PAPER: Size = { width: 720, height: 397 };

/** Sizes that the map of the reader's page takes in the windows there are. */
export function readerMaps(story: Story): Size[] {
  return [...WINDOWS.map((window) => mapIn(window, story)), PAPER];
}

/** The map in a window; the style sheet of the page says the same. */
function mapIn({ width, height }: Size, story: Story): Size {
  if (width < 720) return { width, height: clamp(300, 0.43 * height, 480) };
  const desk = width - clamp(340, 0.28 * width, 440) - 1;
  // A phone on its side.
  if (height < 520) return { width: desk, height: clamp(280, height - 24, 420) };
  return { width: desk, height: Math.max(200, height - timelineHeight(story, desk)) };
}

function clamp(least: number, wanted: number, most: number): number {
  return Math.max(least, Math.min(most, wanted));
}
