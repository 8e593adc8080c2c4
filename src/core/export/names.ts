import type { LocalizedText, Story } from '../story/types';

/** A text by language tag; a plain one is in the language of the story. */
export function byLanguage(text: LocalizedText, story: Pick<Story, 'language'>) {
  return typeof text === 'string' ? { [story.language]: text } : text;
}

/** The language tags of all these texts, the story's own first, the rest from A to Z. */
export function languagesOf(
  texts: readonly LocalizedText[],
  story: Pick<Story, 'language'>,
): string[] {
  const found = new Set(texts.flatMap((text) => Object.keys(byLanguage(text, story))));
  const own = found.delete(story.language) ? [story.language] : [];
  return [...own, ...[...found].sort()];
}
