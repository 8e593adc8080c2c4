import { groundLength, roundLength } from '../../core/geo/measure';
import type { LessonMessages } from '../../core/messages/lesson/types';
import type { LocalizedText, Place, Position } from '../../core/story/types';

/** What is told of the way from where the class pointed to a place; null where nobody did. */
export function measuredTo(
  place: Place | undefined,
  pressed: Position | null,
  words: LessonMessages,
  say: (text: LocalizedText) => string,
): string | null {
  if (!place || !pressed) return null;
  const { km, nauticalMiles } = groundLength(pressed, place.at);
  const { precision } = place;
  // Where no source locates it better, no guess inside the circle is wrong.
  if (precision.kind === 'circle' && km <= precision.radiusKm)
    return words.inCircle(say(place.name));
  return words.away(String(roundLength(km)), String(roundLength(nauticalMiles)), say(place.name));
}

/** All that could be told of a place, at its longest: the room to keep free for it. */
export function longestMeasured(
  place: Place | undefined,
  words: LessonMessages,
  say: (text: LocalizedText) => string,
): string[] {
  if (!place) return [];
  const name = say(place.name);
  const away = words.away('8888', '8888', name);
  return place.precision.kind === 'circle' ? [away, words.inCircle(name)] : [away];
}
