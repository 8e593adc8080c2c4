import type { LocalizedText } from '../story/types';

/** A name, the languages that use it, in words, and a tag to mark it up with. */
export interface OtherName {
  readonly name: string;
  readonly tag: string;
  readonly languages: string;
}

/**
 * The names of a place in languages other than the reader's, each once, with the languages
 * that share it named in the reader's (`locale`, a BCP 47 tag).
 */
export function otherNames(names: LocalizedText, shown: string, locale: string): OtherName[] {
  if (typeof names === 'string') return [];
  const tags = new Map<string, string[]>();
  for (const [tag, name] of Object.entries(names)) {
    if (name === shown) continue;
    tags.set(name, [...(tags.get(name) ?? []), tag]);
  }
  const called = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  return [...tags].map(([name, [first = '', ...rest]]) => ({
    name,
    tag: first,
    languages: list.format([first, ...rest].map((tag) => called.of(tag) ?? tag)),
  }));
}
