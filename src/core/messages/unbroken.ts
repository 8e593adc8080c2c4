/**
 * A date in words that no line ends within: “from 11 August 2022” may break after “from”, and
 * a range between its days. Spaces between a number and a word beside it do not break.
 */
export function unbroken(words: string): string {
  return words.replace(
    /(?<!\S)(\d[\d.–]*)\s(\p{Lu}[\p{L}.]*)(?:\s(\d{4}))?|(\p{Lu}[\p{L}.]*)\s(\d{4})/gu,
    (_, day, month, year, only, itsYear) =>
      [day?.replaceAll('–', '\u2060–\u2060'), month ?? only, year ?? itsYear]
        .filter(Boolean)
        .join('\u00a0'),
  );
}
