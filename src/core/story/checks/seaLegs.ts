import { distanceKm } from '../../geo/distance';
import { type LineSample, lineKm, sampleLine } from '../../geo/sampleLine';
import type { CheckAids, GeographyAids } from '../aids';
import type { Draft, Item } from '../draft';
import { modeOf } from '../legModes';
import { isOnEarth, isSpot, kmOutside } from '../placeReach';
import { issue } from '../rules';
import type { Issue, Position } from '../types';
import { atPosition, itemAt, round } from '../wording';
import { pathCommand } from './pathCommand';

/** Distance between the points of a path that are looked at, km. */
const STEP_KM = 0.5;
/** All legs together: past this the points move apart, so that no file takes for ever. */
const MOST_SAMPLES = 400_000;
/** Quays and river mouths: this close to an end, past its own precision, land is no wonder. */
const SHORE_KM = 2;
/** From here on a coast is called coarse, km: it may be the map that is wrong. */
const COARSE_KM = 2;
/** Stretches of land told of one leg. */
const MOST_STRETCHES = 10;

/** A ship keeps to the sea, apart from the two ends of its way. */
export function* checkSeaLegs(draft: Draft, aids: CheckAids): Generator<Issue> {
  const { isLand, grainKm = () => 0 } = aids;
  if (!isLand) return;
  const legs = draft.legs.filter(
    ({ value }) =>
      value.mode !== undefined &&
      modeOf(value.mode).way === 'water' &&
      value.path?.every(isOnEarth),
  );
  let km = 0;
  for (const { value } of legs) km += lineKm(value.path ?? []);
  const stepKm = Math.max(STEP_KM, km / MOST_SAMPLES);
  for (const leg of legs) yield* checkLeg(draft, leg, stepKm, { ...aids, isLand, grainKm });
}

type Ground = CheckAids & Required<Pick<GeographyAids, 'isLand' | 'grainKm'>>;

function* checkLeg(
  draft: Draft,
  { path, value }: Item<'legs'>,
  stepKm: number,
  aids: Ground,
): Generator<Issue> {
  const { isLand, grainKm } = aids;
  // What a source gives, or the editor worked out, the command does not replace.
  const command = value.basis === 'illustrative' ? pathCommand(draft, value, aids) : null;
  const line = value.path ?? [];
  const nearEnd = nearEnds(draft, value, line, grainKm);
  let told = 0;
  let start: LineSample | null = null;
  let last: LineSample | null = null;
  for (const sample of sampleLine(line, stepKm)) {
    if (isLand(sample.position) && !nearEnd(sample.position)) {
      start ??= sample;
      last = sample;
      continue;
    }
    if (start && last && ++told <= MOST_STRETCHES) yield stretch(start, last);
    start = null;
  }
  if (start && last && ++told <= MOST_STRETCHES) yield stretch(start, last);

  function stretch(from: LineSample, to: LineSample): Issue {
    const length = to.km - from.km;
    const grain = grainKm(from.position);
    const by = command ? `, or let ${command} propose another` : '';
    const around = `Lead the path around it: add positions after number ${from.vertex + 1} of the path${by}.`;
    return issue(
      'sea-leg-crosses-land',
      [...path, 'path', from.vertex],
      `The ${itemAt(path, draft.raw)} goes by sea, but crosses land at ${atPosition(from.position)}, ${round(from.km, 1)} km from its start, for about ${round(Math.max(length, stepKm), 1)} km.`,
      grain < COARSE_KM
        ? around
        : `${around} Or the map is wrong: its coast may be ${round(grain, 0)} km off here, and rivers are not on it. \`npm run basemap -- --help\` tells how to make a finer one.`,
    );
  }
}

function nearEnds(
  draft: Draft,
  leg: Item<'legs'>['value'],
  line: readonly Position[],
  grainKm: (at: Position) => number,
): (at: Position) => boolean {
  const places = [draft.place(leg.from), draft.place(leg.to)].filter(isSpot);
  const ends = [line[0], line[line.length - 1]].filter((end) => end !== undefined);
  return (at) =>
    places.some((place) => kmOutside(place, at) < SHORE_KM + grainKm(place.at)) ||
    ends.some((end) => distanceKm(end, at) < SHORE_KM + grainKm(end));
}
