import { kmToWorld, toWorld } from '../geo/mercator';
import { WIDE_MAP } from '../geo/stage';
import type { Messages } from '../messages/types';
import { eventsInOrder } from '../scene/numbering';
import { textIn } from '../story/localized';
import type { ContextLabel, Leg, Place, Story, StoryEvent } from '../story/types';
import type { LabelKind } from '../story/vocabulary';
import { type LabelLine, type LabelSpec, LEADER_SIDES, type Side } from './types';

const AROUND: readonly Side[] = ['r', 'l', 'br', 'tr', 'bl', 'tl', 'b', 't'];
const ANYWHERE: readonly Side[] = [...AROUND, ...LEADER_SIDES];

/** Sizes in CSS pixels on narrow and on wide maps; the CSS says the same. */
const QUIET: Record<
  LabelKind,
  {
    line: Omit<LabelLine, 'text'>;
    caps: boolean;
    priority: number;
    sides: readonly Side[];
    clear: number;
  }
> = {
  country: {
    line: { font: 'condensed600', size: 12, spacing: 2.4 },
    caps: true,
    priority: 40,
    sides: ['c'],
    clear: 0,
  },
  region: {
    line: { font: 'condensed600', size: 11, spacing: 1.6 },
    caps: true,
    priority: 22,
    sides: ['c'],
    clear: 0,
  },
  sea: {
    line: { font: 'serif600', size: 14, spacing: 1.4 },
    caps: false,
    priority: 38,
    sides: ['c', 'b', 't'],
    clear: 0,
  },
  gulf: {
    line: { font: 'serif600', size: 12, spacing: 0 },
    caps: false,
    priority: 30,
    sides: ['c', 'b', 't'],
    clear: 0,
  },
  river: {
    line: { font: 'sans400', size: 11, spacing: 0 },
    caps: false,
    priority: 24,
    sides: ['r', 'br', 'l', 'bl', 'b', 't'],
    clear: 2,
  },
  town: {
    line: { font: 'sans400', size: 12, spacing: 0 },
    caps: false,
    priority: 20,
    sides: AROUND,
    clear: 3,
  },
  island: {
    line: { font: 'sans400', size: 11, spacing: 0 },
    caps: false,
    priority: 10,
    sides: ['c'],
    clear: 0,
  },
};

export interface NamedLabel {
  readonly spec: LabelSpec;
  readonly kind: 'place' | 'towards' | LabelKind;
}

/** Pixels that the arrow of a leg without a path is long, from the edge of its place's mark. */
export const ARROW_LENGTH = 46;
/** Room for one number after a name: circle and gap, CSS pixels; the plus of context needs more. */
const BADGE_WIDTH = 22;
const PLUS_WIDTH = 8;
/** A story of more places than this does without the names for which there is no room. */
const MOST_NAMED = 12;
/** More numbers than this at one name are summed up as “+n”. */
export const MAX_BADGES = 3;

/** The name of a quiet label: its own, or the country's in the reader's language. */
export function quietName(label: ContextLabel, story: Story, language: string): string {
  if (label.name) return textIn(label.name, language, story.language);
  if (!label.country) return '';
  try {
    return regionNames(language).of(label.country) ?? label.country;
  } catch {
    return label.country;
  }
}

const regionNamesKept = new Map<string, Intl.DisplayNames>();

/** One for each language: to make one costs more than all that is asked of it. */
function regionNames(language: string): Intl.DisplayNames {
  const kept = regionNamesKept.get(language);
  if (kept) return kept;
  const made = new Intl.DisplayNames([language], { type: 'region' });
  regionNamesKept.set(language, made);
  return made;
}

/** Pixels that a place's mark takes around its point. */
export function markRadius(place: Place): number {
  if (place.precision.kind === 'region') return 0;
  return place.context ? 4 : 8;
}

/**
 * Every label of the story: its places, its arrows, then the quiet ones.
 */
export function labelSpecs(story: Story, language: string, messages: Messages): NamedLabel[] {
  const events = placeEvents(story);
  const own = story.places.filter(({ context }) => !context).length;
  return [
    ...story.places.map(
      (place): NamedLabel => ({
        kind: 'place',
        spec: placeSpec(place, story, language, events.get(place.id) ?? [], own),
      }),
    ),
    ...story.legs.flatMap((leg): NamedLabel[] => {
      const spec = towardsSpec(leg, story, language, messages);
      return spec ? [{ kind: 'towards', spec }] : [];
    }),
    ...story.labels.map(
      (label): NamedLabel => ({ kind: label.kind, spec: quietSpec(label, story, language) }),
    ),
  ];
}

/** Place id → the events that stand at it, in the order of their numbers. */
export function placeEvents(story: Story): ReadonlyMap<string, readonly StoryEvent[]> {
  const at = new Map<string, StoryEvent[]>();
  for (const event of eventsInOrder(story)) {
    // An event of a leg has its number on the leg.
    if (event.place === undefined || event.leg !== undefined) continue;
    const list = at.get(event.place);
    if (list) list.push(event);
    else at.set(event.place, [event]);
  }
  return at;
}

function badgesWidth(events: readonly StoryEvent[]): number {
  const shown = events.slice(0, MAX_BADGES);
  const more = events.length > shown.length ? 1 : 0;
  const plus = shown.filter(({ context }) => context).length;
  return (shown.length + more) * BADGE_WIDTH + plus * PLUS_WIDTH;
}

/** The id of the label at the tip of a leg's arrow. */
export const towardsId = (leg: Leg): string => `towards-${leg.id}`;

/** Direction of the arrow of a leg without a path: a unit vector, y down; null for other legs. */
export function arrowDirection(leg: Leg, story: Story): { x: number; y: number } | null {
  if (leg.basis !== 'none') return null;
  if (leg.bearing !== undefined) {
    const angle = (leg.bearing * Math.PI) / 180;
    return { x: Math.sin(angle), y: -Math.cos(angle) };
  }
  return wayTo(leg, story);
}

/** The direction on the map from a leg's start to its end, whatever its bearing: a unit vector. */
export function wayTo(leg: Leg, story: Story): { x: number; y: number } | null {
  const way = wayOf(leg, story);
  const length = way && Math.hypot(way.x, way.y);
  return way && length ? { x: way.x / length, y: way.y / length } : null;
}

/** From a leg's start to its end as the crow flies, in the unit square; null where one is gone. */
export function wayLength(leg: Leg, story: Story): number | null {
  const way = wayOf(leg, story);
  return way && Math.hypot(way.x, way.y);
}

function wayOf(leg: Leg, story: Story): { x: number; y: number } | null {
  const from = story.places.find(({ id }) => id === leg.from);
  const to = story.places.find(({ id }) => id === leg.to);
  if (!from || !to) return null;
  const a = toWorld(from.at);
  const b = toWorld(to.at);
  const dx = b.x - a.x - Math.round(b.x - a.x);
  return { x: dx, y: b.y - a.y };
}

function towardsSpec(
  leg: Leg,
  story: Story,
  language: string,
  messages: Messages,
): LabelSpec | null {
  const direction = arrowDirection(leg, story);
  const from = story.places.find(({ id }) => id === leg.from);
  const to = story.places.find(({ id }) => id === leg.to);
  if (!direction || !from || !to) return null;
  const away = markRadius(from) + ARROW_LENGTH;
  return {
    id: towardsId(leg),
    at: toWorld(from.at),
    offset: { x: direction.x * away, y: direction.y * away },
    lines: [
      {
        text: messages.towards(textIn(to.name, language, story.language)),
        font: 'sans600',
        size: 12.5,
        spacing: 0,
        extra: BADGE_WIDTH,
      },
      {
        text: messages.byModeNoPath(messages.legMode[leg.mode]),
        font: 'sans400',
        size: 12,
        spacing: 0,
      },
    ],
    clear: 4,
    clearWorld: 0,
    marked: true,
    // Its place is fixed by the arrow; names of places have more sides to go to.
    priority: 105,
    required: true,
    sides: ['t', 'tl', 'tr', 'l', 'r', 'bl', 'br', 'b'],
    minZoom: 5,
    maxZoom: 24,
  };
}

function placeSpec(
  place: Place,
  story: Story,
  language: string,
  events: readonly StoryEvent[],
  own: number,
): LabelSpec {
  const name = textIn(place.name, language, story.language);
  const lines: LabelLine[] = [
    place.context
      ? { text: name, font: 'sans400', size: 12, spacing: 0 }
      : {
          text: name,
          font: 'serif600',
          size: 16,
          spacing: 0,
          extra: badgesWidth(events),
        },
  ];
  if (place.detail && !place.context) {
    lines.push({
      text: textIn(place.detail, language, story.language),
      fromWidth: WIDE_MAP,
      font: 'sans400',
      size: 12,
      spacing: 0,
    });
  }
  const region = place.precision.kind === 'region';
  const required = !place.context && own <= MOST_NAMED;
  return {
    id: place.id,
    at: toWorld(place.at),
    lines,
    clear: markRadius(place),
    clearWorld: reach(place),
    marked: !region,
    priority: place.context ? 60 : 100,
    required,
    sides: [...(region ? (['c'] as const) : []), ...(required ? ANYWHERE : AROUND)],
    minZoom: 0,
    maxZoom: 24,
  };
}

/** How far from its point a place may lie: the circle's radius, the region's mean half axis. */
function reach({ precision, at: [, latitude] }: Place): number {
  if (precision.kind === 'point') return 0;
  if (precision.kind === 'circle') return kmToWorld(precision.radiusKm, latitude);
  const [west, south, east, north] = precision.extent;
  const a = toWorld([west, north]);
  const b = toWorld([east < west ? east + 360 : east, south]);
  return (b.x - a.x + (b.y - a.y)) / 4;
}

function quietSpec(label: ContextLabel, story: Story, language: string): LabelSpec {
  const look = QUIET[label.kind];
  const name = quietName(label, story, language);
  return {
    id: label.id,
    at: toWorld(label.at),
    lines: [{ ...look.line, text: look.caps ? name.toLocaleUpperCase(language) : name }],
    clear: look.clear,
    clearWorld: 0,
    marked: false,
    priority: look.priority,
    required: false,
    sides: look.sides,
    minZoom: label.minZoom,
    maxZoom: label.maxZoom,
  };
}
