import { pixelsPerMetre } from './mercator';

/** A round length and how long it is drawn: 1, 2 or 5 times a power of ten, at most `room` px. */
export function scaleBar(latitude: number, zoom: number, room: number): { km: number; px: number } {
  const perKm = pixelsPerMetre(latitude, zoom) * 1000;
  const most = room / perKm;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = [5, 2, 1].map((n) => n * power).find((candidate) => candidate <= most) ?? power;
  return { km, px: km * perKm };
}
