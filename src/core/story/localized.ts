import type { LocalizedText } from './types';

/**
 * The text in the wanted language: the exact tag, its primary language, the story's
 * language, then whichever comes first. Plain strings are the same in every language.
 */
export function textIn(text: LocalizedText, language: string, fallback: string): string {
  if (typeof text === 'string') return text;
  const own = (tag: string) => (Object.hasOwn(text, tag) ? text[tag] : undefined);
  return (
    own(language) ??
    own(language.split('-')[0] ?? '') ??
    own(fallback) ??
    own(fallback.split('-')[0] ?? '') ??
    Object.values(text)[0] ??
    ''
  );
}
