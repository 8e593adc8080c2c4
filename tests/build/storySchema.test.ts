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

test('no field of it is without a description', () => {
  interface Node {
    readonly description?: string;
    readonly properties?: Readonly<Record<string, Node>>;
    readonly items?: Node;
    readonly anyOf?: readonly Node[];
    readonly oneOf?: readonly Node[];
  }
  const silent: string[] = [];
  let fields = 0;
  const look = (node: Node, at: string): void => {
    for (const [name, field] of Object.entries(node.properties ?? {})) {
      fields++;
      if (!field.description) silent.push(`${at}.${name}`);
      look(field, `${at}.${name}`);
    }
    for (const inner of [node.items, ...(node.anyOf ?? []), ...(node.oneOf ?? [])])
      if (inner) look(inner, at);
  };
  look(JSON.parse(file) as Node, 'story');
  expect(silent).toEqual([]);
  expect(fields).toBeGreaterThan(120);
});
