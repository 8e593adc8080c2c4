import { expect, test } from 'vitest';
import { hasContext } from '../../../src/core/scene/articleOnly';
import type { Story } from '../../../src/core/story/types';
import { firstStory, fixtureStory } from './stories';

const plain = fixtureStory('minimal');
const ofArticle: Story = {
  ...plain,
  sources: plain.sources.map((source) => ({ ...source, kind: 'article' })),
};

test('a story that its article holds whole has none, nor has one without an article', () => {
  expect(hasContext(ofArticle)).toBe(false);
  expect(hasContext(plain)).toBe(false);
});

test('a claim from elsewhere, and what is marked as context, is some', () => {
  const { claims, events, places } = ofArticle;
  const elsewhere = claims.map((claim) => ({ ...claim, source: 'elsewhere' }));
  const marked = [events, places].map((items) => items.map((item) => ({ ...item, context: true })));
  expect(hasContext({ ...ofArticle, claims: elsewhere })).toBe(true);
  expect(hasContext({ ...ofArticle, events: marked[0] as Story['events'] })).toBe(true);
  expect(hasContext({ ...ofArticle, places: marked[1] as Story['places'] })).toBe(true);
  expect(hasContext(firstStory())).toBe(true);
});
