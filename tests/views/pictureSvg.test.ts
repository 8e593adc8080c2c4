import { expect, test } from 'vitest';
import { readBasemap } from '../../src/build/pages/readBasemap';
import { messagesFor } from '../../src/core/messages/catalogue';
import { embedMessagesFor } from '../../src/core/messages/embed/catalogue';
import { stillMessagesFor } from '../../src/core/messages/still/catalogue';
import { articleOnly } from '../../src/core/scene/articleOnly';
import { pictureSvg } from '../../src/views/picture/pictureSvg';
import { day, firstStory } from '../core/scene/stories';

const messages = messagesFor('en');
const { star } = embedMessagesFor('en');
const words = stillMessagesFor('en');
const basemap = readBasemap(process.cwd());
const story = firstStory();
const draw = (date: string, shown = story) =>
  pictureSvg({
    ...{ story: shown, language: 'en', messages, basemap, clock: 'happened', theme: 'light' },
    instant: day(date),
    size: { width: 1200, height: 800 },
  });

test('what a picture shows its key explains: lines, rings, and a star where there is one', () => {
  const starred = draw('2023-09-13');
  expect(starred).toContain('Kim meets Putin at Vostochny*');
  for (const said of [words.keyCircle, words.keyRailway, star]) {
    expect(starred).toContain(said);
  }
  const last = draw('2023-10-18');
  expect(last).not.toContain(star);
});

test('of the article alone there is no railway to explain', () => {
  const own = draw('2023-09-13', articleOnly(story));
  expect(own).not.toContain(words.keyRailway);
  expect(own).toContain(words.keyCircle);
});
