import type { Phase, PhaseChange } from '../../../src/core/scene/types';
import type { Position, Story } from '../../../src/core/story/types';
import { bareEvent, bareLeg, barePlace, bareStory } from '../../browser/harness/bareStory';

/**
 * How many stops the slider has: at each, some events begin and those of the stop before
 * end. Never more than there are events, so that every step changes something.
 */
export function stopsOf(story: Story): number {
  return Math.min(100, story.events.length);
}

/**
 * A story of `events` dated events, each at a place of its own, and a tenth as many legs,
 * spread evenly over a map of the home extent; the same every time.
 */
export function datedStory(events: number): Story {
  const random = mulberry32(events);
  const within = (): Position => [130.12 + random() * 2.4, 42.04 + random() * 1.16];
  const legs = Math.ceil(events / 10);
  return bareStory({
    places: Array.from({ length: events }, (_, i) => barePlace(`place-${i}`, within())),
    events: Array.from({ length: events }, (_, i) =>
      bareEvent(`event-${i}`, { place: `place-${i}` }, i % 3 ? 'shipment' : 'sighting'),
    ),
    legs: Array.from({ length: legs }, (_, i) => {
      const [x, y] = within();
      const path = Array.from(
        { length: 8 },
        (_, k): Position => [x + k * 0.03, y + (random() - 0.5) * 0.04],
      );
      const basis = (['stated', 'inferred', 'illustrative'] as const)[i % 3] ?? 'stated';
      return bareLeg(`leg-${i}`, { mode: i % 2 ? 'sea' : 'rail', basis, path });
    }),
  });
}

/** Where an item stands: it begins at a stop of its own and is over at the next. */
export function phaseAtStop(ordinal: number, stop: number, stops: number): Phase {
  const own = (ordinal * 7919) % stops;
  return stop < own ? 'ahead' : stop === own ? 'now' : 'past';
}

/** What changes from each stop to the next; `[0]` is what changes from the last to the first. */
export function changesByStop(story: Story): PhaseChange[][] {
  const stops = stopsOf(story);
  return Array.from({ length: stops }, (_, stop) => {
    const before = (stop + stops - 1) % stops;
    const changes: PhaseChange[] = [];
    const note = (kind: 'leg' | 'event', ordinal: number) => {
      const phase = phaseAtStop(ordinal, stop, stops);
      if (phase !== phaseAtStop(ordinal, before, stops)) changes.push({ kind, ordinal, phase });
    };
    for (const i of story.legs.keys()) note('leg', i);
    for (const i of story.events.keys()) note('event', i);
    return changes;
  });
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
