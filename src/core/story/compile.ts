import type { CuratedDate } from '../time/curatedDate';
import { startOfDay } from '../time/instant';
import { defaultHome, defaultSpan, givenSpan } from './defaults';
import type { Draft } from './draft';
import type { StoryFile } from './schema';
import type { Claim, Leg, Source, Step, Story, StoryEvent } from './types';

/**
 * A checked story file compiled: dates read, span and home filled in, and each claim that
 * another differs from differs from that one too, whichever of them says so. Plain data.
 * Throws only where the file was not checked before: on a date that cannot be read.
 */
export function compileStory(file: StoryFile, draft: Draft): Story {
  const { $schema, span, home, checked, changes, sources, legs, events, claims, steps, ...rest } =
    file;
  const differing = differences(claims);
  return {
    ...rest,
    checked: date(checked),
    changes: changes.map((change) => ({ ...change, date: date(change.date) })),
    sources: sources.map(
      ({ published, ...source }): Source => ({
        ...source,
        ...(published !== undefined && { published: date(published) }),
      }),
    ),
    legs: legs.map(
      ({ when, departed, arrived, ...leg }): Leg => ({
        ...leg,
        ...(when !== undefined && { when: date(when) }),
        ...(departed !== undefined && { departed: date(departed) }),
        ...(arrived !== undefined && { arrived: date(arrived) }),
      }),
    ),
    events: events.map((event): StoryEvent => ({ ...event, when: dateOrNull(event.when) })),
    claims: claims.map(
      (claim): Claim => ({
        ...claim,
        about: dateOrNull(claim.about),
        reported: date(claim.reported),
        differsFrom: [...(differing.get(claim.id) ?? [])],
      }),
    ),
    steps: steps.map(({ date: day, ...step }): Step => {
      const start = day === undefined ? null : date(day).start;
      return { ...step, day: start && startOfDay(start.at) };
    }),
    span: span === undefined ? defaultSpan(draft) : givenSpan(date(span)),
    home: home ?? defaultHome(file),
  };

  function date(text: string): CuratedDate {
    const read = draft.date(text);
    if (!read.ok) throw new Error(`Not checked before it was compiled: the date ${text}`);
    return read.date;
  }
  function dateOrNull(text: string | null): CuratedDate | null {
    return text === null ? null : date(text);
  }
}

/** Id of each claim → ids of those that it differs from, or that differ from it. */
function differences(claims: StoryFile['claims']): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map(claims.map(({ id, differsFrom }) => [id, new Set(differsFrom)]));
  for (const { id, differsFrom } of claims) {
    for (const other of differsFrom) found.get(other)?.add(id);
  }
  return found;
}
