/** A share of a length as CSS: 0.5 is `50%`. Finer than a pixel is of no use to anyone. */
export function percent(share: number): string {
  return `${Math.round(share * 100_000) / 1000}%`;
}
