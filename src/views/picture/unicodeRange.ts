/** Whether a text has a character of a `unicode-range` (`U+20-7E, U+A0`). Empty: of any text. */
export function needs(range: string, text: string): boolean {
  if (range.trim() === '') return true;
  const ranges = range.split(',').map((one) => {
    const [first = '', last = first] = one.trim().slice(2).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return [...text].some((char) => {
    const code = char.codePointAt(0) as number;
    return ranges.some(([first, last]) => code >= first && code <= last);
  });
}
