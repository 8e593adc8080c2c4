import { z } from 'zod';
import { storySchema } from '../../core/story/schema';
import type { FieldDoc, FieldGroup } from '../../views/docs/types';
import { exampleText } from '../new/newStory';
import { badValue, goodValue, type JsonSchema } from './exampleValues';
import { messageFor } from './messageFor';

/** The lists of a story, in the order in which they are explained. */
const GROUPS: readonly [field: string, title: string][] = [
  ['', 'The head of the file'],
  ['strands', 'Strands: the lanes of the timeline'],
  ['sources', 'Sources'],
  ['places', 'Places'],
  ['legs', 'Legs'],
  ['events', 'Events'],
  ['claims', 'Claims'],
  ['steps', 'Steps of a lesson'],
  ['labels', 'Labels, for orientation'],
  ['lines', 'Lines, for orientation'],
  ['changes', 'Changes'],
];

/**
 * Every field of the format, from the schema, with a good value, a bad one, and what the
 * checker says of the bad one: it is asked, so that this page cannot be wrong about it.
 */
export function fieldDocs(): FieldGroup[] {
  const root = z.toJSONSchema(storySchema, { io: 'input' }) as JsonSchema;
  const example = JSON.parse(exampleText()) as Record<string, unknown>;
  return GROUPS.map(([list, title]) => {
    const schema = list === '' ? root : root.properties?.[list]?.items;
    if (!schema?.properties) throw new Error(`The schema has no ${list}`);
    const required = new Set(schema.required ?? []);
    const fields = Object.entries(schema.properties).map(([name, field]): FieldDoc => {
      const good = goodValue(list, name, field, example);
      const bad = badValue(name, field);
      return {
        name,
        required: required.has(name),
        type: typeWords(field),
        description: field.description ?? '',
        good: JSON.stringify(good),
        bad: JSON.stringify(bad),
        message: messageFor(example, list, name, bad),
      };
    });
    return { id: list || 'head', title, description: schema.description ?? '', fields };
  });
}

function typeWords(field: JsonSchema): string {
  if (field.enum) return field.enum.map((word) => JSON.stringify(word)).join(', ');
  if (field.const !== undefined) return JSON.stringify(field.const);
  const options = field.anyOf ?? field.oneOf;
  if (options) return [...new Set(options.map(typeWords))].join(' or ');
  if (field.type === 'array') return field.prefixItems ? 'numbers, in brackets' : 'list';
  return (
    { string: 'text', integer: 'whole number', boolean: 'true or false' }[field.type ?? ''] ??
    field.type ??
    ''
  );
}
