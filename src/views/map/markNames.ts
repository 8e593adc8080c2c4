import { arrowDirection, MAX_BADGES, placeEvents } from '../../core/layout/labelSpecs';
import { markWordsFor } from '../../core/messages/still/marks';
import { eventNumbers } from '../../core/scene/numbering';
import { textIn } from '../../core/story/localized';
import type { Leg, LocalizedText, Place, StoryEvent } from '../../core/story/types';
import type { Shared } from '../shared';

type Naming = Pick<Shared, 'story' | 'language' | 'messages'>;
/** Whether an event may be told on the date shown. */
type Told = (event: StoryEvent) => boolean;

/** What a mark on the map is called, and how many of its events stand in no number of their own. */
export interface MarkName {
  readonly name: string;
  readonly more: number;
}

/** The name of a place's mark: what is seen of it, and no number of what may not be told yet. */
export function placeMarkName(of: Naming, place: Place, told: Told): MarkName {
  const { messages, story, language } = of;
  const words = markWordsFor(language);
  const say = (text: LocalizedText) => textIn(text, language, story.language);
  const events = placeEvents(story).get(place.id) ?? [];
  const more = events.slice(MAX_BADGES).filter(told).length;
  const numbers = events
    .slice(0, MAX_BADGES)
    .filter(told)
    .map((event) => numberOf(of, event));
  const { precision } = place;
  const how =
    precision.kind === 'circle'
      ? messages.within(String(precision.radiusKm))
      : precision.kind === 'region'
        ? messages.regionNoEdge
        : '';
  const rest = [place.detail ? say(place.detail) : '', how, place.context ? messages.context : ''];
  return {
    more,
    name: words.markPlace(
      say(place.name),
      [...numbers, ...(more > 0 ? [words.moreEvents(more)] : [])],
      rest.filter((part) => part !== ''),
    ),
  };
}

/** The same of a leg: of its number, or of the words at the tip of its arrow. */
export function legMarkName(of: Naming, leg: Leg, told: Told): MarkName {
  const { story, language, messages } = of;
  const words = markWordsFor(language);
  const say = (text: LocalizedText) => textIn(text, language, story.language);
  const event = story.events.find((candidate) => candidate.leg === leg.id);
  const number = event && told(event) ? numberOf(of, event) : null;
  const to = arrowDirection(leg, story) && story.places.find(({ id }) => id === leg.to);
  const name = to
    ? words.markPlace(messages.towards(say(to.name)), number === null ? [] : [number], [
        messages.byModeNoPath(messages.legMode[leg.mode]),
      ])
    : words.markLeg(number, say(leg.label));
  return { name, more: 0 };
}

/** An event's number as its badge shows it. */
function numberOf({ story }: Naming, { id, context }: StoryEvent): string {
  const number = eventNumbers(story).get(id) ?? 0;
  return context ? `+${number}` : `${number}`;
}
