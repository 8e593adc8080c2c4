import type { Story } from '../story/types';
import type { Instant } from '../time/instant';
import { eventNumbers } from './numbering';
import { phaseAt, sceneIndex } from './sceneIndex';
import type { Clock, Scene } from './types';
import { progress, whereabouts } from './whereabouts';

/** What is true and visible at an instant, by a clock. Pure; O(items). */
export function sceneAt(story: Story, at: Instant, clock: Clock): Scene {
  const index = sceneIndex(story, clock);
  const numbers = eventNumbers(story);
  const looks = new Map(story.strands.map((strand) => [strand.id, strand.look]));
  const base = (kind: 'leg' | 'event' | 'place', ordinal: number) => {
    const i = index.offset[kind] + ordinal;
    const item = index.items[i];
    return {
      phase: phaseAt(index, i, at),
      certainty: item?.certainty ?? null,
      context: item?.context ?? false,
    };
  };
  return {
    instant: at,
    clock,
    places: story.places.map((place, i) => ({ id: place.id, ...base('place', i) })),
    legs: story.legs.map((leg, i) => ({
      id: leg.id,
      mode: leg.mode,
      basis: leg.basis,
      look: looks.get(leg.strand) ?? 'shipment',
      ...base('leg', i),
      whereabouts: whereabouts(story, leg, at),
      progress: progress(leg, at),
    })),
    events: story.events.map((event, i) => ({
      id: event.id,
      number: numbers.get(event.id) ?? 0,
      ...base('event', i),
    })),
  };
}
