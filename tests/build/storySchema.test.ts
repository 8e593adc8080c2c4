import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { storyJsonSchema } from '../../src/build/schema/storyJsonSchema';

const file = readFileSync(new URL('../../public/story.schema.json', import.meta.url), 'utf8');

test('the committed JSON Schema is that of the code (else: npm run schema)', () => {
  expect(storyJsonSchema()).toBe(file);
});

test('it asks for what a story cannot do without, and leaves defaults open', () => {
  const schema = JSON.parse(file) as {
    title: string;
    required: string[];
    additionalProperties: boolean;
  };
  expect(schema.title).toBe('Waybill story');
  expect(schema.additionalProperties).toBe(false);
  expect(schema.required).toContain('title');
  expect(schema.required).not.toContain('places');
  expect(file).not.toMatch(/"\$id"/);
});
