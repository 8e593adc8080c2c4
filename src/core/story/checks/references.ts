import { closestWord } from '../closestWord';
import { type Draft, type ItemKind, LISTS } from '../draft';
import { issue, type Path } from '../rules';
import type { Issue } from '../types';
import { anyOf, itemAt, quote } from '../wording';

/** Suggestions cost a look at every id; a file with more dangling ids than this is past help. */
const MOST_SUGGESTIONS = 50;

interface Reference {
  readonly id: string;
  /** Any of these will do. */
  readonly wants: readonly ItemKind[];
  readonly path: Path;
}

/** Every id that is referred to exists, and is of the kind that is wanted there. */
export function* checkReferences(draft: Draft): Generator<Issue> {
  const idsByKind = new Map<ItemKind, string[]>();
  for (const [id, { kind }] of draft.ids) {
    const ids = idsByKind.get(kind);
    if (ids) ids.push(id);
    else idsByKind.set(kind, [id]);
  }
  let suggestions = MOST_SUGGESTIONS;
  for (const { id, wants, path } of references(draft)) {
    if (wants.some((kind) => draft.unreadable.has(kind))) continue;
    const found = draft.ids.get(id);
    if (found && wants.includes(found.kind)) continue;
    const wanted = anyOf(wants);
    const lists = anyOf(wants.map((kind) => quote(LISTS[kind])));
    const key = path[path.length - 1];
    const role = quote(typeof key === 'number' ? path[path.length - 2] : key);
    const where = `In ${itemAt(path, draft.raw)}: ${role}`;
    if (found) {
      yield issue(
        'dangling-reference',
        path,
        `${where} refers to ${quote(id)}, which is a ${found.kind}, not a ${wanted}.`,
        `Write the id of a ${wanted} there.`,
      );
      continue;
    }
    const ids = wants.flatMap((kind) => idsByKind.get(kind) ?? []);
    const near = suggestions-- > 0 ? closestWord(id, ids) : null;
    yield issue(
      'dangling-reference',
      path,
      `${where} refers to ${quote(id)}, but no ${wanted} has that id.`,
      near === null
        ? `Add it to ${lists}, or write the id of a ${wanted} that is there.`
        : `Did you mean ${quote(near)}? Else add it to ${lists}.`,
    );
  }
}

/** A list of references names each thing once. */
export function* checkRepeatedReferences(draft: Draft): Generator<Issue> {
  const seen = new Map<string, Set<string>>();
  for (const { id, path } of references(draft)) {
    if (typeof path[path.length - 1] !== 'number') continue;
    const list = path.slice(0, -1).join('/');
    const ids = seen.get(list) ?? new Set();
    seen.set(list, ids);
    if (ids.has(id)) {
      yield issue(
        'repeated-reference',
        path,
        `In ${itemAt(path, draft.raw)}: ${quote(id)} stands twice in ${quote(path[path.length - 2])}.`,
        'Remove one of the two.',
      );
    }
    ids.add(id);
  }
}

function* references(draft: Draft): Generator<Reference> {
  const { article } = draft.top;
  if (article !== undefined) yield { id: article, wants: ['source'], path: ['article'] };
  for (const { path, value } of draft.places) {
    yield* one(path, 'source', value.source, 'source');
    yield* many(path, 'claims', value.claims, 'claim');
  }
  for (const { path, value } of draft.legs) {
    yield* one(path, 'strand', value.strand, 'strand');
    yield* one(path, 'from', value.from, 'place');
    yield* one(path, 'to', value.to, 'place');
    yield* one(path, 'source', value.source, 'source');
    yield* many([...path, 'dateFrom'], 'sources', value.dateFrom?.sources, 'source');
    yield* many(path, 'claims', value.claims, 'claim');
  }
  for (const { path, value } of draft.events) {
    yield* one(path, 'strand', value.strand, 'strand');
    yield* one(path, 'place', value.place, 'place');
    yield* one(path, 'leg', value.leg, 'leg');
    yield* many([...path, 'dateFrom'], 'sources', value.dateFrom?.sources, 'source');
    yield* many(path, 'claims', value.claims, 'claim');
  }
  for (const { path, value } of draft.claims) {
    yield* one(path, 'source', value.source, 'source');
    yield* many([...path, 'aboutFrom'], 'sources', value.aboutFrom?.sources, 'source');
    yield* many([...path, 'reportedFrom'], 'sources', value.reportedFrom?.sources, 'source');
    yield* many(path, 'places', value.places, 'place');
    yield* many(path, 'differsFrom', value.differsFrom, 'claim');
  }
  for (const { path, value } of draft.steps) {
    yield* many(path, 'show', value.show, 'place', 'leg', 'event');
    yield* many(path, 'claims', value.claims, 'claim');
    yield* many(path, 'hold', value.hold, 'place', 'leg');
    yield* many(path, 'holdNames', value.holdNames, 'place');
    yield* many(path, 'holdClaims', value.holdClaims, 'claim');
    yield* one(path, 'find', value.find, 'place');
  }
  for (const { path, value } of draft.labels) yield* one(path, 'source', value.source, 'source');
  for (const { path, value } of draft.lines) yield* one(path, 'source', value.source, 'source');
}

function* one(
  item: Path,
  key: string,
  id: string | undefined,
  ...wants: ItemKind[]
): Generator<Reference> {
  if (id !== undefined) yield { id, wants, path: [...item, key] };
}

function* many(
  item: Path,
  key: string,
  ids: readonly string[] | undefined,
  ...wants: ItemKind[]
): Generator<Reference> {
  for (const [at, id] of (ids ?? []).entries()) yield { id, wants, path: [...item, key, at] };
}
