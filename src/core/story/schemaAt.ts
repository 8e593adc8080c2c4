import { z } from 'zod';
import { valueAt } from './rawValue';
import type { Path } from './rules';
import { storySchema } from './schema';

/** What the format says of one spot of a story file. */
export interface SchemaSpot {
  /** The text of `.describe()`, where there is one. */
  readonly description: string | undefined;
  /** The keys an object takes there; empty for anything else. */
  readonly keys: readonly string[];
  /** The words of a closed list there; empty for anything else. */
  readonly options: readonly string[];
  /** Whether the key may be left out. */
  readonly optional: boolean;
}

/**
 * What the format says of the spot at `path`. `raw` is the file itself: it tells which
 * branch of a union is meant. Never throws; an unknown spot has no description and no keys.
 */
export function schemaAt(path: Path, raw: unknown): SchemaSpot {
  let schema: unknown = storySchema;
  for (let depth = 0; depth < path.length; depth++) {
    schema = step(
      unwrap(schema),
      path[depth] as string | number,
      valueAt(raw, path.slice(0, depth)),
    );
  }
  const bare = branch(unwrap(schema), valueAt(raw, path));
  return {
    description: describe(schema),
    keys: bare instanceof z.ZodObject ? Object.keys(bare.shape) : [],
    optional: schema instanceof z.ZodOptional || schema instanceof z.ZodDefault,
    options: bare instanceof z.ZodEnum ? bare.options.map(String) : [],
  };
}

function step(schema: unknown, key: string | number, value: unknown): unknown {
  const bare = branch(schema, value);
  if (bare instanceof z.ZodObject) {
    return Object.hasOwn(bare.shape, key)
      ? (bare.shape as Record<string, unknown>)[key]
      : undefined;
  }
  if (bare instanceof z.ZodArray) return bare.element;
  if (bare instanceof z.ZodTuple) return bare.def.items[Number(key)];
  if (bare instanceof z.ZodRecord) return bare.valueType;
  return undefined;
}

/** The branch of a union that the value in the file is meant for. */
function branch(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const key = schema.def.discriminator;
    const said = valueAt(value, [key]);
    return schema.options.find(
      (option) =>
        option instanceof z.ZodObject &&
        option.shape[key] instanceof z.ZodLiteral &&
        option.shape[key].value === said,
    );
  }
  if (schema instanceof z.ZodUnion && typeof value === 'object') {
    return schema.options.find((option) => option instanceof z.ZodRecord);
  }
  return schema;
}

function unwrap(schema: unknown): unknown {
  let bare = schema;
  while (isWrapper(bare)) bare = bare.unwrap();
  return bare;
}

function describe(schema: unknown): string | undefined {
  let layer = schema;
  while (layer instanceof z.ZodType) {
    if (layer.description !== undefined) return layer.description;
    if (!isWrapper(layer)) return undefined;
    layer = layer.unwrap();
  }
  return undefined;
}

function isWrapper(schema: unknown): schema is z.ZodOptional | z.ZodNullable | z.ZodDefault {
  return (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  );
}
