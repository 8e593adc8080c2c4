import type { Certainty } from '../story/certainties';
import { perStory } from '../story/perStory';
import type { Story, StoryEvent } from '../story/types';
import { sceneIndex } from './sceneIndex';

const certainties = perStory(
  (story): ReadonlyMap<string, Certainty | null> =>
    new Map(sceneIndex(story, 'happened').items.map(({ id, certainty }) => [id, certainty])),
);

/** How sure an event is: as the least sure of the claims behind it; null without claims. */
export function certaintyOf(story: Story, event: StoryEvent): Certainty | null {
  return certainties(story).get(event.id) ?? null;
}
