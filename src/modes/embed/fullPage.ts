import type { PageData } from '../shared/page';

/** The page of the story as seen from its embed, which has a folder for each further language. */
export function fullPage({ story, language }: Pick<PageData, 'story' | 'language'>): string {
  return language === story.language ? '../' : '../../';
}
