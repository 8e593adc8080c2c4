import { closestWord } from '../../core/story/closestWord';
import { anyOf, quote } from '../../core/story/wording';
import type { Problem } from '../slug';

/**
 * What an item of a file may say, and the names of columns that are taken for it unasked,
 * the likeliest first. Compared in small letters, without spaces and signs.
 */
export const FIELDS = {
  id: ['id'],
  /** `place`, `leg` or `event`; else what the geometry and the dates make of it. */
  type: ['type'],
  name: ['name', 'title', 'label'],
  lon: ['lon', 'lng', 'long', 'longitude', 'x'],
  lat: ['lat', 'latitude', 'y'],
  when: ['when', 'date', 'day'],
  departed: ['departed', 'departure'],
  arrived: ['arrived', 'arrival'],
  text: ['text', 'description', 'desc'],
  note: ['note', 'notes', 'comment'],
  detail: ['detail'],
  kind: ['kind'],
  plusMinusKm: ['plusminuskm'],
  radiusKm: ['radiuskm'],
  /** ISO 3166-1 alpha-3. */
  country: ['country'],
  strand: ['strand'],
  mode: ['mode'],
  basis: ['basis'],
  bearing: ['bearing'],
  pathNote: ['pathnote'],
  dateNote: ['datenote'],
  /** Places by id or name. */
  from: ['from', 'origin'],
  to: ['to', 'destination'],
  place: ['place'],
  leg: ['leg'],
  says: ['says', 'claim'],
  /** Who says so, from the origin to the outlet: `mayor → Gazette`. */
  chain: ['chain', 'who', 'whosaysso'],
  certainty: ['certainty', 'howsure'],
  reported: ['reported'],
} as const satisfies Record<string, readonly string[]>;

export type Field = keyof typeof FIELDS;
const NAMES = Object.keys(FIELDS) as Field[];

/** Columns that were named by hand: the field of each, or null to leave it out. */
export type Mapping = ReadonlyMap<string, Field | null>;

/** Reads `column=field`; `column=` leaves a column out. */
export function readMapping(pairs: readonly string[]): Mapping | Problem {
  const mapping = new Map<string, Field | null>();
  for (const pair of pairs) {
    const at = pair.lastIndexOf('=');
    const column = pair.slice(0, at).trim();
    const field = pair.slice(at + 1).trim();
    if (at < 1) {
      return {
        message: `${quote(pair)} maps nothing.`,
        hint: 'Write --map column=field, for example --map "Port of call=name".',
      };
    }
    if (field !== '' && !isField(field)) {
      const near = closestWord(field, NAMES);
      return {
        message: `There is no field ${quote(field)}.`,
        hint: near === null ? `Take ${anyOf(NAMES)}.` : `Did you mean ${near}?`,
      };
    }
    mapping.set(column, field === '' ? null : field);
  }
  return mapping;
}

function isField(word: string): word is Field {
  return Object.hasOwn(FIELDS, word);
}

/**
 * Which column each field is read from. What was named by hand goes first; of the rest the
 * likeliest name counts.
 */
export function columnsOf(columns: readonly string[], mapping: Mapping): Map<Field, string> {
  const found = new Map<Field, string>();
  for (const [column, field] of mapping) if (field !== null) found.set(field, column);
  const plain = new Map<string, string>();
  for (const column of columns) {
    const key = column.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    if (!mapping.has(column) && !plain.has(key)) plain.set(key, column);
  }
  for (const field of NAMES) {
    if (found.has(field)) continue;
    const name = FIELDS[field].find((synonym) => plain.has(synonym));
    const column = name === undefined ? undefined : plain.get(name);
    if (column !== undefined) found.set(field, column);
  }
  return found;
}
