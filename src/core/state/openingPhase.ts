import { sceneIndex, seenPhase } from '../scene/sceneIndex';
import type { Phase } from '../scene/types';
import { perStory } from '../story/perStory';
import type { Story } from '../story/types';
import { initialState } from './appState';

/**
 * The phase in which a page arrives, of the item with that id; none: no item has it. Written
 * by the build, it is one thing less that changes as the script takes over.
 */
export function openingPhase(story: Story, id: string): Phase | undefined {
  return openingPhases(story).get(id);
}

const openingPhases = perStory((story): ReadonlyMap<string, Phase> => {
  const state = initialState(story.span);
  const index = sceneIndex(story, state.clock);
  return new Map(index.items.map(({ id }, i) => [id, seenPhase(index, i, state)]));
});
