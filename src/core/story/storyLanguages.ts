import type { Story } from './types';

/** The languages that a story can be read in: its own first, then each other that its title has. */
export function storyLanguages({ language, title }: Pick<Story, 'language' | 'title'>): string[] {
  const others = typeof title === 'string' ? [] : Object.keys(title);
  return [language, ...others.filter((tag) => tag !== language)];
}
