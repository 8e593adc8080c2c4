import type { LineColor } from '../story/lineColors';
import { perStory } from '../story/perStory';
import { lookOf } from '../story/strandLooks';

/** Each event's, leg's and place's colour: its strand's; a place takes that of its first use. */
export const looks = perStory((story): ReadonlyMap<string, LineColor> => {
  const strands = new Map(story.strands.map(({ id, look }) => [id, lookOf(look).color]));
  const found = new Map<string, LineColor>();
  const note = (id: string | undefined, look: LineColor | undefined) => {
    if (id !== undefined && look !== undefined && !found.has(id)) found.set(id, look);
  };
  for (const leg of story.legs) {
    const look = strands.get(leg.strand);
    note(leg.id, look);
    if (leg.context) continue;
    note(leg.from, look);
    note(leg.to, look);
  }
  for (const event of story.events) {
    const look = strands.get(event.strand);
    note(event.id, look);
    note(event.place, look);
  }
  return found;
});
