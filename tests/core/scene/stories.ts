import { readFileSync } from 'node:fs';
import type { Certainty } from '../../../src/core/story/certainties';
import { parseStory } from '../../../src/core/story/parseStory';
import type { Claim, Leg, Place, Position, Story, StoryEvent } from '../../../src/core/story/types';
import type { CuratedDate } from '../../../src/core/time/curatedDate';
import { DAY_MS, type Instant, instant, isoDay, parseIsoDay } from '../../../src/core/time/instant';
import { readEdtf } from '../../../src/core/time/readEdtf';
import { bareEvent, bareLeg, barePlace, bareStory } from '../../browser/harness/bareStory';
import { type GoodStory, goodStory } from '../../fixtures/goodStory';

/** The first story, compiled. */
export function firstStory(): Story {
  const file = new URL('../../../seeds/najin-dunay/story.json', import.meta.url);
  return compiled(JSON.parse(readFileSync(file, 'utf8')));
}

/** A good fixture, compiled. */
export function fixtureStory(name: GoodStory): Story {
  return compiled(goodStory(name));
}

function compiled(json: unknown): Story {
  const result = parseStory(json);
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.story;
}

/** The start of a UTC day. */
export function day(text: string): Instant {
  const at = parseIsoDay(text);
  if (at === null) throw new Error(`No day: ${text}`);
  return at;
}

/** An EDTF date, read. */
export function date(text: string): CuratedDate {
  const result = readEdtf(text);
  if (!result.ok) throw new Error(`No date: ${text}`);
  return result.date;
}

/** Whole days, the last one included. */
export function span(first: string, last: string): Story['span'] {
  return { start: day(first), end: instant(day(last) + DAY_MS) };
}

/** Every day of a story, as `YYYY-MM-DD`. */
export function daysOf(story: Story): string[] {
  const days: string[] = [];
  for (let at = story.span.start as number; at < story.span.end; at += DAY_MS) {
    days.push(isoDay(instant(at)));
  }
  return days;
}

/** A made-up story of March 2021 with whatever is given. */
export function madeUp(drawn: Partial<Story>): Story {
  return bareStory({ span: span('2021-03-01', '2021-03-31'), ...drawn });
}

export function madePlace(id: string, at: Position = [0, 0], rest: Partial<Place> = {}): Place {
  return { ...barePlace(id, at), name: `The ${id}`, ...rest };
}

/** A leg by sea from `a` to `b`, its dates as EDTF. */
export function madeLeg(
  id: string,
  dates: { readonly when?: string; readonly departed?: string; readonly arrived?: string },
  rest: Partial<Leg> = {},
): Leg {
  return {
    ...bareLeg(id, { mode: 'sea', basis: 'illustrative' }),
    label: `Voyage ${id}`,
    ...(dates.when !== undefined && { when: date(dates.when) }),
    ...(dates.departed !== undefined && { departed: date(dates.departed) }),
    ...(dates.arrived !== undefined && { arrived: date(dates.arrived) }),
    ...rest,
  };
}

/** An event titled `Event <id>`, its date as EDTF; null for none. */
export function madeEvent(
  id: string,
  when: string | null,
  rest: Partial<StoryEvent> = {},
): StoryEvent {
  return {
    ...bareEvent(id, {}),
    title: `Event ${id}`,
    when: when === null ? null : date(when),
    ...rest,
  };
}

export function madeClaim(id: string, reported: string, certainty: Certainty = 'stated'): Claim {
  return {
    id,
    says: id,
    chain: ['someone'],
    certainty,
    kind: 'event',
    about: null,
    reported: date(reported),
    source: 's',
    places: [],
    differsFrom: [],
  };
}
