/** The host of an address, with its port; null where it names none and so lies in the site. */
export function hostOf(address: string): string | null {
  return /^https?:\/\/([^/?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? null;
}
