import type { z } from 'zod';
import { type EdtfResult, readEdtf } from '../time/readEdtf';
import { valueAt } from './rawValue';
import type { Path } from './rules';
import { type StoryFile, storySchema } from './schema';

/** The lists of a story file, by what one item of them is. */
export const LISTS = {
  strand: 'strands',
  source: 'sources',
  place: 'places',
  leg: 'legs',
  event: 'events',
  claim: 'claims',
  label: 'labels',
  line: 'lines',
  step: 'steps',
} as const;
export type ItemKind = keyof typeof LISTS;
type ListKey = (typeof LISTS)[ItemKind] | 'changes';

/** An item of the file, as far as it can be read: what has the wrong shape is left out. */
export interface Listed<T> {
  readonly path: Path;
  readonly value: Partial<T>;
}
export type Item<K extends ListKey> = Listed<StoryFile[K][number]>;

/** Where an id is first given. */
export interface Declared {
  readonly kind: ItemKind;
  readonly path: Path;
}

type Lists = { readonly [K in ListKey]: readonly Item<K>[] };
type Top = Partial<Omit<StoryFile, ListKey>>;

/**
 * A story file half read: what the checks work on. Where the file has the right shape it
 * holds all of it; where not, every part that could be read, so that one bad key does not
 * hide what else is wrong.
 */
export interface Draft extends Lists {
  /** The JSON itself. */
  readonly raw: unknown;
  readonly top: Top;
  readonly ids: ReadonlyMap<string, Declared>;
  /** Ids given again: where, and where first. */
  readonly repeats: readonly {
    readonly id: string;
    readonly path: Path;
    readonly first: Declared;
  }[];
  /** Lists that are no lists at all; nothing can be said of ids that point into them. */
  readonly unreadable: ReadonlySet<ItemKind>;
  readonly place: (id: string | undefined) => Partial<StoryFile['places'][number]> | undefined;
  readonly source: (id: string | undefined) => Partial<StoryFile['sources'][number]> | undefined;
  readonly claim: (id: string | undefined) => Partial<StoryFile['claims'][number]> | undefined;
  /** `readEdtf`, each text read once. */
  readonly date: (text: string) => EdtfResult;
}

/** Reads what can be read of plain JSON. Never throws; time grows with the size alone. */
export function readDraft(raw: unknown): Draft {
  const { shape } = storySchema;
  const lists: Lists = {
    strands: readList(raw, 'strands', shape.strands.element),
    sources: readList(raw, 'sources', shape.sources.element),
    places: readList(raw, 'places', shape.places.unwrap().element),
    legs: readList(raw, 'legs', shape.legs.unwrap().element),
    events: readList(raw, 'events', shape.events.unwrap().element),
    claims: readList(raw, 'claims', shape.claims.unwrap().element),
    labels: readList(raw, 'labels', shape.labels.unwrap().element),
    lines: readList(raw, 'lines', shape.lines.unwrap().element),
    steps: readList(raw, 'steps', shape.steps.unwrap().element),
    changes: readList(raw, 'changes', shape.changes.unwrap().element),
  };
  const { strands, sources, places, legs, events, claims, labels, lines, steps, changes, ...rest } =
    shape;
  return {
    ...lists,
    raw,
    top: readKeys<Omit<StoryFile, ListKey>>(raw, rest),
    ...collectIds(raw),
    place: byId(lists.places),
    source: byId(lists.sources),
    claim: byId(lists.claims),
    date: readOnce(),
  };
}

/** Fields of an item whose own shape holds; defaults filled in. */
function readKeys<T>(item: unknown, shape: Record<string, z.ZodType>): Partial<T> {
  const value: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(shape)) {
    const read = schema.safeParse(valueAt(item, [key]));
    if (read.success && read.data !== undefined) value[key] = read.data;
  }
  return value as Partial<T>;
}

function readList<K extends ListKey>(
  raw: unknown,
  key: K,
  schema: z.ZodObject & z.ZodType<StoryFile[K][number]>,
): readonly Item<K>[] {
  const list = valueAt(raw, [key]);
  if (!Array.isArray(list)) return [];
  return list.map((item: unknown, at) => {
    const whole = schema.safeParse(item);
    const value = whole.success ? whole.data : readKeys<StoryFile[K][number]>(item, schema.shape);
    return { path: [key, at], value };
  });
}

function collectIds(raw: unknown): Pick<Draft, 'ids' | 'repeats' | 'unreadable'> {
  const ids = new Map<string, Declared>();
  const repeats: { id: string; path: Path; first: Declared }[] = [];
  const unreadable = new Set<ItemKind>();
  for (const kind of Object.keys(LISTS) as ItemKind[]) {
    const list = valueAt(raw, [LISTS[kind]]);
    if (!Array.isArray(list)) {
      if (list !== undefined) unreadable.add(kind);
      continue;
    }
    list.forEach((item: unknown, at) => {
      const id = valueAt(item, ['id']);
      if (typeof id !== 'string') return;
      const path = [LISTS[kind], at, 'id'];
      const first = ids.get(id);
      if (first) repeats.push({ id, path, first });
      else ids.set(id, { kind, path });
    });
  }
  return { ids, repeats, unreadable };
}

function byId<T extends { id: string }>(
  list: readonly Listed<T>[],
): (id: string | undefined) => Partial<T> | undefined {
  const found = new Map<string, Partial<T>>();
  for (const { value } of list) {
    if (value.id !== undefined && !found.has(value.id)) found.set(value.id, value);
  }
  return (id) => (id === undefined ? undefined : found.get(id));
}

function readOnce(): (text: string) => EdtfResult {
  const read = new Map<string, EdtfResult>();
  return (text) => {
    const known = read.get(text);
    if (known) return known;
    const result = readEdtf(text);
    read.set(text, result);
    return result;
  };
}
