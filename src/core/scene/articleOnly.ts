import { perStory } from '../story/perStory';
import type { Story } from '../story/types';

/**
 * The story without what its article does not hold: no context legs or events, and no claims
 * from other sources, nor places that only those need. The span stays: the slider is the same.
 */
export const articleOnly = perStory((story): Story => {
  const article = new Set(
    story.sources.filter(({ kind }) => kind === 'article').map(({ id }) => id),
  );
  const claims = story.claims.filter(({ source }) => article.has(source));
  const kept = new Set(claims.map(({ id }) => id));
  const backed = <T extends { readonly claims: string[] }>(item: T): T => ({
    ...item,
    claims: item.claims.filter((id) => kept.has(id)),
  });
  const legs = story.legs.filter(({ context }) => !context).map(backed);
  const events = story.events.filter(({ context }) => !context).map(backed);
  const used = new Set([
    ...legs.flatMap(({ from, to }) => [from, to]),
    ...events.map(({ place }) => place),
  ]);
  return {
    ...story,
    legs,
    events,
    claims: claims.map((claim) => ({
      ...claim,
      differsFrom: claim.differsFrom.filter((id) => kept.has(id)),
    })),
    places: story.places.filter(({ id, context }) => !context || used.has(id)).map(backed),
    lines: story.lines.filter(({ kind }) => kind === 'river'),
  };
});

/** Whether a story has an article and holds anything besides: else there is nothing to leave out. */
export function hasContext(story: Story): boolean {
  const { sources, claims, places, legs, events, lines } = story;
  const article = new Set(sources.filter(({ kind }) => kind === 'article').map(({ id }) => id));
  if (article.size === 0) return false;
  return (
    [...places, ...legs, ...events].some(({ context }) => context) ||
    [...legs, ...events].some(({ dateFrom }) => dateFrom) ||
    events.some(({ contextNote }) => contextNote) ||
    lines.some(({ kind }) => kind === 'rail') ||
    claims.some(
      ({ source, aboutFrom, reportedFrom, contextNote }) =>
        !article.has(source) || aboutFrom || reportedFrom || contextNote,
    )
  );
}

/** The story as it is looked at: whole, or only what the article holds. */
export function viewed(story: Story, context: boolean): Story {
  return context ? story : articleOnly(story);
}
