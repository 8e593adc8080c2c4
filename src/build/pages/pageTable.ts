import type { Story } from '../../core/story/types';
import type { Mode } from './config';

/** One page of the site. */
export interface Page {
  readonly mode: Mode;
  readonly slug: string;
  readonly story: Story;
  /** From the root of the site: empty, or ending with a slash. */
  readonly path: string;
}

/**
 * All pages: the home story at the root, and every story (the home story too, so that its
 * links survive a change of home) in a folder of its own; its lesson in a folder under that.
 */
export function pageTable(stories: ReadonlyMap<string, Story>, home: string | undefined): Page[] {
  const slugs = [...stories.keys()];
  const homeOf = home !== undefined && stories.has(home) ? home : slugs[0];
  return slugs.flatMap((slug) => {
    const story = stories.get(slug) as Story;
    const paths = slug === homeOf ? ['', `${slug}/`] : [`${slug}/`];
    return paths.flatMap((path): Page[] => [
      { mode: 'reader', slug, story, path },
      { mode: 'present', slug, story, path: `${path}present/` },
    ]);
  });
}
