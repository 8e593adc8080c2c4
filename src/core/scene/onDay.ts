import type { Story } from '../story/types';
import type { Instant } from '../time/instant';
import { eventsInOrder } from './numbering';
import { phaseAt, sceneIndex } from './sceneIndex';
import type { Clock } from './types';

/**
 * The id of the event to open for the day shown: the first that is going on, or the one
 * after the selection where that is one of them; else the latest that is over. null: none.
 */
export function nextOnDay(
  story: Story,
  {
    instant,
    clock,
    selection,
  }: { readonly instant: Instant; readonly clock: Clock; readonly selection: string | null },
): string | null {
  const index = sceneIndex(story, clock);
  const ordinals = new Map(story.events.map(({ id }, i) => [id, i]));
  const phase = (id: string) =>
    phaseAt(index, index.offset.event + (ordinals.get(id) ?? 0), instant);
  const ordered = eventsInOrder(story).map(({ id }) => id);
  const now = ordered.filter((id) => phase(id) === 'now');
  if (now.length === 0) return ordered.filter((id) => phase(id) === 'past').at(-1) ?? null;
  const at = selection === null ? -1 : now.indexOf(selection);
  return now[(at + 1) % now.length] ?? null;
}
