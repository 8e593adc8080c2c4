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
    for (const entry of intake.entries) {
      if (kindOf(entry) !== kind) continue;
      byKind[kind](intake, entry);
      if (kind !== 'leg') tellDatesOfLegs(intake, entry);
    }
  }
  const { additions, report, origin } = intake;
  return { additions, report, origin };
}

/** Only legs depart and arrive: what else has such dates loses them, and that is told. */
function tellDatesOfLegs(intake: Intake, entry: Entry): void {
  for (const field of ['departed', 'arrived'] as const) {
    const written = entry.get(field);
    if (written === undefined) continue;
    const read = intake.date(written);
    const hint = `only a leg has one. For an event on that date: --map "<its column>=when"`;
    intake.change(entry, `the date "${field}" was not taken: ${hint}`);
    if (!read.ok) intake.change(entry, `${read.message} ${read.hint}`);
  }
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
