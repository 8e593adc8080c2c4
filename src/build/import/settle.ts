import type { GeographyAids } from '../../core/story/aids';
import type { StoryInput } from '../../core/story/schema';
import type { Issue } from '../../core/story/types';
import { checkStoryText } from '../check/checkStoryText';
import { insertItems } from './insertItems';
import type { Additions } from './intake';
import type { Refusal } from './report';
import type { TakenIn } from './takeIn';

/** A story file with what was taken in, and what the checker still has to say of it. */
export interface Settled {
  readonly text: string;
  readonly taken: TakenIn;
  readonly issues: readonly Issue[];
}

type List = keyof Additions;
const LISTS: readonly List[] = ['sources', 'places', 'legs', 'events', 'claims'];

/**
 * Adds the items to the text of a story, has the checker look at it, and takes out again
 * what it finds an error in, with its reason; so a good story stays good. Taking out one
 * item may leave another without its place: checked again until nothing is wrong.
 */
export function settle(
  text: string,
  story: StoryInput,
  first: TakenIn,
  file: string,
  aids: GeographyAids,
): Settled {
  let taken = first;
  for (;;) {
    const merged = insertItems(text, taken.additions);
    const { issues } = checkStoryText(merged, file, aids);
    const errors = issues.filter(({ severity }) => severity === 'error');
    const wrong = new Map<string, Issue>();
    // What is wrong in itself goes before what lost its reference by that.
    errors.sort((a, b) => Number(isEcho(a)) - Number(isEcho(b)));
    for (const error of errors) {
      const id = addedItem(error, story, taken.additions);
      if (id !== undefined && !wrong.has(id)) wrong.set(id, error);
    }
    if (wrong.size === 0) {
      const report = { ...taken.report, doubtful: doubts(taken, story, issues) };
      return { text: merged, taken: { ...taken, report }, issues };
    }
    taken = without(taken, wrong);
  }
}

/**
 * A ship on land may be the map's fault as well as the file's (a lock, a quay inland): it is
 * taken as the checker would let it stand, and a person is asked to look.
 */
function doubts({ additions, origin }: TakenIn, story: StoryInput, issues: readonly Issue[]) {
  return issues.flatMap((issue): Refusal[] => {
    if (issue.rule !== 'sea-leg-crosses-land') return [];
    const id = addedItem(issue, story, additions);
    if (id === undefined) return [];
    return [{ where: origin.get(id) ?? id, message: issue.message, hint: issue.hint }];
  });
}

function isEcho({ rule }: Issue): boolean {
  return rule === 'dangling-reference';
}

/** The id of the added item that an issue is about. */
function addedItem(
  { path: [list, at] }: Issue,
  story: StoryInput,
  additions: Additions,
): string | undefined {
  if (!LISTS.includes(list as List) || typeof at !== 'number') return undefined;
  const before = story[list as List]?.length ?? 0;
  return additions[list as List][at - before]?.id;
}

function without(taken: TakenIn, wrong: ReadonlyMap<string, Issue>): TakenIn {
  const { additions, report, origin } = taken;
  const gone = new Set(wrong.keys());
  // A claim that nothing rests on any more goes with what rested on it.
  const rest = [...additions.places, ...additions.legs, ...additions.events];
  for (const item of rest) {
    if (!gone.has(item.id)) continue;
    for (const claim of item.claims ?? []) {
      const others = rest.filter(({ id, claims }) => !gone.has(id) && claims?.includes(claim));
      if (others.length === 0) gone.add(claim);
    }
  }
  dropEnds(additions, gone);
  const kept = Object.fromEntries(
    LISTS.map((list) => [list, additions[list].filter(({ id }) => !gone.has(id))]),
  ) as unknown as Additions;
  const { places, legs, events } = report.taken;
  const keptIds = (ids: readonly string[]) => ids.filter((id) => !gone.has(id));
  return {
    origin,
    additions: kept,
    report: {
      ...report,
      taken: { places: keptIds(places), legs: keptIds(legs), events: keptIds(events) },
      refused: [
        ...report.refused,
        ...refusals(wrong, origin, new Set(report.refused.map(({ where }) => where))),
      ],
    },
  };
}

/** An end that was made a place for a leg alone goes with the leg. */
function dropEnds({ places, legs, events }: Additions, gone: Set<string>): void {
  const ends = (those: Additions['legs']) => those.flatMap(({ from, to }) => [from, to]);
  const kept = legs.filter(({ id }) => !gone.has(id));
  const used = new Set([...ends(kept), ...events.map(({ place }) => place)]);
  const lost = new Set(ends(legs.filter(({ id }) => gone.has(id))));
  for (const { id, claims } of places) {
    if (lost.has(id) && !used.has(id) && (claims ?? []).length === 0) gone.add(id);
  }
}

/** Of one row or feature the first error alone, and no echo of an earlier one. */
function refusals(
  wrong: ReadonlyMap<string, Issue>,
  origin: ReadonlyMap<string, string>,
  refused: ReadonlySet<string>,
): Refusal[] {
  const first = new Map<string, Refusal>();
  for (const [id, issue] of wrong) {
    const where = origin.get(id) ?? id;
    if (first.has(where) || (isEcho(issue) && refused.has(where))) continue;
    first.set(where, { where, message: issue.message, hint: issue.hint });
  }
  return [...first.values()];
}
