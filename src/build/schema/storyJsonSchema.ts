import { z } from 'zod';
import { storySchema } from '../../core/story/schema';

/**
 * The story format as JSON Schema, for editors that check and complete while one types.
 * Of the input: what has a default may be left out. The same text on every machine.
 */
export function storyJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(storySchema, { io: 'input' });
  return `${JSON.stringify({ $schema, title: 'Waybill story', ...rest }, null, 2)}\n`;
}
