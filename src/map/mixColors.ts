/** `share` (0 to 1) of `#RRGGBB` colour `over` laid on `under`, as one opaque colour. */
export function mixColors(under: string, over: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [under, over].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    const mixed = Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share);
    return mixed.toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
