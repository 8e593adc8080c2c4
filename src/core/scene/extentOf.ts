import { wrapLongitude } from '../geo/distance';
import { extentWidth } from '../geo/smallestExtent';
import type { Extent, Place, Position, Story } from '../story/types';
import { relatedIds } from './related';

/** Degrees around a single point, so that a selection is seen in its surroundings. */
const AROUND_POINT = 0.35;

/**
 * What the camera should show for a selection: the extent of its places, paths and regions;
 * null where it has none (a statement without a place), and the view should stay.
 */
export function extentOf(story: Story, selection: string | null): Extent | null {
  const ids = relatedIds(story, selection);
  const event = story.events.find(({ id }) => id === selection);
  const place = story.places.find(({ id }) => id === selection);
  const points: Position[] = [];
  // A place shows itself, not all that ever left it.
  const wanted = place ? new Set([place.id]) : ids;
  for (const item of story.places) if (wanted.has(item.id)) points.push(...corners(item));
  const legId = event?.leg ?? (story.legs.some(({ id }) => id === selection) ? selection : null);
  const leg = story.legs.find(({ id }) => id === legId);
  for (const position of leg?.path ?? []) points.push(position);
  return hull(points);
}

function corners(place: Place): Position[] {
  if (place.precision.kind === 'region') {
    const [west, south, east, north] = place.precision.extent;
    // The middle too: a region wider than half the globe is not the shorter way round.
    return [
      [west, south],
      [wrapLongitude(west + extentWidth(place.precision.extent) / 2), south],
      [east, north],
    ];
  }
  return [place.at];
}

/**
 * The smallest extent around positions, across the antimeridian where that is shorter;
 * a lone point gets some room around it.
 */
export function hull(points: readonly Position[]): Extent | null {
  const first = points[0];
  if (!first) return null;
  let south = first[1];
  let north = first[1];
  for (const [, latitude] of points) {
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  const [west, east] = longitudes(points.map(([longitude]) => longitude));
  const wide = east - west < 2 * AROUND_POINT ? AROUND_POINT - (east - west) / 2 : 0;
  const tall = north - south < AROUND_POINT ? AROUND_POINT / 2 - (north - south) / 2 : 0;
  return [
    wrapLongitude(west - wide),
    onMap(south - tall),
    wrapLongitude(east + wide),
    onMap(north + tall),
  ];
}

/** West and east of the shortest stretch that holds all longitudes; east may pass 180. */
function longitudes(all: readonly number[]): [number, number] {
  const sorted = [...all].sort((a, b) => a - b);
  let gap = -1;
  let after = 0;
  sorted.forEach((longitude, i) => {
    const next = i + 1 < sorted.length ? (sorted[i + 1] as number) : (sorted[0] as number) + 360;
    if (next - longitude > gap) {
      gap = next - longitude;
      after = i;
    }
  });
  const west = sorted[(after + 1) % sorted.length] as number;
  const east = sorted[after] as number;
  return [west, east < west ? east + 360 : east];
}

/** A latitude that the map reaches. */
function onMap(latitude: number): number {
  return Math.max(-85, Math.min(85, latitude));
}
