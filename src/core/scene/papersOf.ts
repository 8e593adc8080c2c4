import { claimsOf } from '../story/claimsOf';
import type { Claim, Leg, Place, Story, StoryEvent } from '../story/types';

/** What a selection's papers are about. */
export type Papers =
  | { readonly kind: 'place'; readonly place: Place; readonly claims: readonly Claim[] }
  | { readonly kind: 'leg'; readonly leg: Leg; readonly claims: readonly Claim[] }
  | { readonly kind: 'event'; readonly event: StoryEvent; readonly claims: readonly Claim[] }
  | { readonly kind: 'claim'; readonly claims: readonly Claim[] };

/**
 * The papers of a place, leg, event or claim: its own claims first, then those of what
 * happens there. null for an id that the story does not have.
 */
export function papersOf(story: Story, id: string | null): Papers | null {
  if (id === null) return null;
  const event = story.events.find((item) => item.id === id);
  if (event) return { kind: 'event', event, claims: claimsOf(story, event.claims) };
  const leg = story.legs.find((item) => item.id === id);
  if (leg) {
    const told = story.events.filter((item) => item.leg === id).flatMap(({ claims }) => claims);
    return { kind: 'leg', leg, claims: claimsOf(story, [...leg.claims, ...told]) };
  }
  const place = story.places.find((item) => item.id === id);
  if (place) {
    const told = story.events.filter((item) => item.place === id).flatMap(({ claims }) => claims);
    const about = story.claims.filter(({ places }) => places.includes(id)).map((claim) => claim.id);
    return { kind: 'place', place, claims: claimsOf(story, [...place.claims, ...told, ...about]) };
  }
  const claim = story.claims.find((item) => item.id === id);
  return claim ? { kind: 'claim', claims: [claim] } : null;
}

/** Whether a claim comes from outside the article. */
export function isContext(claim: Claim, story: Story): boolean {
  return story.sources.find(({ id }) => id === claim.source)?.kind !== 'article';
}
