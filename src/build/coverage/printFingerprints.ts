import type { Fingerprint } from '../../core/story/fingerprint';

/** The piece of JSON that a story keeps of its article, to paste into that source. */
export function printFingerprints(prints: readonly Fingerprint[]): string {
  const rows = prints.map(
    ({ n, print, words }) =>
      `  { "n": ${n}, "print": ${JSON.stringify(print)}, "words": ${words} }`,
  );
  return `"paragraphs": [\n${rows.join(',\n')}\n]`;
}
