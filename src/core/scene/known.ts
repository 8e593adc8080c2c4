import { claimsOf } from '../story/claimsOf';
import { perStory } from '../story/perStory';
import type { Claim, Story } from '../story/types';
import type { Instant } from '../time/instant';
import { surelyBy } from '../time/surelyBy';
import { isContext } from './papersOf';
import { sceneIndex } from './sceneIndex';

/** Id of each place, leg and event → from when on anybody could know of it; -Infinity: always. */
export const knownFrom = perStory(
  (story): ReadonlyMap<string, number> =>
    new Map(sceneIndex(story, 'reported').items.map(({ id, known }) => [id, known])),
);

/** Whether anybody could know of an item, or of a claim, by the end of the day at `at`. */
export function isKnown(story: Story, id: string, at: Instant): boolean {
  const claim = story.claims.find((item) => item.id === id);
  if (claim) return surelyBy(claim.reported) <= at;
  return (knownFrom(story).get(id) ?? -Infinity) <= at;
}

/**
 * The days from which on an event is known, and known whole, where there is more than one.
 * Its sentence is the article's: what others reported later does not hold it back, unless the
 * event tells of that too.
 */
export const knownInPart = perStory(
  (story): ReadonlyMap<string, readonly [first: number, whole: number]> =>
    new Map(
      story.events.flatMap((event) => {
        const all = claimsOf(story, event.claims);
        const own = all.filter((claim) => !isContext(claim, story));
        const told = event.contextNote || own.length === 0 ? all : own;
        const first = firstDay(all);
        const whole = Math.max(...told.map(({ reported }) => surelyBy(reported)));
        return all.length > 0 && first < whole ? [[event.id, [first, whole]] as const] : [];
      }),
    ),
);

function firstDay(claims: readonly Claim[]): number {
  return Math.min(...claims.map(({ reported }) => surelyBy(reported)));
}

/** Whether by the clock of reports only some of an event's claims were known on a day. */
export function isPartly(story: Story, id: string, at: Instant): boolean {
  const days = knownInPart(story).get(id);
  return days !== undefined && days[0] <= at && at < days[1];
}
