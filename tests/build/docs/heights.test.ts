import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkStoryText } from '../../../src/build/check/checkStoryText';
import { embedHeight, heightAt } from '../../../src/core/layout/embedSize';
import { EMBED_DEFAULTS } from '../../../src/core/state/embedOptions';
import { ROOT } from '../../house/sourceFiles';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

// What a text says a frame of 700 pixels needs is what that story takes there, and no less.
test.each([
  ['README.md', 'seeds/najin-dunay/story.json'],
  ['src/build/docs/text/embed.md', 'src/build/new/example/story.json'],
  ['src/build/docs/text/worked-example.md', 'src/build/new/example/story.json'],
])('%s: the height of the frame is that of its story at 700 pixels', (text, file) => {
  const { story } = checkStoryText(read(file), file);
  if (!story) throw new Error(`${file} has errors`);
  const height = heightAt(embedHeight(story, EMBED_DEFAULTS), 700);
  const said = Number(/<iframe[^>]* height="(\d+)"/.exec(read(text))?.[1]);
  expect(said).toBeGreaterThanOrEqual(height);
  expect(said).toBeLessThan(height + 20);
});
