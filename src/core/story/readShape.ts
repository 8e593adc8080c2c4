import type { z } from 'zod';
import { closestWord } from './closestWord';
import { hasValue, valueAt } from './rawValue';
import { issue, type Path } from './rules';
import { type StoryFile, storySchema } from './schema';
import { type SchemaSpot, schemaAt } from './schemaAt';
import type { Issue } from './types';
import { dateFromNumber, decimalComma, decimalDegrees } from './valueHints';
import { anyOf, count, itemAt, quote } from './wording';

export type ShapeResult =
  | { readonly ok: true; readonly file: StoryFile }
  | { readonly ok: false; readonly issues: readonly Issue[] };

type ZodIssue = z.core.$ZodIssue;

/** Checks that plain JSON has the shape of a story file; all issues at once. Never throws. */
export function readShape(raw: unknown): ShapeResult {
  const other = otherFormat(raw);
  if (other) return { ok: false, issues: [other] };
  const read = storySchema.safeParse(raw);
  if (read.success) return { ok: true, file: read.data };
  return { ok: false, issues: read.error.issues.flatMap((found) => translate(found, [], raw)) };
}

/** GeoJSON and TopoJSON are JSON too; what they lack of a story need not be listed. */
function otherFormat(raw: unknown): Issue | null {
  const type = valueAt(raw, ['type']);
  const isOther = ['Feature', 'FeatureCollection', 'GeometryCollection', 'Topology'].some(
    (name) => name === type,
  );
  if (!isOther || hasValue(raw, ['format'])) return null;
  return issue(
    'missing-key',
    [],
    `This is a data set (its "type" is ${quote(type)}), not a story.`,
    type === 'Topology'
      ? 'Save it as GeoJSON, and take it into a story: npm run import -- data.geojson --into <name>'
      : 'Take it into a story: npm run import -- data.geojson --into <name>',
  );
}

/** zod's issue in words for a person who edits the file; `base` is the path it starts from. */
function translate(found: ZodIssue, base: Path, raw: unknown): Issue[] {
  const path: Path = [...base, ...found.path.map(toKey)];
  const value = valueAt(raw, path);
  const inItem = `In ${itemAt(path, raw)}`;
  const spot = schemaAt(path, raw);
  const { description } = spot;
  if (found.code !== 'unrecognized_keys' && !hasValue(raw, path)) {
    return [missingKey(path, raw, spot)];
  }
  switch (found.code) {
    case 'invalid_type':
      return [
        issue(
          'wrong-type',
          path,
          `${inItem}: ${named(path)} is ${typed(value)}, not ${TYPES[found.expected] ?? found.expected}.`,
          typeHint(found.expected, value, spot, path, raw),
        ),
      ];
    case 'unrecognized_keys':
      return found.keys.map((key) => unknownKey(key, path, raw));
    case 'invalid_value':
      return [unknownValue(path, value, found.values.map(String), raw)];
    case 'too_big':
    case 'too_small':
      return [wrongSize(found, path, value, raw, description)];
    case 'invalid_format':
      return [
        issue(
          'bad-format',
          path,
          `${inItem}: ${named(path)} is ${quote(value)}, which is not in the form it must have.`,
          // Our own wording where the schema has one, else what it says of the key.
          found.message.startsWith('Invalid')
            ? (FORMS[lastKey(path)] ?? description ?? found.message)
            : `Write it so that ${found.message}.`,
        ),
      ];
    case 'invalid_union':
      return union(found, path, value, raw, description);
    case 'invalid_key':
      return [
        issue(
          'bad-format',
          path,
          `${inItem}: ${quote(lastKey(path))} is no language tag.`,
          'Texts in several languages go by language tag: "en", "ko", "zh-Hant".',
        ),
      ];
    default:
      return [
        issue(
          'wrong-type',
          path,
          `${inItem}: ${named(path)} is ${quote(value)}. ${found.message}`,
          description ?? 'See the story format.',
        ),
      ];
  }
}

function union(
  found: Extract<ZodIssue, { code: 'invalid_union' }>,
  path: Path,
  value: unknown,
  raw: unknown,
  description: string | undefined,
): Issue[] {
  if (found.errors.length === 0) {
    const options = 'options' in found && Array.isArray(found.options) ? found.options : [];
    return [unknownValue(path, value, options.map(String), raw)];
  }
  // Texts alone are unions: plain, or one per language. Take the branch that was meant.
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return (found.errors[1] ?? []).flatMap((inner) => translate(inner, path, raw));
  }
  return [
    issue(
      'wrong-type',
      path,
      `In ${itemAt(path, raw)}: ${named(path)} is ${typed(value)}, not a text.`,
      description ?? 'Write a text.',
    ),
  ];
}

function missingKey(path: Path, raw: unknown, { description, options }: SchemaSpot): Issue {
  const key = lastKey(path);
  const item = itemAt(path, raw);
  const takes = options.length > 0 ? `It is ${anyOf(options)}.` : '';
  const hint = [`Add ${quote(key)}.`, description ?? FORMS[key] ?? '', takes]
    .filter((part) => part !== '')
    .join(' ');
  if (path.length === 3 && path[0] === 'claims' && key === 'source') {
    return issue(
      'claim-without-source',
      path,
      `The ${item} has no "source": nothing says where it is from.`,
      hint,
    );
  }
  if (path.length === 3 && path[0] === 'events' && key === 'claims') {
    return issue(
      'event-without-claim',
      path,
      `The ${item} has no "claims": nothing says who says so.`,
      'Add "claims" with the ids of the claims it rests on.',
    );
  }
  if (key === 'id') {
    const where = path.length === 1 ? 'The story' : `The ${item}`;
    return issue('missing-id', path, `${where} has no "id".`, hint);
  }
  return issue('missing-key', path, `In ${item}: ${named(path)} is missing.`, hint);
}

function unknownKey(key: string, path: Path, raw: unknown): Issue {
  const { keys } = schemaAt(path, raw);
  const near = closestWord(key, keys);
  return issue(
    'unknown-key',
    [...path, key],
    `In ${itemAt(path, raw)}: ${quote(key)} is no key of the format here.`,
    near === null
      ? `Remove it; the keys here are ${keys.join(', ')}.`
      : `Did you mean ${quote(near)}? The keys here are ${keys.join(', ')}.`,
  );
}

function unknownValue(path: Path, value: unknown, allowed: readonly string[], raw: unknown): Issue {
  const near = typeof value === 'string' ? closestWord(value, allowed) : null;
  // What is allowed is a number here: the text that looks like it is not.
  if (near !== null && near === value) {
    return issue(
      'unknown-value',
      path,
      `In ${itemAt(path, raw)}: ${named(path)} is the text ${quote(value)}, not a number.`,
      `Write it without quotes: ${near}.`,
    );
  }
  return issue(
    'unknown-value',
    path,
    `In ${itemAt(path, raw)}: ${named(path)} is ${quote(value)}, which is not allowed there.`,
    `${near === null ? '' : `Did you mean ${quote(near)}? `}Write ${anyOf(allowed)}.`,
  );
}

function wrongSize(
  found: Extract<ZodIssue, { code: 'too_big' | 'too_small' }>,
  path: Path,
  value: unknown,
  raw: unknown,
  description: string | undefined,
): Issue {
  const big = found.code === 'too_big';
  const limit = Number(big ? found.maximum : found.minimum);
  const where = `In ${itemAt(path, raw)}: ${named(path)}`;
  if (found.origin === 'string' && typeof value === 'string') {
    if (!big)
      return issue(
        'blank-text',
        path,
        `${where} is an empty text ("").`,
        'Write the text, or leave the key out where it may be left out.',
      );
    const over = value.length - limit;
    return issue(
      'too-long',
      path,
      `${where} has ${value.length} characters, ${over} more than the ${limit} allowed: ${quote(value)}`,
      `Shorten it by ${over} characters; longer texts do not fit where they are shown.`,
    );
  }
  if (found.origin === 'array' && Array.isArray(value)) {
    return issue(
      big ? 'too-long' : 'too-short',
      path,
      `${where} has ${count(value.length, 'entry', 'entries')}; it takes ${big ? 'at most' : 'at least'} ${limit}.`,
      lengthHint(value, limit, big, description),
    );
  }
  const inclusive = found.inclusive !== false;
  const bound = big ? (inclusive ? 'at most' : 'less than') : inclusive ? 'at least' : 'more than';
  return issue(
    'out-of-range',
    path,
    `${where} is ${quote(value)}; it must be ${bound} ${limit}.`,
    `Write a number that is ${bound} ${limit}.`,
  );
}

function lengthHint(
  value: readonly unknown[],
  limit: number,
  big: boolean,
  description = '',
): string {
  const comma = big ? decimalComma(value, limit) : null;
  return `${comma ?? `Write ${big ? 'at most' : 'at least'} ${limit}.`} ${description}`.trim();
}

/** What a value must look like, for the keys whose pattern says it in no words. */
const FORMS: Record<string, string> = {
  version: 'Write three numbers with points between: "1.0.0".',
  language: 'Write a language tag: "en", "ko", "zh-Hant".',
  country:
    'Write the ISO 3166-1 code in capitals: three letters for a place ("FJI"), two for a label ("FJ").',
};

/** What to write where a value is of the wrong type; the description says what it means. */
function typeHint(
  expected: string,
  value: unknown,
  { description, optional }: SchemaSpot,
  path: Path,
  raw: unknown,
): string {
  if (path.length === 0)
    return 'A story file is one object: { "format": 1, … }. npm run new -- <slug> makes one.';
  const write = (what: string) => [what, description ?? ''].join(' ').trim();
  const plain = description ?? `Write ${TYPES[expected] ?? expected}.`;
  const isItem = typeof path.at(-1) === 'number';
  if (value === null && !isItem && optional)
    return `${plain} Where nothing is to be said, leave the key out.`;
  if (expected === 'object' || expected === 'record')
    return write(`${isItem ? 'Remove it, or write' : 'Write'} it as an object { … }.`);
  const degrees = typeof value === 'string' ? decimalDegrees(path, raw) : null;
  if (degrees !== null) return degrees;
  if (expected === 'number' || expected === 'int') {
    const number = numberHint(expected, value);
    return number === null ? plain : write(number);
  }
  if (expected === 'string' && typeof value === 'number')
    return dateFromNumber(path, value) ?? write(`Write it in quotes: "${value}".`);
  if (expected !== 'array') return plain;
  const list = typeof value === 'string' ? `: [${JSON.stringify(value.slice(0, 40))}]` : ' [ … ]';
  return write(`Write it as a list${list}.`);
}

function numberHint(expected: 'number' | 'int', value: unknown): string | null {
  if (expected === 'int' && typeof value === 'number') return 'Write a whole number.';
  if (typeof value !== 'string') return null;
  const number = /^\s*[-+]?\d+(\.\d+)?/.exec(value)?.[0].trim().replace('+', '');
  return number === undefined
    ? null
    : `Write a number, without quotes and unit: ${Number(number)}.`;
}

const TYPES: Record<string, string> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list [ … ]',
  tuple: 'a list [ … ]',
  object: 'an object { … }',
  record: 'an object { … }',
};

function typed(value: unknown): string {
  if (typeof value === 'string') return `the text ${quote(value)}`;
  if (value === Infinity || value === -Infinity) return 'a number too large to read';
  if (typeof value === 'number') return `the number ${value}`;
  return quote(value);
}

/** The path without the list and index of its item: `"at"[0]`, `"precision.radiusKm"`. */
function named(path: Path): string {
  const inside = path.length > 2 && typeof path[1] === 'number' ? path.slice(2) : path;
  if (inside.length === 0) return 'the file';
  const first = inside[0];
  if (path.length === 2 && typeof path[1] === 'number')
    return `${quote(first)} number ${path[1] + 1}`;
  const text = inside.map((key) => (typeof key === 'number' ? `[${key}]` : key)).join('.');
  return quote(text.replaceAll('.[', '['));
}

function lastKey(path: Path): string {
  return String(path[path.length - 1] ?? '');
}

function toKey(key: PropertyKey): string | number {
  return typeof key === 'symbol' ? String(key) : key;
}
