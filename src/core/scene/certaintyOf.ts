import type { Story, StoryEvent } from '../story/types';
import type { Certainty } from '../story/vocabulary';
import { sceneIndex } from './sceneIndex';

const cache = new WeakMap<Story, ReadonlyMap<string, Certainty | null>>();

/** How sure an event is: as the least sure of the claims behind it; null without claims. */
export function certaintyOf(story: Story, event: StoryEvent): Certainty | null {
  const made = cache.get(story);
  if (made) return made.get(event.id) ?? null;
  const all = new Map(
    sceneIndex(story, 'happened')
      .items.filter(({ kind }) => kind === 'event')
      .map(({ id, certainty }) => [id, certainty]),
  );
  cache.set(story, all);
  return all.get(event.id) ?? null;
}
