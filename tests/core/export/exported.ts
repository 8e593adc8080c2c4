import { readFileSync } from 'node:fs';
import { parseStory } from '../../../src/core/story/parseStory';
import type { StoryInput } from '../../../src/core/story/schema';
import type { Story } from '../../../src/core/story/types';
import { type GoodStory, goodStory } from '../../fixtures/goodStory';

/** A good fixture, changed and compiled. Throws where the change leaves an error. */
export function compiled(name: GoodStory, change: (story: StoryInput) => void = () => {}): Story {
  const story = goodStory(name);
  change(story);
  return compile(story);
}

/** A story file as plain JSON, compiled. Throws where it has an error. */
export function compile(json: unknown): Story {
  const parsed = parseStory(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2));
  return parsed.story;
}

/** The first story of the seeds: names in many scripts, quotes, unknown ends. */
export function seedStory(): Story {
  const file = new URL('../../../seeds/najin-dunay/story.json', import.meta.url);
  return compile(JSON.parse(readFileSync(file, 'utf8')));
}
