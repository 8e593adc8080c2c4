import type { Story } from '../story/types';

/**
 * The ids that a selection lights up besides its own: an event with its leg or place, a
 * leg with its ends and events, a place with its events and legs, a claim with what it
 * backs. The first is the selection itself. Unknown ids light up nothing.
 */
export function relatedIds(story: Story, selection: string | null): ReadonlySet<string> {
  const ids = new Set<string>();
  if (selection === null) return ids;
  const event = story.events.find(({ id }) => id === selection);
  const leg = story.legs.find(({ id }) => id === selection);
  const place = story.places.find(({ id }) => id === selection);
  const claim = story.claims.find(({ id }) => id === selection);
  if (!event && !leg && !place && !claim) return ids;
  ids.add(selection);
  if (event) {
    if (event.place) ids.add(event.place);
    if (event.leg) ids.add(event.leg);
  }
  const wholeLeg = leg ?? story.legs.find(({ id }) => id === event?.leg);
  if (wholeLeg) ids.add(wholeLeg.from).add(wholeLeg.to);
  if (leg) for (const other of story.events) if (other.leg === leg.id) ids.add(other.id);
  if (place) {
    for (const other of story.events) if (other.place === place.id) ids.add(other.id);
    for (const other of story.legs) {
      if (other.from !== place.id && other.to !== place.id) continue;
      ids.add(other.id);
      for (const told of story.events) if (told.leg === other.id) ids.add(told.id);
    }
  }
  if (claim) {
    for (const item of [...story.events, ...story.legs, ...story.places]) {
      if (item.claims.includes(claim.id)) ids.add(item.id);
    }
  }
  return ids;
}

/** True where the story has an item of that id that can be selected. */
export function hasItem(story: Story, id: string): boolean {
  return [story.events, story.legs, story.places, story.claims].some((items) =>
    items.some((item) => item.id === id),
  );
}
