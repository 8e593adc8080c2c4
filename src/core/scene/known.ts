import { perStory } from '../story/perStory';
import type { Story } from '../story/types';
import type { Instant } from '../time/instant';
import { sceneIndex } from './sceneIndex';

/** Id of each place, leg and event → from when on anybody could know of it; -Infinity: always. */
export const knownFrom = perStory(
  (story): ReadonlyMap<string, number> =>
    new Map(sceneIndex(story, 'reported').items.map(({ id, known }) => [id, known])),
);

/** Whether anybody could know of an item, or of a claim, by the end of the day at `at`. */
export function isKnown(story: Story, id: string, at: Instant): boolean {
  const claim = story.claims.find((item) => item.id === id);
  if (claim) return (claim.reported.start?.at ?? claim.reported.end?.at ?? -Infinity) <= at;
  return (knownFrom(story).get(id) ?? -Infinity) <= at;
}
