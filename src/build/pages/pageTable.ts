import { storyLanguages } from '../../core/story/storyLanguages';
import type { Story } from '../../core/story/types';
import type { Mode } from './config';
import { StoryError } from './loadStories';

/** One page of the site. */
export interface Page {
  readonly mode: Mode;
  readonly slug: string;
  readonly story: Story;
  /** A BCP 47 tag: the story's own, or another of its embed. */
  readonly language: string;
  /** From the root of the site: empty, or ending with a slash. */
  readonly path: string;
  /** How many stories the site has. */
  readonly stories: number;
}

/**
 * All pages: the home story at the root, and every story (the home story too, so that its
 * links survive a change of home) in a folder of its own; its lesson, its handout and its
 * embed in folders under that;
 * the embed in each further language of the story under its own. Throws where two pages would stand at one address.
 */
export function pageTable(stories: ReadonlyMap<string, Story>, home: string | undefined): Page[] {
  const slugs = [...stories.keys()];
  const homeOf = home !== undefined && stories.has(home) ? home : slugs[0];
  const pages = slugs.flatMap((slug) => {
    const story = stories.get(slug) as Story;
    // In development a story that was never right is not there.
    const [language = 'en', ...others] = story ? storyLanguages(story) : [];
    const common = { slug, story, language, stories: slugs.length };
    const paths = slug === homeOf ? ['', `${slug}/`] : [`${slug}/`];
    return paths.flatMap((path): Page[] => [
      { ...common, mode: 'reader', path },
      { ...common, mode: 'present', path: `${path}present/` },
      { ...common, mode: 'handout', path: `${path}handout/` },
      { ...common, mode: 'embed', path: `${path}embed/` },
      ...others.map((tag) => {
        const page = { ...common, mode: 'embed' as const, language: tag };
        return { ...page, path: `${path}embed/${tag}/` };
      }),
    ]);
  });
  const taken = new Map<string, Page>();
  for (const page of pages) {
    const other = taken.get(page.path);
    if (other) {
      throw new StoryError(
        `The pages of two stories would stand at ${page.path}: that of ${other.slug} and that of ` +
          `${page.slug}. Give the folder of ${page.slug} another name.`,
      );
    }
    taken.set(page.path, page);
  }
  return pages;
}

/** The stories in the order in which they are listed: the home story, then by slug. */
export function homeFirst(
  stories: ReadonlyMap<string, Story>,
  home: string | undefined,
): ReadonlyMap<string, Story> {
  return new Map(
    [...stories].sort(([a], [b]) => Number(b === home) - Number(a === home) || (a < b ? -1 : 1)),
  );
}
