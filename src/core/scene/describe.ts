import type { Messages } from '../messages/types';
import { claimsOf } from '../story/claimsOf';
import { isForecast } from '../story/isForecast';
import { textIn } from '../story/localized';
import type { Leg, Story, StoryEvent } from '../story/types';
import { isExact } from '../time/curatedDate';
import { DAY_MS, daysBetween, instant, lastDay } from '../time/instant';
import { knownFrom } from './known';
import { eventsInOrder } from './numbering';
import type { EventMark, LegMark, Scene } from './types';

/** What two lines under the map hold, in characters. */
const GLANCE = 80;

/** The scene in a sentence or two, without the date: what is happening, what is not known. */
export function describe(scene: Scene, story: Story, messages: Messages, language: string): string {
  if (scene.instant === lastDay(story.span) && story.events.length > 0) {
    // What is told only after the last day of the slider is not shown on it.
    const all = scene.events.every(({ phase }) => phase !== 'hidden');
    if (all) return messages.wholeStory(story.events.length);
  }
  return describeDay(scene, story, messages, language);
}

/**
 * The same of any day, the last one too, in about as many characters as `room` holds; how many
 * sentences more there would be is said.
 */
export function describeDay(
  scene: Scene,
  story: Story,
  messages: Messages,
  language: string,
  room: number = GLANCE,
): string {
  const say = (text: Leg['label']) => textIn(text, language, story.language);
  const titled = (event: StoryEvent) => {
    const title = say(event.title);
    return event.context || event.dateFrom ? messages.starred(title) : title;
  };
  const parts: string[] = [];
  const marks = new Map(scene.events.map((mark) => [mark.id, mark]));
  const firstKnown = knownFrom(story);
  const foreseen = new Set(
    story.events.filter(({ claims }) => isForecast(claimsOf(story, claims))).map(({ id }) => id),
  );
  const ordered = eventsInOrder(story).filter(
    ({ id }) =>
      !isHidden(marks.get(id)) &&
      // By either clock nobody can tell what was expected before anybody expected it.
      !(foreseen.has(id) && scene.instant < (firstKnown.get(id) ?? -Infinity)),
  );
  const legs = scene.legs.filter(({ context, phase }) => !context && phase === 'now');
  const told = new Set(legs.map(({ id }) => id));
  const going = ordered.filter((event) => marks.get(event.id)?.phase === 'now');
  // A leg that speaks for itself is not told twice, but what happens on one day of it is news.
  const rest = going.filter(
    (event) => event.leg === undefined || !told.has(event.leg) || isOneDay(event),
  );
  const known = scene.clock === 'reported' ? firstKnown : null;
  const today = new Set([
    ...rest.filter((event) => isCertain(event) && event.when?.start?.at === scene.instant),
    ...ordered.filter(({ id }) => known?.get(id) === scene.instant),
  ]);

  // From this day on it may have happened: news too, if less sure.
  const opening = new Set(
    rest.filter(
      (event) => !isCertain(event) && !today.has(event) && event.when?.start?.at === scene.instant,
    ),
  );

  // What the day brings comes first, what has been going on after it.
  for (const event of today) parts.push(surely(event));
  for (const event of opening) parts.push(perhaps(event));
  for (const mark of legs) {
    const leg = story.legs.find(({ id }) => id === mark.id);
    if (leg) parts.push(legSentence(mark, leg));
  }
  for (const event of rest) {
    if (today.has(event) || opening.has(event)) continue;
    parts.push(isCertain(event) ? surely(event) : perhaps(event));
  }
  if (parts.length > 0) return shortest(parts, messages, room);

  return quietDay(scene, story, { ordered, foreseen, titled }, messages, room);

  function surely(event: StoryEvent): string {
    const say = foreseen.has(event.id) ? messages.foreseen : messages.happening;
    return say(titled(event));
  }

  function perhaps(event: StoryEvent): string {
    const say = foreseen.has(event.id) ? messages.foreseenPossibly : messages.possibly;
    return say(titled(event));
  }

  function legSentence(mark: LegMark, leg: Leg): string {
    const label = leg.dateFrom ? messages.starred(say(leg.label)) : say(leg.label);
    const window = leg.when !== undefined;
    switch (mark.whereabouts) {
      case 'underWay':
        if (window) return messages.legWithin(label);
        return mark.progress
          ? messages.legUnderWayKnown(
              label,
              Math.floor(mark.progress[0] * 100),
              Math.ceil(mark.progress[1] * 100),
            )
          : messages.legUnderWay(label);
      case 'arrived':
        return window ? messages.legAfter(label) : messages.legArrived(label);
      case 'inPort': {
        const port = story.places.find(({ id }) => id === leg.from);
        return messages.legInPort(label, port ? say(port.name) : '');
      }
      case 'unknown':
        return leg.when?.kind === 'oneOf'
          ? messages.legPossible(label)
          : messages.legUnknown(label);
    }
  }
}

/** What is said of a day on which nothing goes on: what was last, or why there is nothing. */
function quietDay(
  scene: Scene,
  story: Story,
  told: {
    readonly ordered: readonly StoryEvent[];
    readonly foreseen: ReadonlySet<string>;
    readonly titled: (event: StoryEvent) => string;
  },
  messages: Messages,
  room: number,
): string {
  const { ordered, foreseen, titled } = told;
  const marks = new Set(scene.events.filter(({ phase }) => phase === 'past').map(({ id }) => id));
  const past = ordered
    .filter((event) => marks.has(event.id) && event.when?.end)
    .sort((a, b) => endOf(a) - endOf(b));
  // What was only expected is not what happened last, though its time is over.
  const last = past.findLast(({ id }) => !foreseen.has(id));
  const expected = past.findLast(({ id }) => foreseen.has(id));
  const parts: string[] = [];
  if (last) parts.push(lastSentence(last));
  if (expected && (!last || endOf(expected) > endOf(last))) {
    parts.push(messages.wasForeseen(titled(expected)));
  }
  if (parts.length > 0) return shortest(parts, messages, room);
  if (story.events.length > 0 && story.events.every(({ when }) => !when)) {
    return messages.nothingDated;
  }
  return scene.clock === 'reported' && ordered.length === 0
    ? messages.nothingKnownYet
    : messages.nothingYet;

  function lastSentence(event: StoryEvent): string {
    // Where the date is vague, so is how long ago it was.
    if (!event.when || !isExact(event.when)) return messages.latest(titled(event));
    const ended = instant(endOf(event) - 1);
    return messages.lastWas(titled(event), Math.max(0, daysBetween(ended, scene.instant)));
  }
}

/** As many of the sentences as there is room for, at least the first, and how many more. */
function shortest(
  [first = '', ...others]: readonly string[],
  messages: Messages,
  room: number,
): string {
  let told = first;
  for (const [i, part] of others.entries()) {
    const left = others.length - i;
    const rest = left > 1 ? messages.andMore(left - 1).length : 0;
    if (told.length + part.length + rest > room) return `${told} ${messages.andMore(left)}`;
    told = `${told} ${part}`;
  }
  return told;
}

function isHidden(mark: EventMark | undefined): boolean {
  return !mark || mark.phase === 'hidden';
}

/** Whether the date says of each day within it that it happened, not that it may have. */
function isCertain({ when }: StoryEvent): boolean {
  return !!when?.start && (when.kind === 'span' || isExact(when));
}

function isOneDay({ when }: StoryEvent): boolean {
  return !!when?.start && !!when.end && isExact(when) && when.end.at - when.start.at <= DAY_MS;
}

function endOf(event: StoryEvent): number {
  return event.when?.end?.at ?? -Infinity;
}
