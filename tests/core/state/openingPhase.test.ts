import { expect, test } from 'vitest';
import { openingPhase } from '../../../src/core/state/openingPhase';
import { firstStory } from '../scene/stories';

test('what a page opens with is the last day of its story', () => {
  const story = firstStory();
  const phases = ['event-sea', 'event-kremlin', 'leg-sea', 'najin', 'tumen-bridge', 'nobody'].map(
    (id) => openingPhase(story, id),
  );
  expect(phases).toEqual(['past', 'past', 'past', 'past', 'undated', undefined]);
});
