import type { Story } from '../story/types';
import type { Instant } from '../time/instant';
import { sceneIndex } from './sceneIndex';

/** Whether anybody could know of an item, or of a claim, by the end of the day at `at`. */
export function isKnown(story: Story, id: string, at: Instant): boolean {
  const claim = story.claims.find((item) => item.id === id);
  if (claim) return (claim.reported.start?.at ?? claim.reported.end?.at ?? -Infinity) <= at;
  const item = sceneIndex(story, 'reported').items.find((candidate) => candidate.id === id);
  return !item || item.known <= at;
}
