import { distanceKm } from '../../core/geo/distance';
import { sampleLine } from '../../core/geo/sampleLine';
import type { Position } from '../../core/story/types';
import { CHANNELS } from '../way/channels';

/** Less than this from a channel's line a ship may be in it, km: the lines are rough. */
const WIDE_KM = 3;

const channels = Object.values(CHANNELS).map(({ line }) => {
  const points = [...sampleLine(line, 1)].map(({ position }) => position);
  const [x, y] = [points.map(([longitude]) => longitude), points.map(([, latitude]) => latitude)];
  const room = 0.1;
  return {
    points,
    west: Math.min(...x) - room,
    east: Math.max(...x) + room,
    south: Math.min(...y) - room,
    north: Math.max(...y) + room,
  };
});

/**
 * Whether a position lies at a canal or a narrow strait: there a coast that lacks it shows
 * land where ships go.
 */
export function nearChannel(at: Position): boolean {
  const [longitude, latitude] = at;
  return channels.some(
    ({ points, west, east, south, north }) =>
      longitude > west &&
      longitude < east &&
      latitude > south &&
      latitude < north &&
      points.some((point) => distanceKm(point, at) < WIDE_KM),
  );
}
