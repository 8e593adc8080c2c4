import { distanceKm } from '../../core/geo/distance';
import type { GeographyAids } from '../../core/story/aids';
import { kmOutside } from '../../core/story/placeReach';
import type { StoryInput } from '../../core/story/schema';
import type { LocalizedText, Position } from '../../core/story/types';

type PlaceInput = NonNullable<StoryInput['places']>[number];

/** Places of one name within this distance are the same, km. */
const SAME_KM = 2;
/** An end of a line this close to a place, past its own precision, is at it, km. */
const AT_KM = 2;

/** The places of a story and those that come in, found by id, name or nearness. */
export class PlaceBook {
  readonly #places: PlaceInput[];
  readonly #aids: GeographyAids;

  constructor(places: readonly PlaceInput[], aids: GeographyAids) {
    this.#places = [...places];
    this.#aids = aids;
  }

  add(place: PlaceInput): void {
    this.#places.push(place);
  }

  /** The id of a place of this name at this position. */
  find(name: string, at: Position): string | undefined {
    return this.#places.find((place) => hasName(place, name) && distanceKm(place.at, at) <= SAME_KM)
      ?.id;
  }

  /** The id of a place by its id or its name. */
  named(text: string): string | undefined {
    return (
      this.#places.find(({ id }) => id === text) ??
      this.#places.find((place) => hasName(place, text))
    )?.id;
  }

  /** The id of the place at a position; of several the nearest. Regions do not count. */
  near(at: Position): string | undefined {
    let nearest: PlaceInput | undefined;
    let least = Infinity;
    for (const place of this.#places) {
      if (place.precision.kind === 'region' || kmOutside(place, at) > AT_KM) continue;
      const km = distanceKm(place.at, at);
      if (km >= least) continue;
      least = km;
      nearest = place;
    }
    return nearest?.id;
  }

  nameOf(id: string): string {
    const name = this.#places.find((place) => place.id === id)?.name;
    return name === undefined ? id : (namesOf(name)[0] ?? id);
  }

  /** As the basemap has it; null at sea, and where there is no basemap. */
  countryAt(at: Position): string | null {
    return this.#aids.countryAt?.(at) ?? null;
  }
}

function hasName(place: PlaceInput, name: string): boolean {
  const wanted = name.toLowerCase();
  return namesOf(place.name).some((one) => one.toLowerCase() === wanted);
}

/** A text in every language it has. */
export function namesOf(name: LocalizedText): string[] {
  return typeof name === 'string' ? [name] : Object.values(name);
}
