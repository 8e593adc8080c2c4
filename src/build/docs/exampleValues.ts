/** As much of JSON Schema as the format's own schema uses. */
export interface JsonSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** Good values of fields that the example story does without. */
const GOOD: Readonly<Record<string, unknown>> = {
  span: '2024-05-01/2024-06-01',
  home: [-3, 53, 14, 59],
  steps: [],
  basemap: 'north-sea',
  liveMap: {
    kind: 'pmtiles',
    url: 'maps/north-sea.pmtiles',
    credit: '© OpenStreetMap contributors',
  },
  lines: [],
  labels: [],
  bearing: 85,
  source: 'positions',
  note: 'A sentence for the papers of it.',
  contextNote: 'The other paper adds that it weighs two tonnes.',
  dateFrom: { sources: ['other-paper'], printed: 'early in May' },
  aboutFrom: { sources: ['other-paper'], printed: 'early in May' },
  reportedFrom: { sources: ['other-paper'] },
  aboutNote: 'The year is from the other paper.',
  dateNote: 'The two papers differ on the day.',
  ambiguous: 'He does not say that the crate held the bell.',
  inferred: 'From the order of the sentences.',
  differsFrom: ['c-landed'],
  context: true,
  detail: 'berth not named',
  licence: 'CC BY 4.0',
  titleIs: 'description',
  paragraphs: [{ n: 0, print: 'sha256:0123456789abcdef', words: 7 }],
  paragraph: 4,
  date: '2024-05-04',
  clock: 'reported',
  camera: [7, 54, 13, 58],
  show: ['by-ship', 'esbjerg'],
  says: 'The bell comes ashore, on one of three days.',
  claims: ['c-landed'],
  question: 'Which paper is right?',
  answer: 'The map cannot know.',
  hold: ['esbjerg'],
  holdNames: ['esbjerg'],
  holdSure: true,
  holdClaims: ['c-landed'],
  find: 'esbjerg',
  notes: 'Let them guess first.',
  id: 'an-id',
  kind: 'rail',
  name: { en: 'North Sea', da: 'Nordsøen' },
  at: [3.2, 56.7],
  country: 'DK',
  minZoom: 4,
  maxZoom: 9,
  path: [
    [8.42, 55.47],
    [9.47, 55.49],
  ],
  when: '2024-05',
  place: 'esbjerg',
  leg: 'by-ship',
};

/** A good value of a field: the first in the example story, else one of the table. */
export function goodValue(
  list: string,
  name: string,
  field: JsonSchema,
  example: Readonly<Record<string, unknown>>,
): unknown {
  const items = list === '' ? [example] : ((example[list] ?? []) as Record<string, unknown>[]);
  const found = items.map((item) => item[name]).find((value) => value !== undefined);
  if (found !== undefined) return short(found);
  const good = name in GOOD ? GOOD[name] : (field.enum?.[0] ?? field.const);
  if (good === undefined) throw new Error(`There is no good value of ${list}.${name}`);
  return good;
}

/** Long lists and paths are shown by their first entries. */
function short(value: unknown): unknown {
  if (!Array.isArray(value) || JSON.stringify(value).length < 90) return value;
  return typeof value[0] === 'object' && !Array.isArray(value[0])
    ? value.slice(0, 1)
    : value.slice(0, 2);
}

/** A value that the field may not have, of the kind that people write by mistake. */
export function badValue(name: string, field: JsonSchema): unknown {
  const options = field.anyOf ?? field.oneOf ?? [field];
  const [first = field] = options;
  if (first.const !== undefined) return 2;
  if (first.enum) return `${String(first.enum[0])}s`;
  if (first.type === 'boolean') return 'yes';
  if (first.type === 'number' || first.type === 'integer') return 'many';
  if (first.type === 'array') return first.prefixItems ? ['8.42 E', '55.47 N'] : 'a, b';
  if (first.type === 'object') return 'somewhere';
  if (DATES.has(name)) return '2024-02-30';
  if (name === 'url') return 'javascript:alert(1)';
  if (first.pattern !== undefined || REFERENCES.has(name)) return 'not this one!';
  return 7;
}

const DATES = new Set([
  ...['published', 'checked', 'span', 'when', 'departed', 'arrived', 'about', 'reported', 'date'],
]);
const REFERENCES = new Set([
  'id',
  'strand',
  'from',
  'to',
  'source',
  'place',
  'leg',
  'article',
  'find',
]);
