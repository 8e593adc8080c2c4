const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * A description as a story can hold it: HTML without its tags, one line, no characters that
 * a checker would refuse. Text that is no HTML stays as it is.
 */
export function plainText(text: string): string {
  const bare = /<\/?[a-z][^>]*>/i.test(text)
    ? text
        .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ')
        .replace(/<\/?[a-z][^>]*>|<!--[\s\S]*?-->/gi, ' ')
        .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, entity)
    : text;
  return (
    bare
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones.
      .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
