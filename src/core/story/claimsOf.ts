import { perStory } from './perStory';
import type { Claim, Story } from './types';

const byId = perStory((story) => new Map(story.claims.map((claim) => [claim.id, claim])));

/** The claims of these ids, in their order, each once; ids that the story lacks are left out. */
export function claimsOf(story: Story, ids: readonly string[]): Claim[] {
  const claims = byId(story);
  return [...new Set(ids)].map((id) => claims.get(id)).filter((claim) => claim !== undefined);
}
