import type { Draft } from '../draft';
import { isExtent, isOnEarth, isSpot, kmOutside, type PlaceSpot } from '../placeReach';
import { issue, type Path } from '../rules';
import type { Extent, Issue, Position } from '../types';
import { atPosition, itemAt, round } from '../wording';

/** Every extent is [west, south, east, north] on Earth, and a region holds its own point. */
export function* checkExtents(draft: Draft): Generator<Issue> {
  if (draft.top.home) yield* checkExtent(draft, draft.top.home, ['home']);
  yield* checkHome(draft);
  for (const { path, value } of draft.steps) {
    if (value.camera) yield* checkExtent(draft, value.camera, [...path, 'camera']);
  }
  for (const { path, value: place } of draft.places) {
    if (place.precision?.kind !== 'region') continue;
    const { extent } = place.precision;
    yield* checkExtent(draft, extent, [...path, 'precision', 'extent']);
    if (!place.at || !isOnEarth(place.at) || !isExtent(extent)) continue;
    const region: PlaceSpot = { at: place.at, precision: place.precision };
    const km = kmOutside(region, place.at);
    if (km < 0.001) continue;
    const turned: Position = [place.at[1], place.at[0]];
    const isTurned = isOnEarth(turned) && kmOutside(region, turned) < 0.001;
    yield issue(
      'place-outside-extent',
      [...path, 'at'],
      `The ${itemAt(path, draft.raw)} stands at ${atPosition(place.at)}, ${round(km, 1)} km outside its own extent.`,
      isTurned
        ? `Longitude comes first, as in GeoJSON: [${turned.join(', ')}].`
        : 'Move "at" into the extent, or correct the extent: [west, south, east, north].',
    );
  }
}

function* checkExtent(draft: Draft, extent: Extent, path: Path): Generator<Issue> {
  if (isExtent(extent)) return;
  const [west, south, east, north] = extent;
  const text = `[${extent.join(', ')}]`;
  const what =
    !isOnEarth([west, south]) || !isOnEarth([east, north])
      ? 'is not on Earth'
      : south === north
        ? 'has no height'
        : south > north
          ? `has its south (${south}) above its north (${north})`
          : 'has no width';
  yield issue(
    'bad-extent',
    path,
    `In ${itemAt(path, draft.raw)}: the extent ${text} ${what}.`,
    'Write [west, south, east, north] in degrees; across the antimeridian west is greater than east.',
  );
}

/** The first view shows some place of the story. */
function* checkHome(draft: Draft): Generator<Issue> {
  const { home } = draft.top;
  if (!home || !isExtent(home)) return;
  const view: PlaceSpot = { at: [home[0], home[1]], precision: { kind: 'region', extent: home } };
  const places = draft.places.map(({ value }) => value).filter(isSpot);
  if (places.length === 0 || places.some(({ at }) => kmOutside(view, at) === 0)) return;
  yield issue(
    'home-shows-nothing',
    ['home'],
    `The first view, "home": [${home.join(', ')}], shows none of the places.`,
    'Write [west, south, east, north], longitudes first and third; or leave "home" out.',
  );
}
