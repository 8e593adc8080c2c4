/**
 * The language, of those offered, that a tag asks for: that very one, else the first of the
 * same primary language. Never throws: null where none fits, or nothing is asked.
 *
 * @param asked a BCP 47 tag, or whatever an address says in place of one.
 */
export function pickLanguage(asked: string | null, offered: readonly string[]): string | null {
  if (asked === null) return null;
  const tag = asked.toLowerCase();
  return (
    offered.find((one) => one.toLowerCase() === tag) ??
    offered.find((one) => primary(one) === primary(tag)) ??
    null
  );
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
