import type { Leg, Place, Story } from '../story/types';

/**
 * The ids that a selection lights up besides its own: an event with its leg or place, a
 * leg with its ends and events, a place with its events and legs, a claim with what it
 * backs. The first is the selection itself. Unknown ids light up nothing.
 */
export function relatedIds(story: Story, selection: string | null): ReadonlySet<string> {
  if (selection === null) return new Set();
  const found = ofEvent(story, selection) ?? ofLeg(story, selection) ?? ofPlace(story, selection);
  return new Set(found ?? ofClaim(story, selection) ?? []);
}

/** True where the story has an item of that id that can be selected. */
export function hasItem(story: Story, id: string): boolean {
  return [story.events, story.legs, story.places, story.claims].some((items) =>
    items.some((item) => item.id === id),
  );
}

function ofEvent(story: Story, id: string): string[] | null {
  const event = story.events.find((item) => item.id === id);
  if (!event) return null;
  const leg = story.legs.find((item) => item.id === event.leg);
  return [id, ...(event.place ? [event.place] : []), ...(leg ? [leg.id, leg.from, leg.to] : [])];
}

function ofLeg(story: Story, id: string): string[] | null {
  const leg = story.legs.find((item) => item.id === id);
  return leg ? [id, leg.from, leg.to, ...eventsOf(story, leg)] : null;
}

function ofPlace(story: Story, id: string): string[] | null {
  const place = story.places.find((item) => item.id === id);
  if (!place) return null;
  const legs = story.legs.filter(({ from, to }) => from === id || to === id);
  const here = story.events.filter((event) => event.place === id).map((event) => event.id);
  return [id, ...here, ...legs.flatMap((leg) => [leg.id, ...eventsOf(story, leg)])];
}

function ofClaim(story: Story, id: string): string[] | null {
  if (!story.claims.some((item) => item.id === id)) return null;
  const backed: (Leg | Place | Story['events'][number])[] = [
    ...story.events,
    ...story.legs,
    ...story.places,
  ];
  return [id, ...backed.filter(({ claims }) => claims.includes(id)).map((item) => item.id)];
}

function eventsOf(story: Story, leg: Leg): string[] {
  return story.events.filter((event) => event.leg === leg.id).map(({ id }) => id);
}
