/** Stage units to a hundred-thousandth: under a fiftieth of a pixel on any map. */
export function round(units: number): number {
  return Math.round(units * 1e5) / 1e5;
}

/** A length on the stage for a style: it follows the map's scale. */
export function length(units: number): string {
  return `calc(var(--unit) * ${round(units)})`;
}
