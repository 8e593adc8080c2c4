import { readDegrees } from '../../core/geo/readDegrees';
import { LIMITS } from '../../core/story/schemaParts';
import { PLACE_KINDS } from '../../core/story/vocabulary';
import { quote } from '../../core/story/wording';
import type { Candidate } from './candidate';
import { type Entry, type Intake, type Item, NO_NAME } from './intake';
import { spotsOf } from './lines';
import { takeEvent } from './takeEvent';

type Spot = ReturnType<typeof spotsOf>[number];

/** A place, and where it has a date, an event at it. A place that is known is not added again. */
export function takePlace(intake: Intake, entry: Entry): void {
  const spots = spotsOf(positionOf(entry));
  if (spots.length === 0) {
    const isMissing = entry.get('lon') === undefined && entry.candidate.geometry === null;
    intake.refuse(
      entry,
      isMissing ? 'It has no position.' : `Its position cannot be read${writtenPosition(entry)}.`,
      'Give longitude and latitude in degrees (8.42 and 55.47), or "from" and "to" for a leg.',
    );
    return;
  }
  const latitude = entry.candidate.geometry ? 0 : (spots[0]?.at[1] ?? 0);
  if (Math.abs(latitude) > 90) {
    intake.refuse(
      entry,
      `Its latitude ${quote(entry.get('lat'))} is not on Earth.`,
      'A latitude is −90 to 90. If the column holds longitudes, say so: --map "column=lon".',
    );
    return;
  }
  const name = entry.get('name');
  if (name === undefined) {
    intake.refuse(entry, ...NO_NAME);
    return;
  }
  for (const spot of spots) {
    const known = intake.places.find(name, spot.at);
    const added = known === undefined ? addPlace(intake, entry, name, spot) : null;
    const id = added?.id ?? (known as string);
    intake.rename(entry, id);
    if (entry.get('when') !== undefined && takeEvent(intake, entry, id)) continue;
    if (added) added.claims = [intake.addClaim(entry, { id, name }, null, [id])];
    else if (entry.get('when') === undefined) {
      intake.change(entry, `the place ${id} was there already`);
    }
  }
}

function addPlace(intake: Intake, entry: Entry, name: string, spot: Spot): Item<'places'> {
  const id = intake.newId(entry, entry.get('id') ?? name);
  if (spot.extent) intake.change(entry, 'the area became its box: a soft region');
  const place: Item<'places'> = {
    id,
    name: intake.cut(entry, name, LIMITS.name, 'name'),
    kind: spot.extent ? 'region' : intake.oneOf(entry, 'kind', PLACE_KINDS, 'site'),
    at: [...spot.at] as [number, number],
    precision: precisionOf(intake, entry, spot),
    country: countryOf(intake, entry, spot),
    ...intake.text(entry, 'detail', LIMITS.name),
    ...intake.text(entry, 'note', LIMITS.note),
    source: intake.source.id,
    ...intake.context,
  };
  intake.additions.places.push(place);
  intake.places.add(place);
  intake.report.taken.places.push(id);
  return place;
}

/** What the file says goes before the map, which lacks small islands and what is disputed. */
function countryOf(intake: Intake, entry: Entry, { at }: Spot): string | null {
  const written = entry.get('country');
  if (written !== undefined && /^[A-Z]{3}$/.test(written)) return written;
  const found = intake.places.countryAt(at);
  if (written !== undefined) {
    const became = `country ${quote(written)} became ${found ?? 'none'}`;
    intake.change(entry, `${became}: a story has codes of three letters (ISO 3166-1)`);
  }
  return found;
}

function precisionOf(intake: Intake, entry: Entry, { extent }: Spot): Item<'places'>['precision'] {
  if (extent) return { kind: 'region', extent: [...extent] as [number, number, number, number] };
  const radiusKm = Number(entry.get('radiusKm') ?? 0);
  if (radiusKm > 0) return { kind: 'circle', radiusKm };
  const plusMinusKm = Number(entry.get('plusMinusKm'));
  const isGiven = entry.get('plusMinusKm') !== undefined && plusMinusKm >= 0;
  return { kind: 'point', plusMinusKm: isGiven ? plusMinusKm : intake.options.plusMinusKm };
}

function positionOf({ candidate, get }: Entry): Candidate['geometry'] {
  if (candidate.geometry) return candidate.geometry;
  const [lon, lat] = [get('lon'), get('lat')];
  if (lon === undefined || lat === undefined) return null;
  return { type: 'Point', coordinates: [readDegrees(lon, 'EW'), readDegrees(lat, 'NS')] };
}

/** What stands in the columns of a position, for the message that it cannot be read. */
function writtenPosition({ candidate, get }: Entry): string {
  if (candidate.geometry) return '';
  return `: longitude ${quote(get('lon') ?? '')}, latitude ${quote(get('lat') ?? '')}`;
}
