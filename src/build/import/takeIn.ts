import type { StoryInput } from '../../core/story/schema';
import type { ReadData } from './candidate';
import { type Additions, type Entry, Intake, type TakeOptions } from './intake';
import { linesOf } from './lines';
import type { Report } from './report';
import { takeEvent } from './takeEvent';
import { takeLeg } from './takeLeg';
import { takePlace } from './takePlace';

export interface TakenIn {
  readonly additions: Additions;
  readonly report: Report;
  /** Where each new item stands in the file, by id. */
  readonly origin: ReadonlyMap<string, string>;
}

/**
 * Makes items of a story from the rows and features of a file. Pure: tells what to add and
 * what became of each; what cannot be taken is refused with a reason, and nothing is made
 * up. Of what came out of a story before, ids, kinds, dates and certainty are kept.
 */
export function takeIn(story: StoryInput, data: ReadData, options: TakeOptions): TakenIn {
  const intake = new Intake(story, data, options);
  const byKind = { place: takePlace, leg: takeLeg, event: takeEvent };
  // Places first: legs and events name them, and events name legs.
  for (const kind of ['place', 'leg', 'event'] as const) {
    for (const entry of intake.entries) if (kindOf(entry) === kind) byKind[kind](intake, entry);
  }
  const { additions, report, origin } = intake;
  return { additions, report, origin };
}

/**
 * What an entry is: what it says; else a leg where it has a line or two ends, an event where
 * it has a date but no position of its own, and a place in all other cases.
 */
function kindOf({ candidate, get }: Entry): 'place' | 'leg' | 'event' {
  const type = get('type');
  if (type === 'place' || type === 'leg' || type === 'event') return type;
  const hasEnds = get('from') !== undefined && get('to') !== undefined;
  if (hasEnds || linesOf(candidate.geometry).length > 0) return 'leg';
  const isNowhere = !candidate.geometry && get('lon') === undefined && get('lat') === undefined;
  return isNowhere && (get('when') ?? get('place')) !== undefined ? 'event' : 'place';
}
