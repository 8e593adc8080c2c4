import { claimsOf } from '../story/claimsOf';
import { perStory } from '../story/perStory';
import type { Story } from '../story/types';
import type { Instant } from '../time/instant';
import { surelyBy } from '../time/surelyBy';
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

/** The days from which on an event is known, and known whole, where there is more than one. */
export const knownInPart = perStory(
  (story): ReadonlyMap<string, readonly [first: number, whole: number]> =>
    new Map(
      story.events.flatMap(({ id, claims }) => {
        const days = claimsOf(story, claims).map(({ reported }) => surelyBy(reported));
        const [first, whole] = [Math.min(...days), Math.max(...days)];
        return days.length > 0 && first < whole ? [[id, [first, whole]] as const] : [];
      }),
    ),
);

/** Whether by the clock of reports only some of an event's claims were known on a day. */
export function isPartly(story: Story, id: string, at: Instant): boolean {
  const days = knownInPart(story).get(id);
  return days !== undefined && days[0] <= at && at < days[1];
}
