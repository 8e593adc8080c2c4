import { describe, expect, test } from 'vitest';
import { checkStoryText } from '../../../src/build/check/checkStoryText';
import { docsData } from '../../../src/build/docs/docsData';
import { issuesWith } from '../../../src/build/docs/messageFor';
import { exampleText } from '../../../src/build/new/newStory';
import { initialState } from '../../../src/core/state/appState';
import { EMBED_DEFAULTS, embedParams } from '../../../src/core/state/embedOptions';
import { linkParams } from '../../../src/core/state/link';
import { storySchema } from '../../../src/core/story/schema';
import { fixtureStory } from '../../core/scene/stories';

const { groups, texts } = docsData();
const fields = groups.flatMap((group) =>
  group.fields.map((field) => ({ group: group.id, ...field })),
);

const example = JSON.parse(exampleText()) as Record<string, unknown>;
const listOf = (group: string) => (group === 'head' ? '' : group);

describe('the docs of the format', () => {
  test('explain every field at the head of a story, and of every list', () => {
    const head = groups.find(({ id }) => id === 'head');
    expect(head?.fields.map(({ name }) => name).sort()).toEqual(
      Object.keys(storySchema.shape).sort(),
    );
    expect(fields.length).toBeGreaterThan(90);
  });

  test.each(fields.map((field) => [`${field.group}.${field.name}`, field] as const))(
    '%s has a bad value that the checker refuses wherever it stands, and says what to do',
    (_, { group, name, bad, message }) => {
      for (const issues of issuesWith(example, listOf(group), name, JSON.parse(bad))) {
        expect(issues.map(({ severity }) => severity)).toContain('error');
      }
      expect(message).toContain(' → ');
      expect(message.includes(`"${name}`) || message.includes(String(JSON.parse(bad)))).toBe(true);
    },
  );

  test.each(fields.map((field) => [`${field.group}.${field.name}`, field] as const))(
    '%s has a good value that the checker takes without a word, in some item at least',
    (_, { group, name, good }) => {
      const said = [...issuesWith(example, listOf(group), name, JSON.parse(good))];
      // Of the last, what is wrong with it, so that a failure says so.
      expect(said.find((issues) => issues.length === 0) ?? said.at(-1)).toEqual([]);
    },
  );

  test('the good values of the example are those of a story without an issue', () => {
    expect(checkStoryText(exampleText(), 'story.json').issues).toEqual([]);
  });
});

describe('the texts', () => {
  test('are there, each with something to read', () => {
    for (const { html } of texts) expect(html).toMatch(/<p>/);
  });

  test('name every parameter of an embed, and every command it takes', () => {
    const html = texts.find(({ id }) => id === 'embed')?.html ?? '';
    const { span } = fixtureStory('complete');
    const parameters = Object.keys({
      ...linkParams(initialState(span), span),
      ...embedParams(EMBED_DEFAULTS),
      ...{ lang: null, live: null },
    });
    for (const name of parameters) expect(html, name).toMatch(new RegExp(`<code>${name}=`));
    const commands = ['setMoment', 'setClock', 'select', 'setContext', 'setTheme', 'play', 'pause'];
    for (const name of commands) expect(html).toContain(`<code>${name}</code>`);
  });

  test('name files that there are', async () => {
    const { existsSync } = await import('node:fs');
    const named = texts.flatMap(({ html }) => [
      ...html.matchAll(/<code>((?:src|tests|seeds)\/[\w./-]+)<\/code>/g),
    ]);
    const missing = named.map(([, file]) => file as string).filter((file) => !existsSync(file));
    expect(missing.filter((file) => !file.startsWith('seeds/bell'))).toEqual([]);
    expect(named.length).toBeGreaterThan(5);
  });
});
