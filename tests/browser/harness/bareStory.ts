import type { Leg, Place, Position, Story, StoryEvent } from '../../../src/core/story/types';
import { instant } from '../../../src/core/time/instant';

const DAY = {
  edtf: '2000-01-01',
  kind: 'single',
  start: null,
  end: null,
  approximate: false,
  uncertain: false,
} as const;

/** A story with nothing in it but what a map draws: for tests and for the bench. */
export function bareStory(drawn: Partial<Story>): Story {
  return {
    format: 1,
    id: 'bare',
    version: '1.0.0',
    checked: DAY,
    changes: [],
    language: 'en',
    title: 'Bare',
    standfirst: 'Bare',
    span: { start: instant(0), end: instant(86_400_000) },
    home: [130.12, 42.04, 132.52, 43.2],
    strands: [
      { id: 'shipment', label: 'Shipment', look: 'shipment' },
      { id: 'sighting', label: 'Sighting', look: 'sighting' },
    ],
    sources: [],
    steps: [],
    places: [],
    legs: [],
    events: [],
    claims: [],
    labels: [],
    lines: [],
    ...drawn,
  };
}

export function bareLeg(
  id: string,
  leg: Pick<Leg, 'mode' | 'basis'> & {
    readonly path?: readonly Position[];
    readonly context?: boolean;
  },
): Leg {
  const { mode, basis, path, context = false } = leg;
  const base = { id, label: id, strand: 'shipment', from: 'a', to: 'b', claims: [] };
  return {
    ...base,
    mode,
    basis,
    context,
    ...(path && { path: path.map(([x, y]): [number, number] => [x, y]) }),
  };
}

export function barePlace(id: string, [x, y]: Position): Place {
  return {
    id,
    name: id,
    kind: 'city',
    at: [x, y],
    precision: { kind: 'point', plusMinusKm: 0.1 },
    country: null,
    source: 's',
    claims: [],
    context: false,
  };
}

export function bareEvent(
  id: string,
  where: Pick<StoryEvent, 'place' | 'leg'>,
  strand = 'shipment',
): StoryEvent {
  return { id, strand, title: id, text: id, when: null, claims: [], context: false, ...where };
}
