import type { Story } from '../story/types';

const cache = new WeakMap<Story, Story>();

/**
 * The story without what its article does not hold: no context legs or events, and no claims
 * from other sources. Places stay, and so does the span: the map and the slider are the
 * same. Made once per story.
 */
export function articleOnly(story: Story): Story {
  const made = cache.get(story);
  if (made) return made;
  const article = new Set(
    story.sources.filter(({ kind }) => kind === 'article').map(({ id }) => id),
  );
  const claims = story.claims.filter(({ source }) => article.has(source));
  const kept = new Set(claims.map(({ id }) => id));
  const backed = <T extends { readonly claims: string[] }>(item: T): T => ({
    ...item,
    claims: item.claims.filter((id) => kept.has(id)),
  });
  const only: Story = {
    ...story,
    claims: claims.map((claim) => ({
      ...claim,
      differsFrom: claim.differsFrom.filter((id) => kept.has(id)),
    })),
    legs: story.legs.filter(({ context }) => !context).map(backed),
    events: story.events.filter(({ context }) => !context).map(backed),
    places: story.places.map(backed),
    lines: story.lines.filter(({ kind }) => kind === 'river'),
  };
  cache.set(story, only);
  return only;
}

/** The story as it is looked at: whole, or only what the article holds. */
export function viewed(story: Story, context: boolean): Story {
  return context ? story : articleOnly(story);
}
